#pragma once

#include "grid/clipboard_text.h"
#include "grid/grid_proxy.h"

#include <optional>
#include <vector>

namespace breakeven::ui {

/// A heading of pasted cells and the column of the grid it names; -1: none.
struct PastedHeading {
    QString heading;
    int column = -1;
};

/// What is pasted below a row of headings, brought to the columns these name.
struct HeadedPaste {
    std::vector<PastedHeading> headings;
    std::vector<TypedCell> cells;
    bool byKeys = false; ///< rows are found by their keys; else they go from the cursor on
    int changed = 0;     ///< rows that stand in the grid
    int added = 0;       ///< rows that come
};

/// The headings of a block whose first row names columns of the grid: by title, in English or Welsh, with or
/// without the unit, by name, or by year. Nothing where at most half of its cells that are not blank do, and
/// where nothing stands below it.
std::optional<std::vector<PastedHeading>> headingsOf(const GridModel& model, const CellBlock& block);

/// What stands below them: where all keys of the grid are among the columns, rows that stand there are
/// changed and others added, whatever their order; else from the row shown at `row` on.
/// A heading that names another unit than the grid's, "Amount (£000)", says what its amounts are in.
HeadedPaste headedPaste(const GridProxy& shown, const CopiedCells& copied,
                        std::vector<PastedHeading> headings, int row);

} // namespace breakeven::ui
