#include "insight/scenario/surplus_effect.h"

#include "insight/scenario/scenario_figures.h"
#include "insight/statement/compare.h"
#include "insight/statement/print_rounding.h"

#include <algorithm>

namespace breakeven {

namespace {

std::vector<LineDifference> surpluses(std::vector<LineDifference> lines) {
    std::erase_if(lines, [](const LineDifference& one) { return one.line != StatementLine::surplus; });
    return lines;
}

std::vector<FinancialYear> yearsIn(const std::vector<LineDifference>& lines) {
    std::vector<FinancialYear> years;
    for (const LineDifference& one : lines)
        if (std::find(years.begin(), years.end(), one.year) == years.end()) years.push_back(one.year);
    std::sort(years.begin(), years.end());
    return years;
}

// The exact differences of a year in printed steps that sum to what is printed of the economy.
void addYear(SurplusEffect& effect, std::size_t year, const std::vector<LineDifference>& exact,
             std::optional<Money> total, std::optional<MoneyUnit> unit) {
    std::vector<SurplusEffect::Line*> lines;
    std::vector<Money> amounts;
    for (const LineDifference& one : exact) {
        if (one.year != effect.years[year] || !one.difference || one.org == effect.economy.org) continue;
        const auto line = std::find_if(effect.organisations.begin(), effect.organisations.end(),
                                       [&](const SurplusEffect::Line& of) { return of.org == one.org; });
        lines.push_back(&*line);
        amounts.push_back(*one.difference);
    }
    effect.economy.years[year] = total;
    if (!total) return;
    const std::vector<Money> printed = unit ? roundToTotal(amounts, *total, *unit) : amounts;
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i]->years[year] = printed[i];
}

} // namespace

Result<SurplusEffect> surplusEffect(const Economy& then, const Economy& now, std::string_view scenario,
                                    std::optional<MoneyUnit> unit) {
    const auto before = projectScenario(then, scenario);
    if (!before) return before.problems;
    const auto after = projectScenario(now, scenario);
    if (!after) return after.problems;
    const auto exact = surpluses(compare(*before, *after));
    const auto printed =
        unit ? surpluses(compare(printedProjection(*before, *unit), printedProjection(*after, *unit)))
             : exact;
    SurplusEffect effect;
    effect.years = yearsIn(exact);
    const std::vector<std::optional<Money>> blank(effect.years.size());
    effect.economy = {"economy", blank};
    for (const LineDifference& one : exact)
        if (one.org != effect.economy.org &&
            (effect.organisations.empty() || effect.organisations.back().org != one.org))
            effect.organisations.push_back({one.org, blank});
    for (std::size_t year = 0; year < effect.years.size(); ++year) {
        const auto total = std::find_if(printed.begin(), printed.end(), [&](const LineDifference& one) {
            return one.org == effect.economy.org && one.year == effect.years[year];
        });
        addYear(effect, year, exact, total == printed.end() ? std::nullopt : total->difference, unit);
    }
    std::erase_if(effect.organisations, [](const SurplusEffect::Line& line) {
        return std::all_of(line.years.begin(), line.years.end(),
                           [](const std::optional<Money>& amount) { return !amount || *amount == Money{}; });
    });
    return effect;
}

} // namespace breakeven
