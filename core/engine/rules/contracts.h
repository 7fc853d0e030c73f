#pragma once

#include "engine/rules/prices.h"
#include "engine/rules/risk_share.h"

namespace breakeven {

namespace term {
inline constexpr Term activityPayment{translatable("Term", "payment for %1"), Unit::pounds, "5.1",
                                      Subject::posting};
inline constexpr Term activityValue{translatable("Term", "value of all activity"), Unit::pounds, "5.1",
                                    Subject::contract};
inline constexpr Term emergencyValue{translatable("Term", "value of emergencies"), Unit::pounds, "5.1",
                                     Subject::contract};
inline constexpr Term marginalBaseline{translatable("Term", "emergency baseline"), Unit::pounds, "5.1",
                                       Subject::contract};
inline constexpr Term notedEmergencies{translatable("Term", "value of emergencies, rounded to the penny"),
                                       Unit::pounds, "5.1", Subject::contract};
inline constexpr Term notedBaseline{translatable("Term", "emergency baseline, rounded to the penny"),
                                    Unit::pounds, "5.1", Subject::contract};
inline constexpr Term abatement{translatable("Term", "abatement above the emergency baseline"), Unit::pounds,
                                "5.1", Subject::posting};
inline constexpr Term blockPayment{translatable("Term", "block payment"), Unit::pounds, "5.2",
                                   Subject::posting};
inline constexpr Term plan{translatable("Term", "plan"), Unit::pounds, "5.3", Subject::contract};
inline constexpr Term doneValue{translatable("Term", "value of actual activity"), Unit::pounds, "5.3",
                                Subject::contract};
inline constexpr Term notedPlan{translatable("Term", "plan, rounded to the penny"), Unit::pounds, "5.3",
                                Subject::contract};
inline constexpr Term rebasedVolume{translatable("Term", "planned activity, rebased"), Unit::units, "5.3",
                                    Subject::activity};
inline constexpr Term planPayment{translatable("Term", "planned payment"), Unit::pounds, "5.3",
                                  Subject::posting};
inline constexpr Term variablePayment{translatable("Term", "variable payment"), Unit::pounds, "5.3",
                                      Subject::posting};
inline constexpr Term capitationPayment{translatable("Term", "capitation payment"), Unit::pounds, "5.4",
                                        Subject::posting};
inline constexpr Term people{translatable("Term", "people"), Unit::people, "5.4", Subject::contract};
inline constexpr Term segmentPeople{translatable("Term", "people in a segment"), Unit::people, "5.4",
                                    Subject::contract};
inline constexpr Term takenOver{translatable("Term", "paid by the capitation holder"), Unit::pounds, "5.4",
                                Subject::posting};
inline constexpr Term wholePayment{translatable("Term", "payment, whoever makes it"), Unit::pounds, "5.4",
                                   Subject::contract};
inline constexpr Term keptPayment{translatable("Term", "still paid by the commissioner"), Unit::pounds, "5.4",
                                  Subject::posting};
inline constexpr Term target{translatable("Term", "target"), Unit::pounds, "5.5", Subject::contract};
inline constexpr Term actual{translatable("Term", "actual spending"), Unit::pounds, "5.5", Subject::contract};
inline constexpr Term notedActual{translatable("Term", "actual spending, rounded to the penny"), Unit::pounds,
                                  "5.5", Subject::contract};
inline constexpr Term gain{translatable("Term", "underspend as a share of the target"), Unit::ratio, "5.5",
                           Subject::contract};
inline constexpr Term loss{translatable("Term", "overspend as a share of the target"), Unit::ratio, "5.5",
                           Subject::contract};
inline constexpr Term riskShare{translatable("Term", "risk share"), Unit::pounds, "5.5", Subject::posting};
inline constexpr Term settled{translatable("Term", "paid under risk shares"), Unit::pounds, "5.5",
                              Subject::contract};
} // namespace term

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

/// A payment of a contract in a year.
template<class Number>
struct Payment {
    Reason reason;
    AmountOf<Number> amount;
};

/// Posts a contract payment from commissioner to provider; of a subcontract taken over, the holder's part
/// from the holder (rules 5.4). Negative amounts go against the direction (2.3).
template<class Number>
void postPayment(Calculation<Number>& calc, ContractIndex contractIndex, int year,
                 const Payment<Number>& payment) {
    using Rule = Arithmetic<Number>;
    const ContractShape& contract = calc.shape.contracts[contractIndex];
    const auto post = [&](const Reason& why, OrganisationIndex payer, SourceIndex source,
                          const AmountOf<Number>& amount) {
        return calc.ledger.post(why, payer, PostingLine::purchasedCare, contract.provider,
                                PostingLine::patientCare, source, contract.recurrent, amount);
    };
    const auto& [reason, amount] = payment;
    const TakeOver* takeOver = takeOverOf(calc, contract, year);
    if (!takeOver) {
        post(reason, contract.commissioner, contract.source, amount);
        return;
    }
    const ContractShape& holder = calc.shape.contracts[takeOver->capitation];
    const AmountOf<Number> whole =
        named(term::wholePayment, {contractIndex.value, reason.part}, year, amount);
    const AmountOf<Number> part =
        post({term::takenOver, reason.part}, holder.provider, takeOver->source,
             Rule::post(phaseOf(calc, holder, year) * calc.in(takeOver->share) * Rule::value(whole)));
    calc.actual[takeOver->capitation] += Rule::value(part);
    post({term::keptPayment, reason.part}, contract.commissioner, contract.source, whole - part);
}

/// 5.1: the value of each service, less the abatement above a marginal-rate baseline.
template<class Number, class Pay>
void payActivity(Calculation<Number>& calc, ContractIndex contractIndex, int year, const Pay& pay) {
    using Rule = Arithmetic<Number>;
    const ContractShape& contract = calc.shape.contracts[contractIndex];
    const bool noted = calc.outcomes.has_value();
    Number all(0), emergencies(0);
    for (const ScopeLine& scope : contract.scope) {
        const Number value = valueOf(calc, contractIndex, scope, calc.volume(scope.line, year), year);
        pay({term::activityPayment, scope.line.value}, value);
        if (noted) all += value;
        if (calc.shape.lines[scope.line].emergency) emergencies += value;
    }
    if (noted) {
        ContractYear<Number>& outcome = (*calc.outcomes)(contractIndex, year);
        outcome.activityValue = named(term::activityValue, about(contractIndex), year, Rule::post(all));
        outcome.emergencyValue =
            named(term::notedEmergencies, about(contractIndex), year, Rule::post(emergencies));
    }
    if (!contract.marginalRate) return;
    emergencies = named(term::emergencyValue, about(contractIndex), year, emergencies);
    Number baseline = calc.in(*contract.marginalBaseline);
    for (int t = 1; t <= calc.clocks.year(Cause::prices, year); ++t)
        if (const auto& change = contract.tariffChanges[static_cast<std::size_t>(t) - 1])
            baseline *= calc.one + netChange(calc, *change);
    baseline = named(term::marginalBaseline, about(contractIndex), year, baseline);
    if (noted)
        (*calc.outcomes)(contractIndex, year).baseline =
            named(term::notedBaseline, about(contractIndex), year, Rule::post(baseline));
    pay(term::abatement,
        Number((calc.in(*contract.marginalRate) - calc.one) * positive(Number(emergencies - baseline))));
}

/// The volume a blended plan counts on: as planned, or rebased on what was done some years ago
/// (rules 5.3).
template<class Number>
Number planVolume(const Calculation<Number>& calc, const ContractShape& contract, LineIndex line, int year) {
    if (contract.rebaseAfter == 0) return calc.planned(line, year);
    const int known = std::max(year - contract.rebaseAfter, 0);
    const GrowthIndex growth = calc.shape.lines[line].growth;
    return named(term::rebasedVolume, about(line, static_cast<std::size_t>(contract.rebaseAfter)), year,
                 quotient(Number(calc.volume(line, known) * calc.growth(growth, Cause::growth, year)),
                          calc.growth(growth, Cause::growth, known)));
}

/// 5.3: the plan, then a share of the difference between what was done and the plan.
template<class Number, class Pay>
void payBlended(Calculation<Number>& calc, ContractIndex contractIndex, int year, const Pay& pay) {
    const ContractShape& contract = calc.shape.contracts[contractIndex];
    Number plan(0), done(0);
    for (const ScopeLine& scope : contract.scope) {
        plan += valueOf(calc, contractIndex, scope, planVolume(calc, contract, scope.line, year), year,
                        term::plannedValue);
        done += valueOf(calc, contractIndex, scope, calc.volume(scope.line, year), year);
    }
    plan = named(term::plan, about(contractIndex), year, plan);
    done = named(term::doneValue, about(contractIndex), year, done);
    pay(term::planPayment, plan);
    pay(term::variablePayment, Number(calc.in(*contract.variableRate) * (done - plan)));
    if (!calc.outcomes) return;
    using Rule = Arithmetic<Number>;
    ContractYear<Number>& outcome = (*calc.outcomes)(contractIndex, year);
    outcome.plan = named(term::notedPlan, about(contractIndex), year, Rule::post(plan));
    outcome.activityValue = named(term::activityValue, about(contractIndex), year, Rule::post(done));
}

/// 5.2: the value, whatever the activity; what that is worth is noted where there are prices.
template<class Number, class Pay>
void payBlock(Calculation<Number>& calc, ContractIndex contractIndex, int year, const Pay& pay) {
    const ContractShape& contract = calc.shape.contracts[contractIndex];
    pay(term::blockPayment,
        Number(calc.in(*contract.value) * calc.growth(contract.uplift, Cause::prices, year)));
    if (!calc.outcomes) return;
    Number worth(0);
    for (const ScopeLine& scope : contract.scope)
        if (scope.prices) worth += valueOf(calc, contractIndex, scope, calc.volume(scope.line, year), year);
    (*calc.outcomes)(contractIndex, year).activityValue =
        named(term::activityValue, about(contractIndex), year, Arithmetic<Number>::post(worth));
}

/// 5.4: people × weight × rate per head × phase for each segment.
template<class Number>
void payCapitation(Calculation<Number>& calc, ContractIndex contractIndex, int year) {
    const ContractShape& contract = calc.shape.contracts[contractIndex];
    const Number perHead = calc.in(*contract.ratePerHead) *
                           calc.growth(contract.uplift, Cause::prices, year) * phaseOf(calc, contract, year);
    Number everybody(0);
    std::int32_t nth = 0;
    for (const SegmentShape& segment : contract.segments) {
        const Number people =
            named(term::segmentPeople, about(contractIndex, nth), year,
                  calc.in(segment.people) * calc.growth(segment.growth, Cause::growth, year));
        everybody += people;
        calc.target[contractIndex] += calc.ledger.post(
            {term::capitationPayment, nth++}, contract.commissioner, PostingLine::purchasedCare,
            contract.provider, PostingLine::patientCare, contract.source, contract.recurrent,
            Arithmetic<Number>::post(people * calc.in(segment.weight) * perHead));
    }
    calc.target[contractIndex] = named(term::target, about(contractIndex), year, calc.target[contractIndex]);
    if (!calc.outcomes) return;
    (*calc.outcomes)(contractIndex, year).people = named(term::people, about(contractIndex), year, everybody);
    (*calc.outcomes)(contractIndex, year).target = calc.target[contractIndex];
}

/// What a contract that is no capitation pays in a year follows from volumes and prices alone: `pay` is told
/// each payment, the reason and the pounds (rules 5.1–5.3).
template<class Number, class Pay>
void payForCare(Calculation<Number>& calc, ContractIndex contract, int year, const Pay& pay) {
    switch (calc.shape.contracts[contract].form) {
    case ContractForm::activity:
        return payActivity(calc, contract, year, pay);
    case ContractForm::block:
        return payBlock(calc, contract, year, pay);
    case ContractForm::blended:
        return payBlended(calc, contract, year, pay);
    case ContractForm::capitation:
        return;
    }
}

/// All contract payments of a year, in table order (rules 5.1–5.4).
template<class Number>
void payContracts(Calculation<Number>& calc, int year) {
    using Rule = Arithmetic<Number>;
    calc.target.assign(calc.target.size(), {});
    calc.actual.assign(calc.actual.size(), Number(0));
    const auto& contracts = calc.shape.contracts;
    std::vector<std::vector<Payment<Number>>> ahead(isWorkedAhead<Number> ? contracts.size() : 0);
    forEachRow<Number>(ahead.size(), [&](std::size_t row) {
        const auto i = ContractIndex::at(row);
        if (!calc.inForce(contracts[i], year)) return;
        ahead[row].reserve(contracts[i].scope.size() + 1);
        payForCare(calc, i, year, [&](const Reason& reason, const Number& pounds) {
            ahead[row].push_back({reason, Rule::post(pounds)});
        });
    });
    for (const ContractIndex i : contracts.indices()) {
        if (!calc.inForce(contracts[i], year)) continue;
        if (calc.outcomes) (*calc.outcomes)(i, year).inForce = true;
        if (contracts[i].form == ContractForm::capitation) {
            payCapitation(calc, i, year);
        } else if constexpr (isWorkedAhead<Number>) {
            for (const Payment<Number>& payment : ahead[i.place()]) postPayment(calc, i, year, payment);
        } else {
            payForCare(calc, i, year, [&](const Reason& reason, const Number& pounds) {
                postPayment(calc, i, year, {reason, Rule::post(pounds)});
            });
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
        const Number actual = named(term::actual, about(i), year, calc.actual[i]);
        const Number& minimum = calc.in(contract.minimumVariance);
        const Number gain =
            named(term::gain, about(i), year, quotient(positive(Number(target - actual)), target));
        const Number loss =
            named(term::loss, about(i), year, quotient(positive(Number(actual - target)), target));
        const auto gainReaches = reachesMinimum(gain, minimum), lossReaches = reachesMinimum(loss, minimum);
        AmountOf<Number> settled{};
        for (const RiskBandShape& band : contract.bands) {
            if (band.party == contract.provider) continue;
            const RiskBand<Number> numbers{band.gain, band.when, calc.in(band.from),
                                           band.to ? std::optional(calc.in(*band.to)) : std::nullopt,
                                           calc.in(band.share)};
            const AmountOf<Number> amount = Rule::post(
                settlement(numbers, target, band.gain ? gain : loss, band.gain ? gainReaches : lossReaches));
            // Shared with the commissioner it is a payment against the contract's direction, or more of it;
            // with another party the holder is the payer of the contract (rules 2.3).
            const bool withCommissioner = band.party == contract.commissioner;
            const PostingLine holderLine =
                withCommissioner ? PostingLine::patientCare : PostingLine::purchasedCare;
            const PostingLine partyLine =
                withCommissioner ? PostingLine::purchasedCare : PostingLine::patientCare;
            if (band.gain)
                settled -= calc.ledger.post(term::riskShare, contract.provider, holderLine, band.party,
                                            partyLine, band.source, contract.recurrent, amount);
            else
                settled += calc.ledger.post(term::riskShare, band.party, partyLine, contract.provider,
                                            holderLine, band.source, contract.recurrent, amount);
        }
        if (!calc.outcomes) continue;
        (*calc.outcomes)(i, year).actual = named(term::notedActual, about(i), year, Rule::post(actual));
        (*calc.outcomes)(i, year).settled = named(term::settled, about(i), year, settled);
    }
}

} // namespace breakeven
