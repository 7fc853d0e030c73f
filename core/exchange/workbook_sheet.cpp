#include "exchange/workbook_sheet.h"

#include "economy/table/value.h"
#include "exchange/sheet_names.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t longestText = 32'767;

// "_x0041_" within a text is how the file format writes an A.
bool isLetterCode(std::string_view text) {
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isDigit);
}

// The bytes of the letter a text begins with; nought where it is none that may stand in a file.
std::size_t letterSize(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const std::string_view letter = text.substr(0, size);
    const bool isNone =
        letter.size() < size || !isUtf8(letter) || letter == "\xEF\xBF\xBE" || letter == "\xEF\xBF\xBF";
    return isNone ? 0 : size;
}

constexpr const char* unknownLetter = "\xEF\xBF\xBD";

struct ValueWriter {
    lxw_worksheet* target;
    lxw_row_t row;
    lxw_col_t column;
    const std::string& formula;
    lxw_format* format;

    void operator()(std::monostate) const {
        if (formula.empty())
            worksheet_write_blank(target, row, column, format);
        else
            text("");
    }
    void operator()(const std::string& value) const { text(cellText(value)); }
    void operator()(FinancialYear year) const { text(toText(year)); }
    void operator()(Money amount) const { number(toDouble(amount)); }
    void operator()(const Decimal& value) const { number(toDouble(value)); }
    void operator()(const Rate& rate) const { number(toDouble(rate.part)); }
    void operator()(int value) const { number(value); }

private:
    void number(double value) const {
        if (formula.empty())
            worksheet_write_number(target, row, column, value, format);
        else
            worksheet_write_formula_num(target, row, column, formula.c_str(), format, value);
    }
    void text(const std::string& value) const {
        if (!formula.empty())
            worksheet_write_formula_str(target, row, column, formula.c_str(), format, value.c_str());
        else if (value.empty())
            worksheet_write_blank(target, row, column, format);
        else
            worksheet_write_string(target, row, column, value.c_str(), format);
    }
};

// A text within a head or foot of a page, where & begins an order.
std::string pageText(std::string_view text, std::size_t most) {
    std::string escaped;
    while (!text.empty()) {
        const std::size_t size = std::max<std::size_t>(letterSize(text), 1);
        if (escaped.size() + size > most) return escaped + "…";
        escaped += text.front() == '&' ? "&&" : std::string(text.substr(0, size));
        text.remove_prefix(size);
    }
    return escaped;
}

lxw_color_t tabColour(SheetKind kind) {
    constexpr lxw_color_t deepBlue = 0x003087, blue = 0x005EB8, paleBlue = 0x41B6E6, grey = 0x768692,
                          green = 0x009639;
    switch (kind) {
    case SheetKind::contents:
        return grey;
    case SheetKind::input:
        return blue;
    case SheetKind::calculation:
        return paleBlue;
    case SheetKind::result:
        return deepBlue;
    case SheetKind::check:
        return green;
    }
    return grey;
}

lxw_row_t rowOf(std::size_t row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(std::size_t column) { return static_cast<lxw_col_t>(column); }

} // namespace

