#pragma once

#include "economy/table/schema.h"
#include "files/csv.h"
#include "money/decimal.h"

#include <string>

namespace breakeven {

/// Whether the cells of a column can hold text of people's own, which a spreadsheet might run.
inline bool holdsText(const Column& column) {
    return column.type == ValueType::text || column.type == ValueType::code ||
           column.type == ValueType::value;
}

/// A cell as it is written to a file: text made harmless; -1234.5 or -2% as a value is a number and stays.
inline std::string cellToFile(const Column& column, const std::string& text) {
    const std::string_view number =
        std::string_view(text).substr(0, text.size() - (text.ends_with('%') ? 1 : 0));
    if (!holdsText(column) || (column.type == ValueType::value && parseDecimal(number))) return text;
    return spreadsheetGuarded(text);
}

/// What `cellToFile` was given.
inline std::string cellFromFile(const Column& column, const std::string& text) {
    return holdsText(column) ? withoutSpreadsheetGuard(text) : text;
}

} // namespace breakeven
