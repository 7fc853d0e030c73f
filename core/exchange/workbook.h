#pragma once

#include "economy/table/problem.h"
#include "exchange/result_table.h"
#include "money/format.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// What a cell of a workbook is there for; its look follows.
enum class CellRole : std::uint8_t {
    plain,
    title,         ///< of a sheet
    caption,       ///< beneath it: what, of whom, in which unit; runs on over the cells to its right
    heading,       ///< of a column of texts
    figureHeading, ///< of a column of figures: on the right
    group,         ///< what the rows below it have in common
    section,       ///< of a part within a group
    input,         ///< typed by somebody: blue
    subtotal,      ///< sum of rows above it
    total,         ///< what it all comes to
    note,          ///< a text of several lines
    memorandum,    ///< beside the sum, or carried on from an earlier year: grey
    caution,       ///< a score that gives concern
    alarm,         ///< a score that is bad
    check,         ///< 1 where something holds, 0 where it does not: red
};

struct WorkbookCell {
    ResultCell value = {};
    CellRole role = CellRole::plain;

    /// Without its equals sign, in the language of the file format: English names, commas between arguments.
    /// The value is what it comes to. Blank: the value is typed.
    std::string formula = {};

    MoneyUnit unit = MoneyUnit::pounds; ///< money is shown in: pounds and pence, £000 or £m

    /// Digits after the point of a number, or of a rate as per cent; without, as many as it has, up to six
    /// and four.
    std::optional<std::uint8_t> places = {};

    std::uint8_t indent = 0;
};

struct WorkbookRow {
    std::vector<WorkbookCell> cells = {};
    std::uint8_t level = 0; ///< rows of a level from 1 on can be folded away beneath the row above them
    bool folded = false;
    std::uint16_t lines = 1; ///< its height
};

/// What a sheet is about: the colour of its tab, and whether it is ruled for typing.
enum class SheetKind : std::uint8_t { contents, input, calculation, result, check };

/// A cell that leads to a sheet.
struct SheetLink {
    std::size_t row, column;
    std::string sheet;
};

struct WorkbookSheet {
    std::string name; ///< from SheetNames
    SheetKind kind = SheetKind::result;
    std::vector<double> widths = {}; ///< of the columns, in digits
    std::vector<WorkbookRow> rows = {};

    /// The rows that head the columns; what stands above and they stay in view, and they begin every printed
    /// page.
    std::size_t firstHeading = 0, headings = 0;
    std::size_t headColumns = 0;              ///< as many columns stay in view
    bool filtered = false;                    ///< the last heading can be filtered by
    std::vector<std::size_t> pageBreaks = {}; ///< rows a printed page begins with
    std::vector<SheetLink> links = {};
};

struct Workbook {
    std::string title;                  ///< stands on every printed page
    std::string subject;                ///< a property of the file, as is the title
    std::string page;                   ///< "Page %1 of %2"
    std::int64_t created = 946'684'800; ///< seconds since 1970, a property of the file; not nought
    std::vector<WorkbookSheet> sheets = {};
};

/// Told how many rows are written, of how many; false stops.
using WorkbookProgress = std::function<bool(std::size_t done, std::size_t rows)>;

/// What forbids to write a workbook under a name: of what is there, only another workbook is replaced.
std::vector<Problem> refuseWorkbook(const std::filesystem::path& file);

/// Writes an Excel workbook without macros or links to the outside, for A4 landscape, the same bytes for the
/// same workbook. It stands there whole or, with a problem, what stood there before does; nothing is written,
/// and nothing is wrong, where `progress` stopped it. Texts are never formulas. A text longer than the 32,767
/// letters a cell can hold ends with "…"; more rows or columns than a sheet can hold are a problem.
/// Precondition: there is a sheet, and the names of sheets are from one SheetNames.
std::vector<Problem> writeWorkbook(const Workbook& workbook, const std::filesystem::path& file,
                                   const WorkbookProgress& progress = {});

} // namespace breakeven
