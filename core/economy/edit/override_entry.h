#pragma once

#include "economy/edit/cell_entry.h"

namespace breakeven {

/// enterCells within a scenario other than base: entries become its overrides.
Result<Command> enterOverrides(const Economy& economy, std::string_view scenario,
                               std::span<const CellEntry> entries, Message name);

} // namespace breakeven
