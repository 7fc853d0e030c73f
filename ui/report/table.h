#pragma once

#include "report/flow.h"

namespace breakeven::ui::report {

/// How a row stands out.
enum class RowStyle { plain, subtotal, result, remark, group };

struct TableCell {
    QString text;
    bool adverse = false; ///< a deficit: in red besides its brackets
    QColor fill = {};     ///< behind the text; invalid: none
    QColor colour = {};   ///< of the text, over a fill
    QString figure = {};  ///< the address of the figure it shows
};

struct TableRow {
    std::vector<TableCell> cells; ///< as many as columns; a group has its title alone
    RowStyle style = RowStyle::plain;
};

struct TableColumn {
    QString title;
    double width = 0; ///< in units; all together as wide as the page
    Qt::Alignment alignment = Qt::AlignLeft;
    bool wraps = false; ///< over several lines; otherwise cut off with an ellipsis
};

struct TableData {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    double typeSize = 8;
};

/// Sets a table: its head again on every page, no row split, a sum not parted from the line above it.
void addTable(Flow& flow, const TableData& table);

} // namespace breakeven::ui::report
