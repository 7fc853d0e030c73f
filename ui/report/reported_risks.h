#pragma once

#include "insight/sensitivity/tornado.h"
#include "insight/uncertainty/simulate.h"

#include <memory>
#include <optional>
#include <string>

namespace breakeven::ui {

/// What is reported of what is uncertain in a scenario.
struct ReportedRisks {
    std::shared_ptr<const Simulation> futures;
    Tornado tornado; ///< of the economy's surplus of the last year
};

/// Draws the ranges of a scenario. None and no problem where there are no ranges, or where it is no longer
/// wanted.
Result<ReportedRisks> reportedRisks(const Economy& economy, const std::string& scenario,
                                    const SimulationOrder& draws, const GoOn& goOn);

} // namespace breakeven::ui
