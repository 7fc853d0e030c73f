#pragma once

#include "engine/rules/prices.h"
#include "engine/rules/risk_share.h"

namespace breakeven {

/// The phase of a capitation in a year of its contract (rules 5.4).
template<class Number>
const Number& phaseOf(const Calculation<Number>& calc, const ContractShape& capitation, int year) {
    return calc.element(capitation.phaseIn,
                        calc.clocks.presence(capitation.owner, capitation.recurrent, year) -
                            capitation.phaseStart);
}

/// The capitation that has taken a contract over in a year; null where none has (rules 5.4).
template<class Number>
const TakeOver* takeOverOf(const Calculation<Number>& calc, const ContractShape& contract, int year) {
    for (const TakeOver& takeOver : contract.takeOvers)
        if (takeOver.inForce.contains(calc.clocks.presence(takeOver.owner, true, year)) &&
            calc.inForce(calc.shape.contracts[takeOver.capitation], year))
            return &takeOver;
    return nullptr;
}

/// Posts a contract payment from commissioner to provider; of a subcontract taken over, the holder's part
/// from the holder (rules 5.4). Negative amounts go against the direction (2.3).
template<class Number>
void postPayment(Calculation<Number>& calc, const ContractShape& contract, int year, const Number& pounds) {
    using Rule = Arithmetic<Number>;
    const auto post = [&](OrganisationIndex payer, SourceIndex source, AmountOf<Number> amount) {
        calc.ledger.post(payer, PostingLine::purchasedCare, contract.provider, PostingLine::patientCare,
                         source, contract.recurrent, amount);
    };
    AmountOf<Number> amount = Rule::post(pounds);
    if (const TakeOver* takeOver = takeOverOf(calc, contract, year)) {
        const ContractShape& holder = calc.shape.contracts[takeOver->capitation];
        const AmountOf<Number> part =
            Rule::post(phaseOf(calc, holder, year) * calc.in(takeOver->share) * Rule::value(amount));
        post(holder.provider, takeOver->source, part);
        calc.actual[takeOver->capitation] += Rule::value(part);
        amount -= part;
    }
    post(contract.commissioner, contract.source, amount);
}

/// 5.1: the value of each service, less the abatement above a marginal-rate baseline.
template<class Number>
void payActivity(Calculation<Number>& calc, ContractIndex contractIndex, int year) {
    using Rule = Arithmetic<Number>;
    const ContractShape& contract = calc.shape.contracts[contractIndex];
    const bool noted = calc.outcomes.has_value();
    Number all(0), emergencies(0);
    for (const ScopeLine& scope : contract.scope) {
        const Number value = valueOf(calc, contract, scope, calc.volume(scope.line, year), year);
        postPayment(calc, contract, year, value);
        if (noted) all += value;
        if (calc.shape.lines[scope.line].emergency) emergencies += value;
    }
    if (noted) {
        ContractYear<Number>& outcome = (*calc.outcomes)(contractIndex, year);
        outcome.activityValue = Rule::post(all);
        outcome.emergencyValue = Rule::post(emergencies);
    }
    if (!contract.marginalRate) return;
    Number baseline = calc.in(*contract.marginalBaseline);
    for (int t = 1; t <= calc.clocks.year(Cause::prices, year); ++t)
        if (const auto& change = contract.tariffChanges[static_cast<std::size_t>(t) - 1])
            baseline *= calc.one + netChange(calc, *change);
    if (noted) (*calc.outcomes)(contractIndex, year).baseline = Rule::post(baseline);
    postPayment(
        calc, contract, year,
        Number((calc.in(*contract.marginalRate) - calc.one) * positive(Number(emergencies - baseline))));
}

/// The volume a blended plan counts on: as planned, or rebased on what was done some years ago
/// (rules 5.3).
template<class Number>
Number planVolume(const Calculation<Number>& calc, const ContractShape& contract, LineIndex line, int year) {
    if (contract.rebaseAfter == 0) return calc.planned(line, year);
    const int known = std::max(year - contract.rebaseAfter, 0);
    const GrowthIndex growth = calc.shape.lines[line].growth;
    return quotient(Number(calc.volume(line, known) * calc.growth(growth, Cause::growth, year)),
                    calc.growth(growth, Cause::growth, known));
}

/// 5.3: the plan, then a share of the difference between what was done and the plan.
template<class Number>
void payBlended(Calculation<Number>& calc, ContractIndex contractIndex, int year) {
    const ContractShape& contract = calc.shape.contracts[contractIndex];
    Number plan(0), done(0);
    for (const ScopeLine& scope : contract.scope) {
        plan += valueOf(calc, contract, scope, planVolume(calc, contract, scope.line, year), year);
        done += valueOf(calc, contract, scope, calc.volume(scope.line, year), year);
    }
    postPayment(calc, contract, year, plan);
    postPayment(calc, contract, year, Number(calc.in(*contract.variableRate) * (done - plan)));
    if (!calc.outcomes) return;
    ContractYear<Number>& outcome = (*calc.outcomes)(contractIndex, year);
    outcome.plan = Arithmetic<Number>::post(plan);
    outcome.activityValue = Arithmetic<Number>::post(done);
}

/// 5.2: the value, whatever the activity; what that is worth is noted where there are prices.
template<class Number>
void payBlock(Calculation<Number>& calc, ContractIndex contractIndex, int year) {
    const ContractShape& contract = calc.shape.contracts[contractIndex];
    postPayment(calc, contract, year,
                Number(calc.in(*contract.value) * calc.growth(contract.uplift, Cause::prices, year)));
    if (!calc.outcomes) return;
    Number worth(0);
    for (const ScopeLine& scope : contract.scope)
        if (scope.prices) worth += valueOf(calc, contract, scope, calc.volume(scope.line, year), year);
    (*calc.outcomes)(contractIndex, year).activityValue = Arithmetic<Number>::post(worth);
}

/// 5.4: people × weight × rate per head × phase for each segment.
template<class Number>
void payCapitation(Calculation<Number>& calc, ContractIndex contractIndex, int year) {
    const ContractShape& contract = calc.shape.contracts[contractIndex];
    const Number perHead = calc.in(*contract.ratePerHead) *
                           calc.growth(contract.uplift, Cause::prices, year) * phaseOf(calc, contract, year);
    for (const SegmentShape& segment : contract.segments) {
        const Number people = calc.in(segment.people) * calc.growth(segment.growth, Cause::growth, year);
        const AmountOf<Number> amount = Arithmetic<Number>::post(people * calc.in(segment.weight) * perHead);
        if (calc.outcomes) (*calc.outcomes)(contractIndex, year).people += people;
        calc.ledger.post(contract.commissioner, PostingLine::purchasedCare, contract.provider,
                         PostingLine::patientCare, contract.source, contract.recurrent, amount);
        calc.target[contractIndex] += amount;
    }
    if (calc.outcomes) (*calc.outcomes)(contractIndex, year).target = calc.target[contractIndex];
}

/// All contract payments of a year, in table order (rules 5.1–5.4).
template<class Number>
void payContracts(Calculation<Number>& calc, int year) {
    calc.target.assign(calc.target.size(), {});
    calc.actual.assign(calc.actual.size(), Number(0));
    for (const ContractIndex i : calc.shape.contracts.indices()) {
        const ContractShape& contract = calc.shape.contracts[i];
        if (!calc.inForce(contract, year)) continue;
        if (calc.outcomes) (*calc.outcomes)(i, year).inForce = true;
        switch (contract.form) {
        case ContractForm::activity:
            payActivity(calc, i, year);
            break;
        case ContractForm::block:
            payBlock(calc, i, year);
            break;
        case ContractForm::blended:
            payBlended(calc, i, year);
            break;
        case ContractForm::capitation:
            payCapitation(calc, i, year);
            break;
        }
    }
}

/// Settles gains and losses of capitations against their target by bands (rules 5.5). Comes after the
/// costs of section 6, which count in what the holder spent.
template<class Number>
void settleRiskShares(Calculation<Number>& calc, int year) {
    using Rule = Arithmetic<Number>;
    for (const ContractIndex i : calc.shape.contracts.indices()) {
        const ContractShape& contract = calc.shape.contracts[i];
        if (contract.form != ContractForm::capitation || !calc.inForce(contract, year)) continue;
        const Number target = Rule::value(calc.target[i]);
        const Number& minimum = calc.in(contract.minimumVariance);
        const Number gain = quotient(positive(Number(target - calc.actual[i])), target);
        const Number loss = quotient(positive(Number(calc.actual[i] - target)), target);
        const auto gainReaches = reachesMinimum(gain, minimum), lossReaches = reachesMinimum(loss, minimum);
        AmountOf<Number> settled{};
        for (const RiskBandShape& band : contract.bands) {
            if (band.party == contract.provider) continue;
            const RiskBand<Number> numbers{band.gain, band.when, calc.in(band.from),
                                           band.to ? std::optional(calc.in(*band.to)) : std::nullopt,
                                           calc.in(band.share)};
            const AmountOf<Number> amount = Rule::post(
                settlement(numbers, target, band.gain ? gain : loss, band.gain ? gainReaches : lossReaches));
            settled += band.gain ? -amount : amount;
            // Shared with the commissioner it is a payment against the contract's direction, or more of it;
            // with another party the holder is the payer of the contract (rules 2.3).
            const bool withCommissioner = band.party == contract.commissioner;
            const PostingLine holderLine =
                withCommissioner ? PostingLine::patientCare : PostingLine::purchasedCare;
            const PostingLine partyLine =
                withCommissioner ? PostingLine::purchasedCare : PostingLine::patientCare;
            if (band.gain)
                calc.ledger.post(contract.provider, holderLine, band.party, partyLine, band.source,
                                 contract.recurrent, amount);
            else
                calc.ledger.post(band.party, partyLine, contract.provider, holderLine, band.source,
                                 contract.recurrent, amount);
        }
        if (!calc.outcomes) continue;
        (*calc.outcomes)(i, year).actual = Rule::post(calc.actual[i]);
        (*calc.outcomes)(i, year).settled = settled;
    }
}

} // namespace breakeven
