#pragma once

#include "exchange/result_table.h"
#include "insight/sensitivity/goal_seek.h"
#include "insight/sensitivity/levers.h"
#include "insight/sensitivity/tornado.h"

#include <span>

namespace breakeven {

/// What each uncertainty does to a figure, and its share of the figure's variance (rules 17.1).
ResultTable sensitivityTable(const Tornado& tornado);

/// What each typed number does to a figure of this unit (rules 17.2).
ResultTable leversTable(std::span<const Lever> levers, const Economy& economy, Unit unit);

/// The nearest value at which the figure reaches its target (rules 17.3). Precondition: there is one.
ResultTable solutionTable(const Goal& goal);

} // namespace breakeven
