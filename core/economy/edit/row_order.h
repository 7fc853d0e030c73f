#pragma once

#include "economy/edit/change.h"

#include <cstddef>
#include <vector>

namespace breakeven {

/// The command that lets rows of a table, in their order, stand before the row at `position`, or last where
/// that is the table's size. Overrides act in the order of their positions: those of one scenario that are
/// moved among themselves take positions that put them there, and what is said of them follows. Precondition:
/// the rows exist.
Result<Command> moveRows(const Economy& economy, TableId table, std::vector<std::size_t> rows,
                         std::size_t position, Message name);

} // namespace breakeven
