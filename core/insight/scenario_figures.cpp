#include "insight/scenario_figures.h"

#include "economy/scenario.h"
#include "economy/told_problems.h"
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

// Sentences and charts then say what the tables say. Whether a year is a surplus or a deficit stays as it is.
void takePrinted(Outlook& outlook, const Statements<Money>& printed) {
    const auto take = [&](Money& amount, std::size_t year, StatementLine line) {
        const Money shown = printed.amount(outlook.org, year, line);
        if ((shown < Money{}) == (amount < Money{}) && (shown > Money{}) == (amount > Money{}))
            amount = shown;
    };
    for (YearPosition& position : outlook.years) {
        take(position.surplus, position.index, StatementLine::surplus);
        take(position.underlying, position.index, StatementLine::underlyingSurplus);
        take(position.cumulative, position.index, StatementLine::cumulativeSurplus);
    }
    outlook.change = outlook.last().surplus - outlook.base().surplus;
}

} // namespace

ScenarioFigures scenarioFigures(Economy economy, std::string code, std::string name,
                                ExactProjection projection, MoneyUnit unit) {
    ScenarioFigures figures;
    figures.code = std::move(code);
    figures.name = std::move(name);
    figures.economy = std::move(economy);
    figures.projection = std::move(projection);
    figures.printed.years = figures.projection.years;
    figures.printed.organisations = figures.projection.organisations;
    figures.printed.ratings = figures.projection.ratings;
    figures.printed.statements = roundForPrint(figures.projection.statements, unit);
    figures.whole = outlook(figures.economy, figures.projection, figures.projection.statements.economy());
    figures.organisations = outlooks(figures.economy, figures.projection);
    takePrinted(figures.whole, figures.printed.statements);
    for (Outlook& outlook : figures.organisations) takePrinted(outlook, figures.printed.statements);
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
    addNew(figures.warnings, std::move(projected.problems));
    return figures;
}

double margin(const Statements<Money>& statements, OrganisationIndex org, std::size_t year) {
    const double income = toDouble(statements.amount(org, year, StatementLine::totalIncome));
    const double surplus = toDouble(statements.amount(org, year, StatementLine::surplus));
    if (income > 0) return surplus / income;
    return surplus < 0 ? -1 : surplus > 0 ? 1 : 0;
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
