#pragma once

#include "exchange/foreign/foreign_table.h"
#include "proposal/intake/heading_words.h"
#include "proposal/intake/written_period.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// What a row of somebody else's table is.
enum class RowRole : std::uint8_t {
    title,
    heading,
    units,
    data,
    section, ///< a word over the rows that follow: "Pay"
    total,   ///< named so
    sum,     ///< what the rows above come to, whatever its name
    result,  ///< what other rows come to: "Surplus/(deficit)"
    headingAgain,
    footnote,
    hidden,
};

/// A column with what its heading says.
struct LaidColumn {
    std::string heading; ///< its lines together; "column C" where it has none
    std::optional<IntakeUnit> unit;
    std::optional<WrittenPeriod> period;
    bool isNumeric = false; ///< most of its cells are numbers
    bool isBlank = true;    ///< nothing stands below the heading

    bool operator==(const LaidColumn&) const = default;
};

/// Which rows head the columns, by their place in the sheet: `count` may be nought.
struct HeadingRows {
    std::size_t first = 0, count = 0;

    bool operator==(const HeadingRows&) const = default;
};

/// How a sheet is laid out.
struct SheetLayout {
    HeadingRows headings;
    std::vector<LaidColumn> columns;
    std::vector<RowRole> roles;        ///< by row of the sheet
    std::vector<std::size_t> sections; ///< by row of the sheet: the row of the section it stands in, or npos
    bool hasSections = false;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// Finds titles, headings of one to three lines, a line of units, sections, totals, footnotes. With
/// `headings` the person has said which rows head the columns. Hidden rows are left out unless they are
/// wanted.
SheetLayout layOut(const ForeignSheet& sheet, std::optional<HeadingRows> headings = std::nullopt,
                   bool withHidden = false);

/// Whether a cell reads like a number: digits with what goes with them, or a lone dash.
bool looksNumeric(const ForeignCell& cell);

/// The text of the first cell of a row that is no number: what people call the row.
std::string labelOf(const ForeignRow& row);

} // namespace breakeven
