#pragma once

#include "engine/ledger/traced_projection.h"
#include "engine/session/compiled_scenario.h"

namespace breakeven {

/// Projects a scenario on a tape: the same figures as the exact projection, each of which can be followed
/// back. `plan` is the traced projection of the plan scenario, on the same tape, none when this is it. The
/// figures are steps of the tape; its labels say which are what.
Projection<Traced> trace(Tape& tape, const CompiledScenario& scenario, const Projection<Traced>* plan,
                         const Wanted& wanted = everything);

/// What is posted by the clocks of a bridge, likewise (rules 12.1).
std::vector<Posting<Traced>> tracePostings(Tape& tape, const Shape& shape, std::span<const Decimal> inputs,
                                           const Clocks& clocks);

} // namespace breakeven
