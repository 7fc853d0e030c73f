#include "report/year_table.h"

#include "charts/change_text.h"
#include "document/message_text.h"
#include "document/question.h"
#include "document/result_labels.h"

#include <cmath>

namespace breakeven::ui::report {

namespace {

const double narrowestLabel = millimetres(34);
const double widestLabel = millimetres(82);
const double widestYear = millimetres(24);
const double narrowLabel = millimetres(44); // long labels go over several lines
const double smallestType = 6.5;
const double splitType = 8;
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

struct Layout {
    double typeSize;
    double yearWidth;
    std::size_t yearsAcross;
};

// All years in the largest type that takes them, labels going over several lines if need be; else in two or
// more tables of much the same width.
Layout layOut(const QString& heading, std::span<const FinancialYear> years, const std::vector<YearRow>& rows,
              double pageWidth) {
    for (double size = largestType; size >= smallestType; size -= 0.5) {
        const double label = std::min(labelWidth(heading, rows, size), narrowLabel);
        const double room = (pageWidth - label) / static_cast<double>(years.size());
        if (room >= columnWidth(years, rows, size)) {
            const double wide =
                (pageWidth - labelWidth(heading, rows, size)) / static_cast<double>(years.size());
            const double width = std::max(wide, columnWidth(years, rows, size));
            return {size, std::min(widestYear, width), years.size()};
        }
    }
    const double label = labelWidth(heading, rows, splitType);
    const double column = columnWidth(years, rows, splitType);
    const double fitting = std::max(1.0, std::floor((pageWidth - std::min(label, narrowLabel)) / column));
    const auto most = static_cast<std::size_t>(fitting);
    const std::size_t parts = (years.size() + most - 1) / most;
    const std::size_t each = (years.size() + parts - 1) / parts;
    const double wide = (pageWidth - label) / static_cast<double>(each);
    return {splitType, std::min(widestYear, std::max(wide, column)), each};
}

TableData part(const QString& heading, std::span<const FinancialYear> years, const std::vector<YearRow>& rows,
               std::size_t first, std::size_t count, const Layout& layout, double pageWidth) {
    const double yearWidth = layout.yearWidth;
    TableData table;
    table.typeSize = layout.typeSize;
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
    const Layout layout = layOut(heading, years, rows, flow.width());
    for (std::size_t first = 0; first < years.size(); first += layout.yearsAcross) {
        const std::size_t count = std::min(layout.yearsAcross, years.size() - first);
        addTable(flow, part(heading, years, rows, first, count, layout, flow.width()));
    }
}

TableCell amountCell(Money amount, MoneyUnit unit) {
    return {toQt(formatMoney(amount, unit)), amount < Money{}};
}

TableCell changeCell(Money change, MoneyUnit unit) { return {changeText(change, unit), change < Money{}}; }

std::string codeOf(const ExactProjection& projection, OrganisationIndex org) {
    return org == projection.statements.economy() ? "economy" : projection.organisations[org.place()];
}

std::vector<YearRow> statementRows(const PrintedStatement& statement, MoneyUnit unit,
                                   const ExactProjection& projection, OrganisationIndex org) {
    std::vector<YearRow> rows;
    for (const StatementRow& row : statement.rows) {
        YearRow printed{rowTitle(row), {}, styleOf(row.rank)};
        const bool ofStatement = row.kind == RowKind::statementLine || row.kind == RowKind::cashMovement;
        for (std::size_t i = 0; i < row.amounts.size(); ++i) {
            TableCell cell = amountCell(row.amounts[i], unit);
            cell.adverse &= row.rank != RowRank::line;
            if (ofStatement)
                cell.figure = addressOf(
                    StatementFigure{codeOf(projection, org), projection.years[statement.years[i]], row.line});
            printed.cells.push_back(std::move(cell));
        }
        rows.push_back(std::move(printed));
    }
    return rows;
}

} // namespace breakeven::ui::report
