#include "insight/scenario/scenario_comparison.h"

#include "economy/scenario/scenario.h"
#include "money/shown_sign.h"

#include <algorithm>

namespace breakeven {

namespace {

// Of the economy; nothing in a year that the scenario has not.
std::optional<Money> surplusIn(const ScenarioFigures& figures, FinancialYear year) {
    for (const YearPosition& position : figures.whole.years)
        if (position.year == year) return position.surplus;
    return std::nullopt;
}

} // namespace

std::optional<Money> printedSurplus(const ScenarioFigures& figures, OrganisationIndex org,
                                    FinancialYear year) {
    const auto& years = figures.projection.years;
    const auto found = std::find(years.begin(), years.end(), year);
    if (found == years.end()) return std::nullopt;
    const auto index = static_cast<std::size_t>(found - years.begin());
    if (!figures.printed.statements.shown(org, index)) return std::nullopt;
    return figures.printed.statements.amount(org, index, StatementLine::surplus);
}

ScenarioSurplus scenarioSurplus(const ScenarioFigures& first, const ScenarioFigures& scenario) {
    ScenarioSurplus result;
    for (const FinancialYear year : first.projection.years) {
        const auto from = printedSurplus(first, first.projection.statements.economy(), year);
        const auto to = printedSurplus(scenario, scenario.projection.statements.economy(), year);
        result.amounts.push_back(to);
        result.differences.push_back(from && to ? std::optional(*to - *from) : std::nullopt);
    }
    return result;
}

Message comparisonFinding(std::span<const ScenarioFigures> scenarios, std::span<const std::string> names) {
    const FinancialYear year = scenarios.front().projection.years.back();
    const auto best = std::max_element(scenarios.begin(), scenarios.end(), [&](const auto& a, const auto& b) {
        return surplusIn(a, year) < surplusIn(b, year);
    });
    const std::string& name = names[static_cast<std::size_t>(best - scenarios.begin())];
    const Money surplus = *surplusIn(*best, year);
    const int sign = shownSign(surplus);
    if (best == scenarios.begin())
        return message(
            sign < 0
                ? translatable("Message", "No scenario does better in %1 than “%2”, with a deficit of %3.")
            : sign > 0
                ? translatable("Message", "No scenario does better in %1 than “%2”, with a surplus of %3.")
                : translatable("Message", "No scenario does better in %1 than “%2”, which breaks even."),
            toText(year), name, formatSize(surplus));
    const Money gain = surplus - *surplusIn(scenarios.front(), year);
    return message(sign < 0 ? translatable("Message", "The best result in %1 is that of “%2”: a deficit of "
                                                      "%3, %4 better than “%5”.")
                   : sign > 0
                       ? translatable("Message", "The best result in %1 is that of “%2”: a surplus of %3, "
                                                 "%4 better than “%5”.")
                       : translatable("Message", "The best result in %1 is that of “%2”: break-even, %4 "
                                                 "better than “%5”."),
                   toText(year), name, formatSize(surplus), formatSize(gain), names.front());
}

std::vector<ScenarioChange> scenarioChanges(const Economy& economy, std::string_view scenario) {
    std::vector<ScenarioChange> changes;
    const auto ancestors = lineage(economy, scenario);
    if (!ancestors) return changes;
    const Table& overrides = economy[TableId::overrides];
    for (const std::string& ancestor : *ancestors)
        for (std::size_t row = 0; row < overrides.size(); ++row)
            if (overrides.at(row, "scenario") == ancestor)
                changes.push_back({ancestor, overrides.at(row, "cell"),
                                   economy.effectiveText(TableId::overrides, row, "change"),
                                   overrides.at(row, "value")});
    return changes;
}

} // namespace breakeven
