#pragma once

#include "grid/paste_plan.h"

#include <QItemSelection>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// The rows, or columns, in which a cell is selected, in order.
std::vector<int> rowsOf(const QItemSelection& cells);
std::vector<int> columnsOf(const QItemSelection& cells);

/// The smallest rectangle around all cells; no rows where there is none.
GridArea boundsOf(const QItemSelection& cells);

/// Whether the cells are all of those at which their rows and columns cross, as what is copied must be.
bool isBlock(const QItemSelection& cells);

/// Whether the cells are whole rows of a grid that has `columns`.
bool areWholeRows(const QItemSelection& cells, int columns);

/// Cells of one model as a selection of few ranges.
QItemSelection selectionOf(const std::vector<QModelIndex>& cells);

/// Cells that stand side by side in a column, or in a row.
struct CellRun {
    int line = 0; ///< the column, or the row
    int first = 0;
    int last = 0;
};

/// The selected cells as runs down their columns or, not `down`, along their rows.
std::vector<CellRun> runsOf(const QItemSelection& cells, bool down);

} // namespace breakeven::ui
