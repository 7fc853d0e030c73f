#pragma once

#include "engine/session/checked_scenario.h"
#include "engine/shape/shape.h"

#include <string>
#include <vector>

namespace breakeven {

/// What is on after a step of a bridge, and up to which row the arrangements' overrides count (rules 12.1).
struct BridgeStage {
    std::string name;
    Clocks clocks;
    std::size_t overridesBefore = 0; ///< a row of arrangements
};

/// The stages of a scenario in their order; `arrangements` is its table.
std::vector<BridgeStage> stagesOf(const Shape& shape, const Table& arrangements);

/// The enabled arrangements that own overrides, by their rows.
std::vector<std::size_t> overrideOwners(const CheckedScenario& scenario);

} // namespace breakeven
