#pragma once

#include "engine/rules/activity.h"
#include "engine/rules/savings.h"

namespace breakeven {

namespace term {
inline constexpr Term incomeBase{translatable("Term", "income the arrangement's rate applies to"),
                                 Unit::pounds, "8.2", Subject::organisation};
inline constexpr Term costBase{translatable("Term", "operating cost the arrangement's rate applies to"),
                               Unit::pounds, "8.2", Subject::organisation};
inline constexpr Term divertedCost{translatable("Term", "cost of treating the patients"), Unit::pounds, "3.2",
                                   Subject::posting};
inline constexpr Term shareSaved{translatable("Term", "share of the cost saved"), Unit::percent, "8.1",
                                 Subject::source};
inline constexpr Term effectSaved{translatable("Term", "amount saved"), Unit::pounds, "8.1", Subject::source};
inline constexpr Term spend{translatable("Term", "cost"), Unit::pounds, "8.2", Subject::posting};
inline constexpr Term fund{translatable("Term", "support received"), Unit::pounds, "8.3", Subject::posting};
inline constexpr Term fee{translatable("Term", "fee"), Unit::pounds, "8.4", Subject::posting};
inline constexpr Term poolBase{translatable("Term", "operating surplus before sharing"), Unit::pounds, "8.5",
                               Subject::organisation};
inline constexpr Term poolShare{translatable("Term", "share of the surplus"), Unit::pounds, "8.5",
                                Subject::source};
inline constexpr Term pool{translatable("Term", "surplus shared"), Unit::pounds, "8.5", Subject::posting};
inline constexpr Term sharedDeficit{translatable("Term", "deficit shared"), Unit::pounds, "8.5",
                                    Subject::posting};
} // namespace term

/// Keeps what effects take a rate of: this year's income and cost as sections 5 and 6 posted them
/// (rules 8.2).
template<class Number>
void noteIncomeAndCost(Calculation<Number>& calc, int year) {
    const std::size_t count = calc.shape.organisations.size();
    calc.income.assign(count, {});
    calc.cost.assign(count, {});
    for (const OrganisationIndex org : calc.income.indices()) {
        calc.income[org] = named(term::incomeBase, about(org), year,
                                 calc.ledger.thisYear().organisations().sum(
                                     org.place(), PostingLine::patientCare, PostingLine::otherIncome));
        for (std::size_t c = 0; c < CostsLeft<Number>::categories; ++c)
            calc.cost[org] += calc.left.total[org.place() * CostsLeft<Number>::categories + c];
        calc.cost[org] = named(term::costBase, about(org), year, calc.cost[org]);
    }
}

namespace detail {

template<class Number>
Number baseOf(const Calculation<Number>& calc, const EffectShape& effect) {
    using Rule = Arithmetic<Number>;
    const auto income = [&](OrganisationIndex org) {
        return org == outsideParty ? Number(0) : Rule::value(calc.income[org]);
    };
    switch (effect.base) {
    case EffectBase::income:
        return income(effect.org);
    case EffectBase::combinedIncome:
        return income(effect.org) + income(effect.partner);
    case EffectBase::cost:
        break;
    }
    return Rule::value(calc.cost[effect.org]);
}

/// The money of an effect in a year: an amount by index and ramp, or a rate of `base` by ramp alone (rules
/// 8).
template<class Number>
Number moneyOf(const Calculation<Number>& calc, const EffectShape& effect, const Number& base, int year) {
    const Number ramp = rampOf(calc, effect, year);
    if (effect.amount)
        return calc.in(*effect.amount) * calc.growth(effect.index, calc.yearOf(effect, year)) * ramp;
    return calc.in(*effect.rate) * ramp * base;
}

template<class Number>
void applySave(Calculation<Number>& calc, const EffectShape& effect, int year) {
    const SavingScope scope{effect.org, effect.categories, effect.function, effect.source, effect.recurrent};
    if (effect.rate && effect.base == EffectBase::cost)
        saveShare(calc, scope,
                  named(term::shareSaved, about(effect.source), year,
                        Number(calc.in(*effect.rate) * rampOf(calc, effect, year))),
                  year);
    else
        saveAmount(calc, scope,
                   named(term::effectSaved, about(effect.source), year,
                         moneyOf(calc, effect, baseOf(calc, effect), year)),
                   year);
}

template<class Number>
void applyMoneyEffect(Calculation<Number>& calc, std::size_t index, int year) {
    using Rule = Arithmetic<Number>;
    const EffectShape& effect = calc.shape.effects[index];
    const auto post = [&](const Term& term, OrganisationIndex payer, PostingLine payerLine,
                          OrganisationIndex payee, PostingLine payeeLine, bool recurrent,
                          const Number& pounds) {
        calc.ledger.post(term, payer, payerLine, payee, payeeLine, effect.source, recurrent,
                         Rule::post(pounds));
    };
    switch (effect.type) {
    case EffectType::divert:
    case EffectType::relocate:
        if (effect.unitCost)
            post(term::divertedCost, effect.partner, effect.categories.first, outsideParty, PostingLine::none,
                 true,
                 Number(calc.diverted(index, year) * calc.in(*effect.unitCost) *
                        calc.growth(effect.index, calc.yearOf(effect, year))));
        break;
    case EffectType::save:
        applySave(calc, effect, year);
        break;
    case EffectType::spend:
        post(term::spend, effect.org, effect.categories.first, outsideParty, PostingLine::none,
             effect.recurrent, moneyOf(calc, effect, baseOf(calc, effect), year));
        break;
    case EffectType::fund:
        post(term::fund, effect.partner, PostingLine::otherCost, effect.org, PostingLine::support,
             effect.recurrent, moneyOf(calc, effect, baseOf(calc, effect), year));
        break;
    case EffectType::fee:
        post(term::fee, effect.org, PostingLine::otherCost, effect.partner, PostingLine::otherIncome, true,
             moneyOf(calc, effect, Rule::value(calc.income[effect.org]), year));
        break;
    case EffectType::avoid:
    case EffectType::pool:
    case EffectType::merge:
        break;
    }
}

} // namespace detail

/// What arrangements do to money in a year, but for pools: in the order of arrangements and effects (rules
/// 8).
template<class Number>
void applyMoneyEffects(Calculation<Number>& calc, int year) {
    for (std::size_t i = 0; i < calc.shape.effects.size(); ++i)
        if (calc.isActive(calc.shape.effects[i], year)) detail::applyMoneyEffect(calc, i, year);
}

/// Pools share operating surpluses as they stand before any pool of the year; of a deficit the partner pays
/// (rules 8.5).
template<class Number>
void applyPools(Calculation<Number>& calc, int year) {
    using Rule = Arithmetic<Number>;
    std::vector<std::pair<const EffectShape*, AmountOf<Number>>> pools;
    for (const EffectShape& effect : calc.shape.effects)
        if (effect.type == EffectType::pool && calc.isActive(effect, year))
            pools.emplace_back(
                &effect, named(term::poolBase, about(effect.org), year,
                               calc.ledger.thisYear().organisations().sum(
                                   effect.org.place(), PostingLine::patientCare, PostingLine::depreciation)));
    for (const auto& [effect, surplus] : pools) {
        const auto pay = [&, pool = effect](const Term& term, OrganisationIndex payer,
                                            OrganisationIndex payee, const AmountOf<Number>& amount) {
            calc.ledger.post(term, payer, PostingLine::otherCost, payee, PostingLine::otherIncome,
                             pool->source, true, positive(amount));
        };
        const AmountOf<Number> share =
            named(term::poolShare, about(effect->source), year,
                  Rule::post(calc.in(*effect->rate) * rampOf(calc, *effect, year) * Rule::value(surplus)));
        pay(term::pool, effect->org, effect->partner, share);
        pay(term::sharedDeficit, effect->partner, effect->org, -share);
    }
}

} // namespace breakeven
