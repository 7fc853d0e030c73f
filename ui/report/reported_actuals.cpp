#include "report/reported_actuals.h"

#include "insight/actual/seen.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

std::optional<FinancialYear> latestSeen(const Economy& economy) {
    const std::vector<FinancialYear> years = yearsAgainstPlan(economy);
    const auto amounts = [&](FinancialYear year) { return !monthsSeen(economy, year).empty(); };
    const auto found = std::find_if(years.rbegin(), years.rend(), amounts);
    return found == years.rend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::shared_ptr<const ReportedActuals>
reportedActuals(const Economy& document, const std::vector<ScenarioFigures>& scenarios, MoneyUnit unit) {
    const Economy& economy = scenarios.front().economy;
    const auto year = latestSeen(economy);
    if (!year) return nullptr;
    const std::string plan = planScenarioOf(document);
    const auto known = std::find_if(scenarios.begin(), scenarios.end(),
                                    [&](const ScenarioFigures& one) { return one.code == plan; });
    auto actuals = std::make_shared<ReportedActuals>();
    actuals->planScenario = plan;
    if (known != scenarios.end()) {
        actuals->seen = yearSeen(economy, known->projection, *year, unit);
    } else {
        const auto projected = projectScenario(document, plan);
        if (!projected) return nullptr;
        actuals->seen = yearSeen(economy, *projected, *year, unit);
    }
    if (actuals->seen.months.empty()) return nullptr;
    actuals->month = actuals->seen.months.back().month;
    return actuals;
}

} // namespace breakeven::ui
