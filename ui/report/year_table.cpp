#include "report/year_table.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "report/report_text.h"

namespace breakeven::ui::report {

namespace {

const double narrowestLabel = millimetres(34);
const double widestLabel = millimetres(82);
const double widestYear = millimetres(24);
const double smallestType = 6.5;
const double largestType = 8.5;

double columnWidth(std::span<const FinancialYear> years, const std::vector<YearRow>& rows, double size) {
    const TypeStyle style = strongStyle(size);
    double width = 0;
    for (const FinancialYear year : years) width = std::max(width, style.width(toQt(toText(year))));
    for (const YearRow& row : rows)
        for (const TableCell& cell : row.cells) width = std::max(width, style.width(cell.text));
    return width + points(7);
}

double labelWidth(const QString& heading, const std::vector<YearRow>& rows, double size) {
    const TypeStyle style = strongStyle(size);
    double width = style.width(heading);
    for (const YearRow& row : rows) width = std::max(width, style.width(row.label));
    return std::clamp(width + points(7), narrowestLabel, widestLabel);
}

TableData part(const QString& heading, std::span<const FinancialYear> years, const std::vector<YearRow>& rows,
               std::size_t first, std::size_t count, double size, double pageWidth, double yearWidth) {
    TableData table;
    table.typeSize = size;
    table.columns.push_back(
        {heading, pageWidth - yearWidth * static_cast<double>(count), Qt::AlignLeft, true});
    for (std::size_t i = first; i < first + count; ++i)
        table.columns.push_back({toQt(toText(years[i])), yearWidth, Qt::AlignRight});
    for (const YearRow& row : rows) {
        TableRow cells{{{row.label}}, row.style};
        if (row.style != RowStyle::group)
            cells.cells.insert(cells.cells.end(), row.cells.begin() + static_cast<std::ptrdiff_t>(first),
                               row.cells.begin() + static_cast<std::ptrdiff_t>(first + count));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

RowStyle styleOf(RowRank rank) {
    switch (rank) {
    case RowRank::line:
        return RowStyle::plain;
    case RowRank::subtotal:
        return RowStyle::subtotal;
    case RowRank::result:
        return RowStyle::result;
    case RowRank::memorandum:
        return RowStyle::remark;
    }
    return RowStyle::plain;
}

} // namespace

void addYearTable(Flow& flow, const QString& heading, std::span<const FinancialYear> years,
                  const std::vector<YearRow>& rows) {
    if (years.empty()) return;
    double size = largestType, column = 0, label = 0;
    std::size_t fitting = 0;
    for (;; size -= 0.5) {
        column = columnWidth(years, rows, size);
        label = labelWidth(heading, rows, size);
        fitting = std::max<std::size_t>(1, static_cast<std::size_t>((flow.width() - label) / column));
        if (fitting >= years.size() || size <= smallestType) break;
    }
    const std::size_t parts = (years.size() + fitting - 1) / fitting;
    const std::size_t each = (years.size() + parts - 1) / parts;
    const double yearWidth = std::min(widestYear, (flow.width() - label) / static_cast<double>(each));
    for (std::size_t first = 0; first < years.size(); first += each)
        addTable(flow, part(heading, years, rows, first, std::min(each, years.size() - first), size,
                            flow.width(), yearWidth));
}

TableCell amountCell(Money amount, MoneyUnit unit) {
    return {toQt(formatMoney(amount, unit)), amount < Money{}};
}

std::vector<YearRow> statementRows(const PrintedStatement& statement, MoneyUnit unit) {
    std::vector<YearRow> rows;
    for (const StatementRow& row : statement.rows) {
        YearRow printed{row.kind == RowKind::nonRecurrentItems ? ReportText::tr("Less non-recurrent items")
                                                               : wordTitle(name(row.line)),
                        {},
                        styleOf(row.rank)};
        for (const Money amount : row.amounts) {
            printed.cells.push_back(amountCell(amount, unit));
            printed.cells.back().adverse &= row.rank != RowRank::line;
        }
        rows.push_back(std::move(printed));
    }
    return rows;
}

} // namespace breakeven::ui::report
