#include "grid/paste_plan.h"

namespace breakeven::ui {

std::optional<std::vector<PlacedCell>> placed(const CellBlock& block, GridArea selected, int columns) {
    if (block.empty()) return std::vector<PlacedCell>();
    const int high = static_cast<int>(block.size());
    const int wide = static_cast<int>(block.front().size());
    const bool repeats = selected.rows % high == 0 && selected.columns % wide == 0;
    const int rows = repeats ? selected.rows : high;
    const int across = repeats ? selected.columns : wide;
    if (selected.left + across > columns) return std::nullopt;
    std::vector<PlacedCell> cells;
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < across; ++c)
            cells.push_back(
                {selected.top + r, selected.left + c, block[static_cast<std::size_t>(r % high)][c % wide]});
    return cells;
}

} // namespace breakeven::ui
