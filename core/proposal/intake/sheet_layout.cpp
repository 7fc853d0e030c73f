#include "proposal/intake/sheet_layout.h"

#include "economy/table/ascii.h"
#include "money/written_number.h"
#include "proposal/intake/row_roles.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t rowsLooked = 60;   // for headings
constexpr std::size_t rowsSampled = 200; // of a column, for what it holds
constexpr std::size_t mostLines = 3;     // of a heading

bool isPeriod(const ForeignCell& cell) {
    return !cell.isBlank() && (cell.kind == ForeignKind::date || writtenPeriod(cell.text).has_value());
}

bool isFigure(const ForeignCell& cell) {
    return looksNumeric(cell) && !isPeriod(cell) && !isUnitAlone(cell.text);
}

struct Filled {
    std::size_t cells = 0, own = 0, figures = 0, periods = 0;

    bool mayHead() const { return own >= 2 && figures == 0; }
};

Filled filledOf(const ForeignRow& row) {
    Filled filled;
    for (const ForeignCell& cell : row.cells) {
        if (cell.isBlank()) continue;
        ++filled.cells;
        filled.own += !cell.spread;
        filled.figures += isFigure(cell);
        filled.periods += isPeriod(cell);
    }
    return filled;
}

// How many of the next rows have a figure.
std::size_t rowsWithFigures(const ForeignSheet& sheet, std::size_t after) {
    constexpr std::size_t next = 12;
    std::size_t count = 0;
    for (std::size_t row = after + 1; row < std::min(sheet.rows.size(), after + 1 + next); ++row)
        count += std::any_of(sheet.rows[row].cells.begin(), sheet.rows[row].cells.end(), isFigure);
    return count;
}

bool isUnitsLine(const ForeignRow& row) {
    std::size_t units = 0;
    for (const ForeignCell& cell : row.cells)
        if (!cell.isBlank()) {
            if (!isUnitAlone(cell.text)) return false;
            ++units;
        }
    return units > 0;
}

// The columns that hold a figure in the rows from here on.
std::vector<bool> columnsWithFigures(const ForeignSheet& sheet, std::size_t from) {
    std::vector<bool> numeric(sheet.columns);
    for (std::size_t row = from; row < std::min(sheet.rows.size(), from + rowsLooked); ++row)
        for (std::size_t c = 0; c < sheet.rows[row].cells.size(); ++c)
            if (isFigure(sheet.rows[row].cells[c])) numeric[c] = true;
    return numeric;
}

// A line of the heading: words over columns that hold figures below, and no figure itself.
bool isOverFigures(const ForeignSheet& sheet, std::size_t row) {
    const Filled filled = filledOf(sheet.rows[row]);
    if (filled.figures > 0 || filled.cells == 0) return false;
    const auto numeric = columnsWithFigures(sheet, row + 1);
    for (std::size_t c = 0; c < sheet.rows[row].cells.size(); ++c)
        if (numeric[c] && !sheet.rows[row].cells[c].isBlank()) return true;
    return false;
}

// A further line below one: it has nothing over the columns of words, as rows do, or completes what is blank
// above.
bool goesOn(const ForeignSheet& sheet, std::size_t above, std::size_t row) {
    if (!isOverFigures(sheet, row)) return false;
    const auto numeric = columnsWithFigures(sheet, row + 1);
    bool words = false, completes = false;
    for (std::size_t c = 0; c < sheet.columns; ++c) {
        if (sheet.rows[row].at(c).isBlank()) continue;
        words = words || !numeric[c];
        completes = completes || sheet.rows[above].at(c).isBlank();
    }
    return !words || completes;
}

bool follow(const ForeignSheet& sheet, std::size_t upper) {
    return upper + 1 < sheet.rows.size() && sheet.rows[upper].number + 1 == sheet.rows[upper + 1].number;
}

HeadingRows findHeadings(const ForeignSheet& sheet) {
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), rowsLooked); ++row) {
        const Filled filled = filledOf(sheet.rows[row]);
        if (!filled.mayHead() || isUnitsLine(sheet.rows[row])) continue;
        const std::size_t score = filled.own * (2 + rowsWithFigures(sheet, row));
        if (score > most) {
            most = score;
            best = row;
        }
    }
    if (!best) return {};
    std::size_t first = *best, last = *best;
    while (last + 1 - first < mostLines && follow(sheet, last) && goesOn(sheet, last, last + 1) &&
           !isUnitsLine(sheet.rows[last + 1]))
        ++last;
    while (last + 1 - first < mostLines && first > 0 && follow(sheet, first - 1)) {
        const Filled above = filledOf(sheet.rows[first - 1]);
        const bool heads = above.figures == 0 && (above.own >= 2 || above.cells > above.own);
        if (!heads || isUnitsLine(sheet.rows[first - 1]) || !isOverFigures(sheet, first - 1)) break;
        --first;
    }
    return {first, last + 1 - first};
}

