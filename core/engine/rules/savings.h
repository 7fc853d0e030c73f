#pragma once

#include "engine/rules/calculation.h"

#include <array>
#include <span>

namespace breakeven {

namespace term {
inline constexpr Term leftToSave{translatable("Term", "cost left to save from"), Unit::pounds, "7.1",
                                 Subject::source};
inline constexpr Term leftOfFunction{translatable("Term", "cost of a function after the saving"),
                                     Unit::pounds, "7.1", Subject::source};
inline constexpr Term compoundedRate{translatable("Term", "share of the cost saved so far"), Unit::percent,
                                     "7.2", Subject::source};
inline constexpr Term amountSaved{translatable("Term", "amount saved"), Unit::pounds, "7.3", Subject::source};
inline constexpr Term saving{translatable("Term", "saving"), Unit::pounds, "7.4", Subject::posting};
} // namespace term

/// Where a saving may be taken: categories of an organisation and, if it names one, a function
/// (rules 7.1, 8.1).
struct SavingScope {
    OrganisationIndex org;
    CategorySpan categories;
    FunctionIndex function;
    SourceIndex source;
    bool recurrent = true;
};

namespace detail {

template<class Number>
Number leftToSave(Calculation<Number>& calc, const SavingScope& scope, PostingLine category, int year) {
    const Number left = scope.function ? calc.left.of(scope.org, category, scope.function)
                                       : Number(Arithmetic<Number>::value(calc.left.of(scope.org, category)));
    return named(term::leftToSave, about(scope.source, static_cast<std::size_t>(category)), year,
                 positive(left));
}

/// Takes a saving from what is left of a category, from its functions in proportion, and posts it (7.4).
template<class Number>
void takeSaving(Calculation<Number>& calc, const SavingScope& scope, PostingLine category,
                const AmountOf<Number>& wanted, int year) {
    using Rule = Arithmetic<Number>;
    AmountOf<Number>& total = calc.left.of(scope.org, category);
    const AmountOf<Number> before = total;
    const AmountOf<Number> saving =
        calc.ledger.post({term::saving, static_cast<std::int32_t>(category)}, outsideParty, PostingLine::none,
                         scope.org, category, scope.source, scope.recurrent, atMost(wanted, positive(total)));
    total -= saving;
    const Number taken = Rule::value(saving);
    if (scope.function) {
        calc.left.of(scope.org, category, scope.function) -= taken;
    } else {
        const Number all(Rule::value(before));
        // Most categories are of one function, which takes all; of decimals that needs no division.
        const auto falling = [&](const Number& part) {
            if constexpr (std::same_as<Number, Decimal>)
                if (part == all) return taken;
            return quotient(Number(taken * part), all);
        };
        for (const FunctionIndex function : IndexRange<Function>(CostsLeft<Number>::functions)) {
            Number& part = calc.left.of(scope.org, category, function);
            const std::size_t place =
                static_cast<std::size_t>(category) * CostsLeft<Number>::functions + function.place();
            part =
                named(term::leftOfFunction, about(scope.source, place), year, Number(part - falling(part)));
        }
    }
}

} // namespace detail

/// Saves a share of what is left of each category, each apart.
template<class Number>
void saveShare(Calculation<Number>& calc, const SavingScope& scope, const Number& share, int year) {
    for (std::size_t i = 0; i < scope.categories.size(); ++i) {
        const PostingLine line = scope.categories[i];
        detail::takeSaving(calc, scope, line,
                           Arithmetic<Number>::post(detail::leftToSave(calc, scope, line, year) * share),
                           year);
    }
}

/// Saves an amount, at most what is left, shared over the categories in proportion to what is left of each,
/// the last taking the remaining pennies (rules 7.3).
template<class Number>
void saveAmount(Calculation<Number>& calc, const SavingScope& scope, const Number& pounds, int year) {
    std::array<Number, CostsLeft<Number>::categories> left;
    std::array<AmountOf<Number>, CostsLeft<Number>::categories> shares;
    const std::size_t count = scope.categories.size();
    Number all(0);
    for (std::size_t i = 0; i < count; ++i)
        all += left[i] = detail::leftToSave(calc, scope, scope.categories[i], year);
    shareOut(Arithmetic<Number>::post(atMost(pounds, all)), std::span<const Number>(left.data(), count),
             std::span(shares.data(), count));
    for (std::size_t i = 0; i < count; ++i)
        detail::takeSaving(calc, scope, scope.categories[i], shares[i], year);
}

namespace detail {

/// 1 - Π (1 - e × delivery × f) from the start to this year or the end (rules 7.2).
template<class Number>
Number compoundedRate(const Calculation<Number>& calc, const SavingShape& scheme, int year) {
    const auto& rates = calc.shape.indices[scheme.rateIndex].rates;
    Number remains = calc.one;
    for (int k = scheme.start; k <= std::min(year, scheme.end.value_or(year)); ++k) {
        Number saved = calc.in(rates[static_cast<std::size_t>(k) - 1]) * calc.in(scheme.delivery);
        if (k == scheme.start && k == year) saved *= calc.in(scheme.firstYearShare);
        remains *= calc.one - saved;
    }
    return calc.one - remains;
}

template<class Number>
Number nonRecurrentRate(const Calculation<Number>& calc, const SavingShape& scheme, int year) {
    if (year > scheme.end.value_or(scheme.start)) return Number(0);
    const auto& rates = calc.shape.indices[scheme.rateIndex].rates;
    const Number saved = calc.in(rates[static_cast<std::size_t>(year) - 1]) * calc.in(scheme.delivery);
    return year == scheme.start ? Number(saved * calc.in(scheme.firstYearShare)) : saved;
}

/// The amount of a scheme in a year (rules 7.3).
template<class Number>
Number schemeAmount(const Calculation<Number>& calc, const SavingShape& scheme, int year) {
    const Number full = calc.in(*scheme.amount) * calc.in(scheme.delivery);
    if (year == scheme.start) return full * calc.in(scheme.firstYearShare);
    if (!scheme.recurrent) return Number(0);
    return quotient(Number(full * calc.growth(scheme.index, year)), calc.growth(scheme.index, scheme.start));
}

} // namespace detail

/// Savings schemes of a year in table order, each on what those before it left (rules 7).
template<class Number>
void postSavings(Calculation<Number>& calc, int projected) {
    for (const SavingShape& scheme : calc.shape.savings) {
        const int year = calc.clocks.saving(scheme.owner, scheme.recurrent, projected);
        if (year < scheme.start) continue;
        const SavingScope scope{scheme.org, scheme.categories, {}, scheme.source, scheme.recurrent};
        if (scheme.amount)
            saveAmount(calc, scope,
                       named(term::amountSaved, about(scheme.source), projected,
                             detail::schemeAmount(calc, scheme, year)),
                       projected);
        else
            saveShare(calc, scope,
                      named(term::compoundedRate, about(scheme.source), projected,
                            scheme.recurrent ? detail::compoundedRate(calc, scheme, year)
                                             : detail::nonRecurrentRate(calc, scheme, year)),
                      projected);
    }
}

} // namespace breakeven
