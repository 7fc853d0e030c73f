#pragma once

#include "grid/clipboard_text.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace breakeven::ui {

/// The rectangle of a grid that is selected, as it is shown.
struct GridArea {
    int top = 0;
    int left = 0;
    int rows = 1;
    int columns = 1;
};

/// A cell of a block and where it is to go.
struct PlacedCell {
    int row;
    int column;
    QString text;
};

/// Where the cells of a pasted block go, as a spreadsheet does it: from the top left cell on; repeated where
/// the selection is a multiple of the block, so that one cell fills it all. Nothing if the block is wider
/// than what `columns` leaves.
std::optional<std::vector<PlacedCell>> placed(const CellBlock& block, GridArea selected, int columns);

} // namespace breakeven::ui
