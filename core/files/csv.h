#pragma once

#include "economy/table/problem.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A record of a CSV file; the header is row 1. Rows are counted as a spreadsheet counts them.
struct CsvRow {
    std::size_t number = 1;
    std::vector<std::string> cells;

    bool operator==(const CsvRow&) const = default;
};

/// Something wrong in the text of a file, before any meaning: cells are counted from 1, 0 is the whole row.
struct CsvProblem {
    std::size_t row = 1;
    std::size_t cell = 0;
    Message message;
};

struct CsvText {
    std::vector<CsvRow> rows; ///< those that could be read, without blank ones
    std::vector<CsvProblem> problems;
};

/// The most bytes a file and a row may have, and the most cells of a row, blank ones after the last not
/// counted; what is longer is refused, not read.
inline constexpr std::size_t longestCsvFile = 256'000'000;
inline constexpr std::size_t longestCsvRow = 4'000'000;
inline constexpr std::size_t mostCsvCells = 1'000;

/// Reads RFC 4180: cells in quotation marks may hold separators, doubled quotation marks and line ends. A
/// byte-order mark and any of the three line ends are tolerated; rows without anything but blanks are passed
/// over. After an error in a row reading goes on with the next, so that every problem is found.
CsvText parseCsv(std::string_view text);

/// The same of any separator, handing on each row and problem as it is come to.
void readCsv(std::string_view text, char separator, const std::function<void(CsvRow&&)>& row,
             const std::function<void(CsvProblem&&)>& problem);

/// One record, ended by CR LF; quotation marks only where needed.
void appendCsvRow(std::string& text, const std::vector<std::string>& cells);

/// A text so written that a spreadsheet does not run it as a formula: with an apostrophe before = + - @ of
/// any width, though blanks or unseen letters precede them, a tab or a line end. `withoutSpreadsheetGuard`
/// gives back exactly what went in.
std::string spreadsheetGuarded(std::string_view text);
std::string withoutSpreadsheetGuard(std::string_view text);

} // namespace breakeven
