#pragma once

#include "economy/table/economy.h"

#include <string>
#include <string_view>

namespace breakeven {

/// A code for a row from the name people give it: "Ward nursing" becomes ward_nursing.
std::string codeFromName(std::string_view name);

/// `row` with its last key changed, if need be, so that no row of the table has its keys: a code gets a
/// number, a year becomes the next free one. Nothing where that key can be neither.
std::optional<Row> withFreeKey(const Table& table, Row row);

/// `code`, with a number if need be, so that it is the first key of no row of the table; at most 32
/// letters of it are kept.
std::string freeCode(const Table& table, std::string_view code);

} // namespace breakeven
