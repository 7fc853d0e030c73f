#pragma once

#include "economy/edit/cell_entry.h"
#include "economy/table/economy.h"

#include <variant>

namespace breakeven {

/// The canonical text of an entry, a sum worked out, or why it cannot stand in its cell: what value.h
/// refuses, or a code that nothing in `economy` bears. A number that is rounded adds a warning. Precondition:
/// the column exists.
std::variant<std::string, Problem> readEntry(const Economy& economy, const CellEntry& entry,
                                             std::vector<Problem>& warnings);

/// The refusal of an entry into a cell.
Problem refusal(const Address& cell, Message why);

} // namespace breakeven
