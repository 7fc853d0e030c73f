#pragma once

#include "economy/table/economy.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// The notes on a cell, its row and its like, or, of a row, on its cells: each its text, and its source in
/// brackets.
std::vector<std::string> notesFor(const Economy& economy, const Address& place);

/// The cell, or the cells by "*", that the override with these keys is of; nothing where there is no such
/// row.
std::optional<Address> overriddenCell(const Economy& economy, const std::vector<std::string>& keys);

} // namespace breakeven