// The lines over a column. A word of a line above counts for the columns to its right that have none, where a
// line below tells them apart.
std::vector<std::string> headingTexts(const ForeignSheet& sheet, HeadingRows headings) {
    std::vector<std::string> texts(sheet.columns);
    for (std::size_t line = 0; line < headings.count; ++line) {
        const ForeignRow& row = sheet.rows[headings.first + line];
        std::string carried;
        for (std::size_t c = 0; c < sheet.columns; ++c) {
            const ForeignCell& cell = row.at(c);
            std::string text(trimmed(cell.text));
            const bool last = line + 1 == headings.count;
            const bool toldApart = !last && !sheet.rows[headings.first + headings.count - 1].at(c).isBlank();
            if (text.empty() && toldApart && line == 0) text = carried;
            if (!cell.isBlank()) carried = text;
            std::replace(text.begin(), text.end(), '\n', ' ');
            if (text.empty() || texts[c] == text) continue;
            texts[c] += (texts[c].empty() ? "" : " ") + text;
        }
    }
    return texts;
}

// The unit of the whole table, from the lines above it.
std::optional<IntakeUnit> unitOfTitles(const ForeignSheet& sheet, std::size_t headingsFrom) {
    for (std::size_t row = 0; row < headingsFrom; ++row)
        for (const ForeignCell& cell : sheet.rows[row].cells)
            if (const auto unit = cell.isBlank() ? std::nullopt : unitIn(cell.text);
                unit && *unit != IntakeUnit::perCent && *unit != IntakeUnit::asWritten)
                return unit;
    return std::nullopt;
}

std::vector<LaidColumn> layColumns(const ForeignSheet& sheet, HeadingRows headings) {
    const auto texts = headingTexts(sheet, headings);
    const std::size_t firstData = headings.first + headings.count;
    const bool hasUnits =
        firstData < sheet.rows.size() && headings.count > 0 && isUnitsLine(sheet.rows[firstData]);
    const auto general = unitOfTitles(sheet, headings.first);
    // A unit over the column of names, "£000", is that of the whole table.
    std::optional<IntakeUnit> corner;
    std::vector<LaidColumn> columns(sheet.columns);
    for (std::size_t c = 0; c < sheet.columns; ++c) {
        LaidColumn& column = columns[c];
        column.heading = texts[c].empty() ? "column " + columnLetters(c) : texts[c];
        column.unit = unitIn(texts[c]);
        column.period = writtenPeriod(texts[c]);
        if (hasUnits && !sheet.rows[firstData].at(c).isBlank())
            column.unit = unitIn(sheet.rows[firstData].at(c).text);
        std::size_t filled = 0, numeric = 0, seen = 0;
        for (std::size_t row = firstData + hasUnits; row < sheet.rows.size() && seen < rowsSampled;
             ++row, ++seen) {
            const ForeignCell& cell = sheet.rows[row].at(c);
            filled += !cell.isBlank();
            numeric += looksNumeric(cell);
        }
        column.isNumeric = numeric > 0 && 2 * numeric >= filled;
        if (!corner && !column.isNumeric && isUnitAlone(texts[c])) corner = column.unit;
    }
    for (std::size_t row = firstData + hasUnits; row < sheet.rows.size(); ++row)
        for (std::size_t c = 0; c < sheet.rows[row].cells.size(); ++c)
            if (!sheet.rows[row].cells[c].isBlank()) columns[c].isBlank = false;
    for (LaidColumn& column : columns)
        if (column.isNumeric && !column.unit) column.unit = corner ? corner : general;
    return columns;
}

} // namespace

bool looksNumeric(const ForeignCell& cell) {
    if (cell.kind == ForeignKind::number) return true;
    if (cell.kind != ForeignKind::text) return false;
    std::string_view text = trimmed(cell.text);
    bool digits = false, dash = false;
    constexpr std::size_t longest = 40;
    if (text.size() > longest) return false;
    while (!text.empty()) {
        const char c = text.front();
        if (c >= '0' && c <= '9') {
            digits = true;
        } else if (c == '-') {
            dash = true;
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            if (takeDash(text))
                dash = true;
            else if (text.starts_with("£"))
                text.remove_prefix(std::string_view("£").size());
            else if (!takeBlank(text))
                return false;
            continue;
        } else if (std::string_view(".,()+% ").find(c) == std::string_view::npos) {
            return false;
        }
        text.remove_prefix(1);
    }
    return digits || (dash && trimmed(cell.text).size() <= 3);
}

std::string labelOf(const ForeignRow& row) {
    for (const ForeignCell& cell : row.cells)
        if (cell.kind == ForeignKind::text && !looksNumeric(cell)) return std::string(trimmed(cell.text));
    return {};
}

SheetLayout layOut(const ForeignSheet& sheet, std::optional<HeadingRows> chosen, bool withHidden) {
    SheetLayout layout;
    layout.headings = chosen ? *chosen : findHeadings(sheet);
    layout.headings.first = std::min(layout.headings.first, sheet.rows.size());
    layout.headings.count = std::min(layout.headings.count, sheet.rows.size() - layout.headings.first);
    layout.columns = layColumns(sheet, layout.headings);
    giveRoles(sheet, layout, withHidden);
    const std::size_t units = layout.headings.first + layout.headings.count;
    if (layout.headings.count > 0 && units < sheet.rows.size() && isUnitsLine(sheet.rows[units]))
        layout.roles[units] = RowRole::units;
    return layout;
}

} // namespace breakeven
