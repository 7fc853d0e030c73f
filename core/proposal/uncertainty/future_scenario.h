#pragma once

#include "economy/edit/change.h"
#include "engine/session/compiled_scenario.h"

#include <cstdint>
#include <string>

namespace breakeven {

/// One draw as a scenario (rules 16.7): a new one on top of the scenario the draws are of, in which every
/// cell that a range moves holds what the draw makes of it. One command. Errors are those of
/// addScenarioHolding. Precondition: `drawn` is of a scenario of the economy as it stands.
Result<Command> futureScenario(const Economy& economy, const CompiledScenario& drawn, std::uint64_t seed,
                               std::uint64_t draw, const std::string& name);

} // namespace breakeven
