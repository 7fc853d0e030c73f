#include "report/table.h"

#include "report/text_block.h"

namespace breakeven::ui::report {

namespace {

const double cellPadding = points(2.5);
const double wordsAfterFigures = points(5); // keeps words clear of a figure that ends where they begin

bool isStrong(RowStyle style) {
    return style == RowStyle::subtotal || style == RowStyle::result || style == RowStyle::group;
}

TypeStyle typeOf(RowStyle style, double size) {
    if (style == RowStyle::remark) return tight(bodyStyle(size, ink::muted));
    return tight(isStrong(style) ? strongStyle(size) : bodyStyle(size));
}

double verticalPadding(RowStyle style) { return points(style == RowStyle::result ? 2 : 1.2); }

struct SetCell {
    QStringList lines;
    double x = 0;
    double width = 0;
    Qt::Alignment alignment;
    TypeStyle style;
    QColor fill;
    QString figure;
    double inset = 0;
};

// The row with its texts broken into lines.
struct SetRow {
    std::vector<SetCell> cells;
    RowStyle style = RowStyle::plain;
    double height = 0;
    double lineHeight = 0;
    double width = 0;
};

double insetOf(const TableData& table, std::size_t column) {
    const bool afterFigures = column > 0 && table.columns[column - 1].alignment == Qt::AlignRight;
    return afterFigures && table.columns[column].alignment == Qt::AlignLeft ? wordsAfterFigures : 0;
}

SetCell setCell(const TableCell& cell, const TableColumn& column, TypeStyle style, double x, double width,
                double inset) {
    if (cell.adverse) style.colour = ink::deficit;
    if (cell.colour.isValid()) style.colour = cell.colour;
    const double room = width - 2 * cellPadding - inset;
    return {column.wraps ? wrapped(cell.text, style, room) : QStringList{fitted(cell.text, style, room)},
            x,
            width,
            column.alignment,
            style,
            cell.fill,
            cell.figure,
            inset};
}

SetRow setRow(const TableData& table, const TableRow& row, double tableWidth) {
    const TypeStyle style = typeOf(row.style, table.typeSize);
    SetRow set{{}, row.style, 0, style.lineHeight, tableWidth};
    double x = 0;
    std::size_t lines = 1;
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        const double width = row.style == RowStyle::group ? tableWidth : column.width;
        set.cells.push_back(setCell(row.cells[i], column, style, x, width, insetOf(table, i)));
        lines = std::max(lines, static_cast<std::size_t>(set.cells.back().lines.size()));
        x += column.width;
    }
    set.height = style.lineHeight * static_cast<double>(lines) + 2 * verticalPadding(row.style);
    if (row.style == RowStyle::group) set.height += points(4);
    return set;
}

void rule(Sheet& page, QPointF from, double width, double thickness, const QColor& colour) {
    page.marks.push_back(RuleMark{QLineF(from, from + QPointF(width, 0)), thickness, colour});
}

void placeRow(Sheet& page, const SetRow& row, QPointF corner) {
    if (row.style == RowStyle::result)
        page.marks.push_back(BoxMark{QRectF(corner, QSizeF(row.width, row.height)), ink::band});
    const double top = row.style == RowStyle::group ? row.height - row.lineHeight - verticalPadding(row.style)
                                                    : verticalPadding(row.style);
    for (const SetCell& cell : row.cells) {
        if (cell.fill.isValid())
            page.marks.push_back(BoxMark{QRectF(corner.x() + cell.x, corner.y(), cell.width, row.height)
                                             .adjusted(points(1), 0, 0, -points(1)),
                                         cell.fill});
        if (!cell.figure.isEmpty())
            page.figures.push_back(
                {QRectF(corner.x() + cell.x, corner.y(), cell.width, row.height), cell.figure});
        QPointF at = corner + QPointF(cell.x + cellPadding + cell.inset, top);
        for (const QString& line : cell.lines) {
            write(page, at, line, cell.style, cell.width - 2 * cellPadding - cell.inset, cell.alignment);
            at.ry() += cell.style.lineHeight;
        }
    }
    if (row.style == RowStyle::subtotal || row.style == RowStyle::result)
        rule(page, corner, row.width, points(0.6), ink::rule);
    else if (row.style == RowStyle::plain)
        rule(page, corner + QPointF(0, row.height), row.width, points(0.25), ink::hairline);
}

Block headBlock(const TableData& table, double width) {
    const TypeStyle style = tight(strongStyle(table.typeSize, ink::heading));
    SetRow set{{}, RowStyle::remark, 0, style.lineHeight, width};
    double x = 0;
    qsizetype lines = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        TableColumn wrapping = column;
        wrapping.wraps = true;
        set.cells.push_back(setCell({column.title}, wrapping, style, x, column.width, insetOf(table, i)));
        lines = std::max(lines, set.cells.back().lines.size());
        x += column.width;
    }
    set.height = style.lineHeight * static_cast<double>(lines) + 2 * points(1.2);
    Block block;
    block.height = set.height;
    block.keepWithNext = true;
    block.place = [set](Sheet& page, QPointF corner) {
        placeRow(page, set, corner);
        rule(page, corner + QPointF(0, set.height), set.width, points(1), ink::heading);
    };
    return block;
}

bool staysWithNext(const std::vector<TableRow>& rows, std::size_t row) {
    if (rows[row].style == RowStyle::group) return true;
    if (row + 1 >= rows.size()) return false;
    const RowStyle next = rows[row + 1].style;
    return next == RowStyle::subtotal || next == RowStyle::result || next == RowStyle::remark;
}

} // namespace

void addTable(Flow& flow, const TableData& table) {
    double width = 0;
    for (const TableColumn& column : table.columns) width += column.width;
    const Block head = headBlock(table, width);
    const auto continuation = std::make_shared<const Block>(head);
    flow.add(head);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const SetRow set = setRow(table, table.rows[i], width);
        Block block;
        block.height = set.height;
        block.place = [set](Sheet& page, QPointF corner) { placeRow(page, set, corner); };
        block.keepWithNext = staysWithNext(table.rows, i);
        if (i > 0) block.continuation = continuation;
        flow.add(std::move(block));
    }
    flow.space(points(6));
}

} // namespace breakeven::ui::report
