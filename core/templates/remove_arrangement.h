#pragma once

#include "economy/change.h"

#include <string>

namespace breakeven {

/// Takes an arrangement away with every row it owns, the notes on them, and what scenarios and uncertainties
/// say of them. Organisations, services and populations stay. Error if there is no such arrangement.
Result<Command> removeArrangement(const Economy& economy, const std::string& arrangement);

} // namespace breakeven
