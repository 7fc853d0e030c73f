#include "insight/scenario_figures.h"

#include "economy/scenario.h"
#include "insight/print_rounding.h"

#include <algorithm>
#include <cstdlib>

namespace breakeven {

namespace {

std::string scenarioName(const Economy& economy, std::string_view scenario) {
    const Table& table = economy[TableId::scenarios];
    const auto row = table.find({scenario});
    return row && !table.at(*row, "name").empty() ? table.at(*row, "name") : std::string(scenario);
}

} // namespace

ScenarioFigures scenarioFigures(Economy economy, std::string code, std::string name,
                                ExactProjection projection, MoneyUnit unit) {
    ScenarioFigures figures;
    figures.code = std::move(code);
    figures.name = std::move(name);
    figures.economy = std::move(economy);
    figures.projection = std::move(projection);
    figures.printed = roundForPrint(figures.projection.statements, unit);
    figures.whole = outlook(figures.economy, figures.projection, figures.projection.statements.economy());
    figures.organisations = outlooks(figures.economy, figures.projection);
    figures.warnings = figures.projection.problems;
    return figures;
}

Result<ScenarioFigures> scenarioFigures(const Economy& economy, std::string_view scenario, MoneyUnit unit) {
    Result<Economy> applied = applyScenario(economy, scenario);
    if (!applied) return std::move(applied.problems);
    Result<ExactProjection> projected = projectScenario(economy, scenario);
    if (!projected || hasErrors(projected->problems))
        return projected ? std::move(projected->problems) : std::move(projected.problems);
    ScenarioFigures figures = scenarioFigures(std::move(*applied), std::string(scenario),
                                              scenarioName(economy, scenario), std::move(*projected), unit);
    for (Problem& problem : projected.problems)
        if (std::find(figures.warnings.begin(), figures.warnings.end(), problem) == figures.warnings.end())
            figures.warnings.push_back(std::move(problem));
    return figures;
}

double margin(const Statements<Money>& statements, OrganisationIndex org, std::size_t year) {
    const Money income = statements.amount(org, year, StatementLine::totalIncome);
    return income <= Money{}
               ? 0
               : toDouble(statements.amount(org, year, StatementLine::surplus)) / toDouble(income);
}

MoneyUnit chartUnit(const Outlook& outlook) {
    constexpr std::int64_t million = 100'000'000;
    const bool large =
        std::any_of(outlook.years.begin(), outlook.years.end(), [](const YearPosition& position) {
            return std::abs(position.surplus.pence()) >= million;
        });
    return large ? MoneyUnit::millions : MoneyUnit::thousands;
}

} // namespace breakeven
