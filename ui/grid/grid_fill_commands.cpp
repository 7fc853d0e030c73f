#include "document/message_text.h"
#include "economy/edit/step_name.h"
#include "grid/cell_selection.h"
#include "grid/fill_dialog.h"
#include "grid/grid_commands.h"

namespace breakeven::ui {

void GridCommands::fillSeries() {
    const QItemSelection cells = view_.selectedCells();
    const GridArea area = boundsOf(cells);
    if (!isBlock(cells) || area.rows * area.columns < 2)
        return refuse(tr("Fill series"),
                      tr("choose one range: the cells to continue from, and after them those to fill"));
    auto* dialog = new FillDialog(view_.order(), area, &view_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FillDialog::chosen, this, &GridCommands::fillOn);
    dialog->open();
}

void GridCommands::fillOn(const Filling& filling, std::optional<FillWay> way, const QString& step) {
    const FillWay usual = way.value_or(usualWay(view_.order(), filling));
    const QString title = view_.gridModel()->title();
    const auto cells = cellsFilled(view_.order(), filling, way, step);
    const Message said =
        cellsName(translatable("Message", "Filled %1 cell of %2"),
                  translatable("Message", "Filled %1 cells of %2"), cells.size(), toCore(title));
    const QString what = usual == FillWay::series ? tr("Fill a series in %1") : tr("Fill cells of %1");
    if (!enterAll(cells, what.arg(title), cells.size() == 1 ? NameOfStep() : NameOfStep(said))) return;
    const GridArea &from = filling.from, filled = filling.filled();
    const bool down = filling.side == FillSide::down || filling.side == FillSide::up;
    view_.selectArea({std::min(from.top, filled.top), std::min(from.left, filled.left),
                      from.rows + (down ? filled.rows : 0), from.columns + (down ? 0 : filled.columns)});
}

} // namespace breakeven::ui
