#pragma once

#include "economy/table/schema.h"

#include <string>

namespace breakeven {

/// "Brkv", in the header of every document.
inline constexpr int documentApplicationId = 0x42726B76;

/// The version this program writes. A change of any table needs a new one, with a migration to it.
inline constexpr int documentSchemaVersion = 7;

/// The name as SQL, in quotation marks: some columns are called index, group, from.
std::string sqlName(const char* name);

/// The column that holds a row's place in its table: position, or row_order where the table has a position of
/// its own.
const char* orderColumn(const TableSpec& table);

/// The SQL that makes an empty document of the present version: a table for each of the economy's, of
/// canonical texts; the journal; and the revision.
std::string documentSchema();

} // namespace breakeven
