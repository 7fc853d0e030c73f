#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// A row from a file or database, each cell checked as when typed.
struct CheckedRow {
    Row row;                                              ///< canonical; wrong cells are blank
    std::vector<std::pair<std::size_t, Message>> wrong;   ///< columns, and why
    std::vector<std::pair<std::size_t, Message>> rounded; ///< columns that keep fewer digits, and how
    bool named = true;                                    ///< every key is there and right

    /// The address of the row or, with a column, of a cell; blank for a row without a name.
    std::string address(TableId table, const char* column = "") const;
};

/// Whether a number outside its column's range is wrong in itself, or left for `validate` to tell of.
enum class Ranges { held, leftToValidation };

/// Checks texts in the order of the table's columns.
CheckedRow checkedRow(TableId table, const std::vector<std::string>& texts, Ranges ranges = Ranges::held);

} // namespace breakeven
