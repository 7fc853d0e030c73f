#pragma once

#include "economy/edit/cell_entry.h"

namespace breakeven {

/// enterCells within a scenario other than base: entries become its overrides.
Result<Command> enterOverrides(const Economy& economy, std::string_view scenario,
                               std::span<const CellEntry> entries, Message name);

/// The rate a year of an index without a row has: that of the latest earlier year (rules.md 1.5). Nothing for
/// other cells and where there is none earlier.
std::optional<std::string> carriedRate(const Economy& economy, const Address& cell);

} // namespace breakeven
