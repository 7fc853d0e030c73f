#include "grid/cell_selection.h"
#include "grid/fill_dialog.h"
#include "grid/grid_commands.h"

namespace breakeven::ui {

void GridCommands::fillDown() { fill(true); }
void GridCommands::fillRight() { fill(false); }

// The first cell of each run of selected ones is repeated over the rest; over a single one, the one before
// it.
void GridCommands::fill(bool down) {
    const GridProxy& shown = view_.order();
    const auto cell = [&](const CellRun& run, int place) {
        return down ? shown.index(place, run.line) : shown.index(run.line, place);
    };
    std::vector<TypedCell> cells;
    for (const CellRun& run : runsOf(view_.selectedCells(), down)) {
        const int from = run.first == run.last ? run.first - 1 : run.first;
        for (int place = from + 1; from >= 0 && place <= run.last; ++place) {
            const QModelIndex to = cell(run, place);
            if (to.data(waitingRole).toBool()) continue;
            const QModelIndex at = view_.toSource(to);
            cells.push_back({at.row(), at.column(), cell(run, from).data(canonicalRole).toString(), true});
        }
    }
    enterAll(cells, (down ? tr("Fill %1 down") : tr("Fill %1 right")).arg(view_.gridModel()->title()));
}

void GridCommands::fillSeries() {
    const QItemSelection cells = view_.selectedCells();
    const GridArea area = boundsOf(cells);
    if (!isBlock(cells) || area.rows * area.columns < 2)
        return refuse(tr("Fill series"),
                      tr("choose one range: the cells to go on from, and after them those to fill"));
    auto* dialog = new FillDialog(view_.order(), area, &view_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FillDialog::chosen, this, &GridCommands::fillOn);
    dialog->open();
}

void GridCommands::fillOn(const Filling& filling, std::optional<FillWay> way) {
    const FillWay said = way.value_or(usualWay(view_.order(), filling));
    const QString name = said == FillWay::series ? tr("Fill a series in %1") : tr("Fill cells of %1");
    if (!enterAll(cellsFilled(view_.order(), filling, way), name.arg(view_.gridModel()->title()))) return;
    const GridArea &from = filling.from, filled = filling.filled();
    const bool down = filling.side == FillSide::down || filling.side == FillSide::up;
    view_.selectArea({std::min(from.top, filled.top), std::min(from.left, filled.left),
                      from.rows + (down ? filled.rows : 0), from.columns + (down ? 0 : filled.columns)});
}

} // namespace breakeven::ui
