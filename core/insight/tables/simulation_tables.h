#pragma once

#include "exchange/result_table.h"
#include "insight/uncertainty/draws.h"
#include "insight/uncertainty/shard.h"

#include <span>

namespace breakeven {

/// What draws say of every figure (rules 16.6), by organisation, year and figure; the economy last.
ResultTable simulationTable(std::span<const SimulatedScenario> scenarios);

/// The amounts of every draw, handed on one by one. The scenarios must outlive it.
ResultTable drawsTable(std::span<const SimulatedScenario> scenarios);

/// What one draw sets cells to, as overrides.
ResultTable drawTable(const Economy& economy, std::span<const DrawnValue> values);

} // namespace breakeven