std::string cellText(std::string_view text) {
    std::string allowed;
    std::size_t units = 0;
    while (!text.empty()) {
        const std::size_t size = letterSize(text);
        const std::size_t takes = size == 4 ? 2 : 1;
        if (units + takes + (text.size() > std::max<std::size_t>(size, 1) ? 1 : 0) > longestText)
            return allowed + "…";
        if (size == 0)
            allowed += unknownLetter;
        else
            allowed += isLetterCode(text) ? "_x005F_" : std::string(text.substr(0, size));
        units += takes;
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return allowed;
}

SheetWriter::SheetWriter(lxw_workbook* target, const Workbook& workbook, const WorkbookProgress& progress)
    : target_(target), workbook_(workbook), progress_(progress), formats_(target) {
    for (const WorkbookSheet& sheet : workbook.sheets) rows_ += sheet.rows.size();
}

bool SheetWriter::write(const WorkbookSheet& sheet) {
    lxw_worksheet* target = workbook_add_worksheet(target_, sheet.name.c_str());
    if (!target) return false;
    setUp(target, sheet);
    constexpr std::size_t asked = 64; // rows from one question to the next
    for (std::size_t row = 0; row < sheet.rows.size(); ++row, ++done_) {
        if (progress_ && done_ % asked == 0 && !progress_(done_, rows_)) return false;
        writeRow(target, sheet, row);
    }
    mark(target, sheet);
    return true;
}

void SheetWriter::writeRow(lxw_worksheet* target, const WorkbookSheet& sheet, std::size_t row) {
    const WorkbookRow& from = sheet.rows[row];
    const bool isTitle = !from.cells.empty() && from.cells.front().role == CellRole::title;
    const bool heads =
        row + 1 < sheet.rows.size() && sheet.rows[row + 1].folded && sheet.rows[row + 1].level > from.level;
    if (from.level > 0 || heads || isTitle || from.lines > 1) {
        constexpr double titleHeight = 24, lineHeight = 12, around = 3;
        const double height = isTitle          ? titleHeight
                              : from.lines > 1 ? from.lines * lineHeight + around
                                               : LXW_DEF_ROW_HEIGHT;
        lxw_row_col_options options{from.folded, from.level, heads};
        worksheet_set_row_opt(target, rowOf(row), height, nullptr, &options);
    }
    for (std::size_t column = 0; column < from.cells.size(); ++column) {
        const WorkbookCell& cell = from.cells[column];
        if (cell.role == CellRole::plain && cell.formula.empty() && cell.value == ResultCell()) continue;
        std::visit(ValueWriter{target, rowOf(row), columnOf(column), cell.formula, formats_.of(cell, false)},
                   cell.value);
    }
}

void SheetWriter::setUp(lxw_worksheet* target, const WorkbookSheet& sheet) {
    for (std::size_t column = 0; column < sheet.widths.size(); ++column)
        worksheet_set_column(target, columnOf(column), columnOf(column), sheet.widths[column], nullptr);
    const std::size_t head = sheet.firstHeading + sheet.headings;
    if (head > 0 || sheet.headColumns > 0)
        worksheet_freeze_panes(target, rowOf(head), columnOf(sheet.headColumns));
    worksheet_set_tab_color(target, tabColour(sheet.kind));
    if (sheet.kind != SheetKind::input) worksheet_gridlines(target, LXW_HIDE_ALL_GRIDLINES);
    constexpr uint8_t a4 = 9;
    worksheet_set_landscape(target);
    worksheet_set_paper(target, a4);
    // One page wide, so that no columns need repeating: those make LibreOffice slow to open the file.
    worksheet_fit_to_pages(target, 1, sheet.kind == SheetKind::contents ? 1 : 0);
    worksheet_set_margins(target, 0.5, 0.5, 0.75, 0.75);
    if (sheet.headings > 0) worksheet_repeat_rows(target, rowOf(sheet.firstHeading), rowOf(head - 1));
    constexpr std::size_t longestTitle = 120;
    const std::string small = "&\"Arial\"&8 ";
    worksheet_set_header(target, ("&L" + small + pageText(workbook_.title, longestTitle) + "&R" + small +
                                  pageText(sheet.name, longestTitle))
                                     .c_str());
    worksheet_set_footer(target, ("&R" + small + fill(workbook_.page, {"&P", "&N"})).c_str());
    worksheet_outline_settings(target, true, false, true, false);
    if (!sheet.pageBreaks.empty()) {
        std::vector<lxw_row_t> breaks;
        for (const std::size_t row : sheet.pageBreaks) breaks.push_back(rowOf(row));
        constexpr std::size_t mostBreaks = 1023;
        breaks.resize(std::min(breaks.size(), mostBreaks));
        breaks.push_back(0);
        worksheet_set_h_pagebreaks(target, breaks.data());
    }
}

void SheetWriter::mark(lxw_worksheet* target, const WorkbookSheet& sheet) {
    for (const SheetLink& link : sheet.links) {
        const WorkbookCell& cell = sheet.rows[link.row].cells[link.column];
        lxw_format* format = formats_.of(cell, true);
        worksheet_write_url(target, rowOf(link.row), columnOf(link.column),
                            ("internal:" + quotedSheet(link.sheet) + "!A1").c_str(), format);
        std::visit(ValueWriter{target, rowOf(link.row), columnOf(link.column), cell.formula, format},
                   cell.value);
    }
    if (sheet.filtered && sheet.headings > 0 && !sheet.rows.empty()) {
        const std::size_t heading = sheet.firstHeading + sheet.headings - 1;
        worksheet_autofilter(target, rowOf(heading), 0, rowOf(std::max(sheet.rows.size() - 1, heading)),
                             columnOf(sheet.rows[heading].cells.size() - 1));
    }
    lxw_conditional_format broken{};
    broken.type = LXW_CONDITIONAL_TYPE_CELL;
    broken.criteria = LXW_CONDITIONAL_CRITERIA_NOT_EQUAL_TO;
    broken.value = 1;
    broken.format = formats_.alarm();
    const auto isCheck = [&](std::size_t row, std::size_t column) {
        return row < sheet.rows.size() && column < sheet.rows[row].cells.size() &&
               sheet.rows[row].cells[column].role == CellRole::check;
    };
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        for (std::size_t column = 0; column < sheet.rows[row].cells.size(); ++column) {
            if (!isCheck(row, column) || (row > 0 && isCheck(row - 1, column))) continue;
            std::size_t last = row;
            while (isCheck(last + 1, column)) ++last;
            worksheet_conditional_format_range(target, rowOf(row), columnOf(column), rowOf(last),
                                               columnOf(column), &broken);
        }
}

} // namespace breakeven
