#pragma once

#include "economy/edit/change.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "insight/uncertainty/simulate.h"
#include "insight/variant/go_on.h"

#include <string>
#include <string_view>

namespace breakeven {

/// What is to be kept of a scenario, to be judged by what comes.
struct ForecastToKeep {
    std::string code; ///< of the forecast; must be free
    std::string made; ///< the day, as people read it
    std::string scenario = "base";
    SimulationOrder order = {}; ///< how ranges are drawn, where the document has some
};

/// Rows of `forecasts`: the surplus of every organisation and projected year, with its 10th, 50th and 90th
/// percentile where the document has ranges (rules 18.2). Errors: those of the projection; a code that cannot
/// be or is taken. Empty, without a problem: no longer wanted.
Result<Command> keepForecast(const Economy& economy, const ForecastToKeep& forecast, const GoOn& goOn = {});

/// The same with figures at hand: the exact projection of the scenario, and its draws, null without ranges.
Result<Command> keepForecast(const Economy& economy, const ForecastToKeep& forecast,
                             const ExactProjection& projection, const Simulation* simulation);

/// A code for a forecast that is free: "2015-06-30", "2015-06-30.2" …
std::string freeForecastCode(const Economy& economy, std::string_view wanted);

} // namespace breakeven
