#pragma once

#include "economy/edit/cell_entry.h"

namespace breakeven {

/// enterCells within a scenario other than base: entries become its overrides.
Result<Command> enterOverrides(const Economy& economy, std::string_view scenario,
                               std::span<const CellEntry> entries, Message name);

/// What a cell counted as when the scenario's own override of it was typed; blank where that is not known.
std::string madeAgainst(const Economy& economy, std::string_view scenario, const Address& cell);

} // namespace breakeven
