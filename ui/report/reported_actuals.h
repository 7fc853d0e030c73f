#pragma once

#include "insight/actual/year_seen.h"
#include "insight/scenario/scenario_figures.h"

#include <memory>
#include <string>
#include <vector>

namespace breakeven::ui {

/// What is reported of a year under way, or just over, against its plan.
struct ReportedActuals {
    YearSeen seen; ///< in the report's unit
    int month = 0; ///< the latest of which amounts were seen
    std::string planScenario;

    const YearVariance& exact() const { return *seen.at(month); }
    const YearVariance& printed() const { return *seen.printedAt(month); }
};

/// Of the latest year after the base year of which amounts were seen, against the plan scenario, which is
/// projected unless it is among `scenarios`; the first of them is what is reported. Null where nothing was
/// seen, or the plan has errors.
std::shared_ptr<const ReportedActuals>
reportedActuals(const Economy& document, const std::vector<ScenarioFigures>& scenarios, MoneyUnit unit);

} // namespace breakeven::ui
