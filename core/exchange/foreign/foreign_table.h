#pragma once

#include "economy/table/problem.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace breakeven {

/// What a cell of somebody else's table holds.
enum class ForeignKind : std::uint8_t { blank, text, number, date, failed };

/// A cell of somebody else's table, as a person reads it: a number in plain digits, with a per-cent sign
/// where it is shown with one and divided by a thousand where only thousands are shown; a date as 2016-03-31;
/// what could not be worked out as "#REF!".
struct ForeignCell {
    std::string text;
    ForeignKind kind = ForeignKind::blank;
    bool spread = false; ///< it goes on with what stands in the first cell of those merged

    bool isBlank() const { return kind == ForeignKind::blank; }
    bool operator==(const ForeignCell&) const = default;
};

/// A row that is not blank. Rows are counted as a spreadsheet counts them, from 1.
struct ForeignRow {
    std::size_t number = 1;
    bool hidden = false;
    std::vector<ForeignCell> cells; ///< those after the last that is not blank are left out

    /// A blank cell where the row has none.
    const ForeignCell& at(std::size_t column) const;
    bool operator==(const ForeignRow&) const = default;
};

/// A row of a text that cannot be read as cells, and why.
struct BrokenRow {
    std::size_t number = 1;
    Message why;

    bool operator==(const BrokenRow&) const = default;
};

/// A table as it stands in somebody else's file: a sheet of a workbook, the lines of a text.
struct ForeignSheet {
    std::string name;
    bool hidden = false;
    std::vector<ForeignRow> rows;
    std::size_t columns = 0; ///< the most that a row has
    std::vector<BrokenRow> broken;

    bool operator==(const ForeignSheet&) const = default;
};

/// "A" … "Z", "AA" …, of a column counted from 0.
std::string columnLetters(std::size_t column);

} // namespace breakeven
