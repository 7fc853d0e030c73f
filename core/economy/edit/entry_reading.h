#pragma once

#include "economy/edit/cell_entry.h"
#include "economy/table/economy.h"

#include <optional>
#include <variant>

namespace breakeven {

/// The canonical text of an entry, a sum worked out, or why it cannot stand in its cell: what value.h
/// refuses, or a code that nothing in `economy` bears. A number that is rounded adds a warning. Precondition:
/// the column exists. `row` is the one the cell stands in where that is in no table yet.
std::variant<std::string, Problem> readEntry(const Economy& economy, const CellEntry& entry,
                                             std::vector<Problem>& warnings, const Row* row = nullptr);

/// The sum typed into a cell, without its "="; nothing where it is none. Of a column whose cells may hold one
/// thing or another, such as the value of an override, the row says what the sum comes to.
std::optional<std::string> sumTyped(const Economy& economy, const CellEntry& entry, const Row* row = nullptr);

/// The refusal of an entry into a cell.
Problem refusal(const Address& cell, Message why);

} // namespace breakeven
