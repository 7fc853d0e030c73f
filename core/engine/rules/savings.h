#pragma once

#include "engine/rules/calculation.h"

namespace breakeven {

/// Where a saving may be taken: categories of an organisation and, if it names one, a function
/// (rules.md 7.1, 8.1).
struct SavingScope {
    OrganisationIndex org;
    CategorySpan categories;
    std::int32_t function = -1;
    SourceIndex source = 0;
    bool recurrent = true;
};

namespace detail {

template<class Number>
Number leftToSave(Calculation<Number>& calc, const SavingScope& scope, PostingLine category) {
    const Number left = scope.function < 0
                            ? Arithmetic<Number>::value(calc.left.of(scope.org, category))
                            : calc.left.of(scope.org, category, static_cast<std::size_t>(scope.function));
    return left > Number(0) ? left : Number(0);
}

/// Takes a saving from what is left of a category, from its functions in proportion, and posts it (7.4).
template<class Number>
void takeSaving(Calculation<Number>& calc, const SavingScope& scope, PostingLine category,
                AmountOf<Number> saving) {
    using Rule = Arithmetic<Number>;
    AmountOf<Number>& total = calc.left.of(scope.org, category);
    const AmountOf<Number> most = total > AmountOf<Number>{} ? total : AmountOf<Number>{};
    if (saving > most) saving = most;
    if (saving == AmountOf<Number>{}) return;
    const Number taken = Rule::value(saving);
    if (scope.function >= 0) {
        calc.left.of(scope.org, category, static_cast<std::size_t>(scope.function)) -= taken;
    } else {
        const Number before = Rule::value(total);
        for (std::size_t f = 0; f < CostsLeft<Number>::functions && before != Number(0); ++f) {
            Number& part = calc.left.of(scope.org, category, f);
            if (part != Number(0)) part -= taken * part / before;
        }
    }
    total -= saving;
    calc.ledger.post(outsideParty, PostingLine::none, scope.org, category, scope.source, scope.recurrent,
                     saving);
}

} // namespace detail

/// Saves a share of what is left of each category, each apart.
template<class Number>
void saveShare(Calculation<Number>& calc, const SavingScope& scope, const Number& share) {
    for (auto line = scope.categories.first; line <= scope.categories.last;
         line = static_cast<PostingLine>(static_cast<int>(line) + 1))
        detail::takeSaving(calc, scope, line,
                           Arithmetic<Number>::post(detail::leftToSave(calc, scope, line) * share));
}

/// Saves an amount, at most what is left, shared over the categories in proportion to what is left of each,
/// the last taking the remaining pennies (rules.md 7.3).
template<class Number>
void saveAmount(Calculation<Number>& calc, const SavingScope& scope, const Number& pounds) {
    using Rule = Arithmetic<Number>;
    std::vector<std::pair<PostingLine, Number>> parts;
    Number all(0);
    for (auto line = scope.categories.first; line <= scope.categories.last;
         line = static_cast<PostingLine>(static_cast<int>(line) + 1)) {
        const Number left = detail::leftToSave(calc, scope, line);
        if (left == Number(0)) continue;
        parts.emplace_back(line, left);
        all += left;
    }
    if (parts.empty()) return;
    const AmountOf<Number> total = Rule::post(pounds > all ? all : pounds);
    AmountOf<Number> rest = total;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const AmountOf<Number> share =
            i + 1 == parts.size() ? rest : Rule::post(Rule::value(total) * parts[i].second / all);
        detail::takeSaving(calc, scope, parts[i].first, share);
        rest -= share;
    }
}

namespace detail {

/// 1 - Π (1 - e × delivery × f) from the start to this year or the end (rules.md 7.2).
template<class Number>
Number compoundedRate(const Calculation<Number>& calc, const SavingShape& scheme, int year) {
    const auto& rates = calc.shape.indices[static_cast<std::size_t>(scheme.rateIndex.value)].rates;
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
    const auto& rates = calc.shape.indices[static_cast<std::size_t>(scheme.rateIndex.value)].rates;
    const Number saved = calc.in(rates[static_cast<std::size_t>(year) - 1]) * calc.in(scheme.delivery);
    return year == scheme.start ? Number(saved * calc.in(scheme.firstYearShare)) : saved;
}

/// The amount of a scheme in a year (rules.md 7.3).
template<class Number>
Number schemeAmount(const Calculation<Number>& calc, const SavingShape& scheme, int year) {
    const Number full = calc.in(*scheme.amount) * calc.in(scheme.delivery);
    if (year == scheme.start) return full * calc.in(scheme.firstYearShare);
    if (!scheme.recurrent) return Number(0);
    const Number& since = calc.growth(scheme.index, scheme.start);
    if (since == Number(0)) return Number(0);
    return full * calc.growth(scheme.index, year) / since;
}

} // namespace detail

/// Savings schemes of a year in table order, each on what those before it left (rules.md 7).
template<class Number>
void postSavings(Calculation<Number>& calc, int projected) {
    for (const SavingShape& scheme : calc.shape.savings) {
        const int year = calc.clocks.saving(scheme.owner, scheme.recurrent, projected);
        if (year < scheme.start) continue;
        const SavingScope scope{scheme.org, scheme.categories, -1, scheme.source, scheme.recurrent};
        if (scheme.amount)
            saveAmount(calc, scope, detail::schemeAmount(calc, scheme, year));
        else
            saveShare(calc, scope,
                      scheme.recurrent ? detail::compoundedRate(calc, scheme, year)
                                       : detail::nonRecurrentRate(calc, scheme, year));
    }
}

} // namespace breakeven
