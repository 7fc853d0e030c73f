#include "insight/scenario/scenario_figures.h"

#include "economy/reading/document_names.h"
#include "economy/table/told_problems.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/statement/print_rounding.h"

#include <algorithm>
#include <cstdlib>

namespace breakeven {

ExactProjection printedProjection(const ExactProjection& exact, MoneyUnit unit) {
    ExactProjection printed;
    printed.years = exact.years;
    printed.organisations = exact.organisations;
    printed.ratings = exact.ratings;
    printed.statements = roundForPrint(exact.statements, unit);
    return printed;
}

Outlook printedOutlook(const Economy& economy, const ExactProjection& exact, const ExactProjection& printed,
                       OrganisationIndex org) {
    Outlook outlook = breakeven::outlook(economy, exact, org);
    outlook.totalSupport = Money{};
    for (YearPosition& position : outlook.years) {
        const auto shown = [&](StatementLine line, Money amount) {
            return keepingSign(printed.statements.amount(org, position.index, line), amount);
        };
        position.surplus = shown(StatementLine::surplus, position.surplus);
        position.underlying = shown(StatementLine::underlyingSurplus, position.underlying);
        position.cumulative = shown(StatementLine::cumulativeSurplus, position.cumulative);
        if (position.cash) position.cash = shown(StatementLine::cash, *position.cash);
        if (position.supportDrawn)
            position.supportDrawn = shown(StatementLine::supportDrawn, *position.supportDrawn);
        outlook.totalSupport += std::max(Money{}, position.supportDrawn.value_or(Money{}));
    }
    outlook.change = outlook.last().surplus - outlook.base().surplus;
    return outlook;
}

ScenarioFigures scenarioFigures(Economy economy, std::string code, std::string name,
                                ExactProjection projection, MoneyUnit unit) {
    ScenarioFigures figures;
    figures.code = std::move(code);
    figures.name = std::move(name);
    figures.economy = std::move(economy);
    figures.projection = std::move(projection);
    figures.printed = printedProjection(figures.projection, unit);
    const auto shown = [&](OrganisationIndex org) {
        return printedOutlook(figures.economy, figures.projection, figures.printed, org);
    };
    figures.whole = shown(figures.projection.statements.economy());
    for (std::int32_t org = 0; org < figures.projection.statements.economy().value; ++org)
        figures.organisations.push_back(shown({org}));
    figures.warnings = figures.projection.problems;
    return figures;
}

Result<ScenarioFigures> scenarioFigures(const Economy& economy, std::string_view scenario, MoneyUnit unit) {
    auto projected = compileAndProject(economy, scenario);
    if (!projected) return std::move(projected.problems);
    ScenarioFigures figures = scenarioFigures(projected->compiled.economy(), std::string(scenario),
                                              rowName(economy, TableId::scenarios, std::string(scenario)),
                                              projected->told(projected.problems), unit);
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
