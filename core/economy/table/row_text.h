#pragma once

#include "economy/table/economy.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven {

/// A row of these cells, by column name; the others are blank. Precondition: the table has the columns.
Row rowOf(TableId table, const std::vector<std::pair<std::string_view, std::string>>& cells);

/// A row as one text, and back: each cell that is not blank as its column's name, U+001E and its text, with
/// U+001F between them (neither stands in a cell), so that it is read rightly whatever columns come later.
/// Nothing for a text that names a column the table has not.
std::string rowText(TableId table, const Row& row);
std::optional<Row> rowFromText(TableId table, std::string_view text);

/// The first column named in a row's text that the table has not, if any: it is of a newer program.
std::optional<std::string> unknownColumn(TableId table, std::string_view text);

} // namespace breakeven
