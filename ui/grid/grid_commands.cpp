#include "grid/grid_commands.h"

#include "document/clipboard_guard.h"
#include "grid/column_header.h"
#include "grid/rename_dialog.h"
#include "grid/table_model.h"
#include "theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace breakeven::ui {

template<class Slot>
QAction* GridCommands::add(const QString& text, const QKeySequence& shortcut, Slot slot,
                           const char* iconName) {
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setShortcutVisibleInContextMenu(true);
    if (iconName) action->setIcon(icon(QString::fromLatin1(iconName)));
    connect(action, &QAction::triggered, this, [this, slot] {
        if (view_.finishEditing()) slot();
    });
    view_.addAction(action);
    actions_.push_back(action);
    return action;
}

GridCommands::GridCommands(GridView& view) : QObject(&view), view_(view) {
    add(
        tr("Cu&t"), QKeySequence::Cut, [this] { cut(); }, "cut");
    add(
        tr("&Copy"), QKeySequence::Copy, [this] { copy(); }, "copy");
    add(
        tr("&Paste"), QKeySequence::Paste, [this] { paste(); }, "paste");
    add(tr("C&lear"), QKeySequence::Delete, [this] { clear(); });
    addLine();
    add(tr("Fill &down"), QKeySequence(tr("Ctrl+D")), [this] { fillDown(); });
    add(tr("Fill &right"), QKeySequence(tr("Ctrl+R")), [this] { fillRight(); });
    addLine();
    reset_ = add(tr("Reset to &base"), QKeySequence(tr("Ctrl+Backspace")), [this] { resetToBase(); });
    addLine();
    ofRows_ = {
        add(tr("Insert row &above"), QKeySequence(tr("Ctrl++")), [this] { insertRow(true); }),
        add(tr("Insert row b&elow"), QKeySequence(tr("Ctrl+Shift+Return")), [this] { insertRow(false); }),
        add(tr("D&uplicate row"), QKeySequence(tr("Ctrl+Shift+D")), [this] { duplicateRows(); }),
        add(tr("Dele&te rows"), QKeySequence(tr("Ctrl+-")), [this] { deleteRows(); })};
    ofOrder_ = {add(tr("Move row u&p"), QKeySequence(tr("Alt+Shift+Up")), [this] { moveRows(true); }),
                add(tr("Move row do&wn"), QKeySequence(tr("Alt+Shift+Down")), [this] { moveRows(false); })};
    rename_ = add(tr("Rena&me code…"), QKeySequence(tr("Shift+F2")), [this] { renameCode(); });
    addLine();
    add(
        tr("&Find…"), QKeySequence::Find, [this] { Q_EMIT findRequested(); }, "find");
    add(tr("Sort and f&ilter…"), QKeySequence(tr("Alt+Down")), [this] {
        static_cast<ColumnHeader*>(view_.horizontalHeader())->openMenu(view_.currentIndex().column());
    });
    view_.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(view_.viewport()->mapToGlobal(at)); });
}

void GridCommands::showMenu(const QPoint& global) {
    enableWhatApplies();
    auto* menu = new QMenu(&view_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* action : actions_) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    // Once it closes, a shortcut must not find an action that did not apply here and now.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        for (QAction* action : actions_)
            if (action) action->setEnabled(true);
    });
    menu->popup(global);
}

void GridCommands::enableWhatApplies() {
    const GridModel& model = *view_.gridModel();
    const bool inBase = model.document().inBase();
    const QModelIndex at = view_.toSource(view_.currentIndex());
    for (QAction* action : ofRows_) action->setEnabled(inBase && model.canAddRows());
    const bool ordered =
        inBase && tableModel() && !view_.arrangement().isSorted() && !view_.arrangement().isFiltered();
    for (QAction* action : ofOrder_) action->setEnabled(ordered);
    reset_->setEnabled(!inBase);
    const Column* column = model.columnAt(at);
    rename_->setEnabled(inBase && tableModel() && column && column->key && !column->reference &&
                        column->type == ValueType::code && model.addressAt(at).has_value());
}

TableModel* GridCommands::tableModel() const { return qobject_cast<TableModel*>(view_.gridModel()); }

std::vector<int> GridCommands::selectedRows() const {
    std::vector<int> rows;
    const GridArea area = view_.selectedArea();
    for (int r = area.top; r < area.top + area.rows; ++r)
        rows.push_back(view_.toSource(view_.arrangement().index(r, 0)).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool GridCommands::wholeRowsSelected() const {
    const GridArea area = view_.selectedArea();
    return area.columns == view_.arrangement().columnCount() && area.columns > 1;
}

void GridCommands::enterAll(const std::vector<TypedCell>& cells, const QString& name) {
    if (cells.empty()) return;
    const Refusals refusals = view_.gridModel()->enter(cells, name);
    if (!refusals.empty()) Q_EMIT view_.refused(name, refusals);
}

void GridCommands::copy() const {
    const GridArea area = view_.selectedArea();
    const GridModel& model = *view_.gridModel();
    CellBlock block;
    for (int r = area.top; r < area.top + area.rows; ++r) {
        QStringList row;
        for (int c = area.left; c < area.left + area.columns; ++c) {
            const QModelIndex shown = view_.arrangement().index(r, c);
            const Column* column = model.columnAt(view_.toSource(shown));
            const QString held = shown.data(canonicalRole).toString();
            const bool taken = view_.selectionModel()->isSelected(shown) || area.rows * area.columns == 1;
            row << (!taken   ? QString()
                    : column ? copiedText(*column, held.toStdString())
                             : guardedForSpreadsheet(held));
        }
        block.push_back(row);
    }
    if (!block.empty()) QApplication::clipboard()->setText(clipboardFromBlock(block));
}

void GridCommands::cut() {
    copy();
    clear();
}

void GridCommands::paste() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (data && data->hasText()) pasteBlock(blockFromClipboard(data->text()));
}

void GridCommands::pasteBlock(const CellBlock& block) {
    const GridArea area = view_.selectedArea();
    const GridModel& model = *view_.gridModel();
    const GridProxy& shown = view_.arrangement();
    const QString name =
        tr("Paste %n cell(s) into %1", nullptr,
           static_cast<int>(block.size() * (block.empty() ? 0 : std::size_t(block.front().size()))))
            .arg(model.title());
    if (area.rows == 0 || block.empty()) return;
    const auto cells = placed(block, area, shown.columnCount());
    if (!cells) {
        Q_EMIT view_.refused(name, {{-1, -1,
                                     tr("the block is %n column(s) wide, more than there are from here on",
                                        nullptr, static_cast<int>(block.front().size()))}});
        return;
    }
    std::vector<TypedCell> typed;
    for (const PlacedCell& cell : *cells) {
        const int beyond = cell.row - shown.rowCount();
        const QModelIndex source = view_.toSource(shown.index(cell.row, cell.column));
        typed.push_back({beyond < 0 ? source.row() : model.rowCount() + beyond, cell.column, cell.text});
    }
    const QModelIndex top = view_.toSource(shown.index(area.top, area.left));
    enterAll(typed, name);
    const QModelIndex now = view_.toShown(model.index(top.row(), top.column()));
    const int high = cells->back().row - area.top + 1;
    const int wide = cells->back().column - area.left + 1;
    if (now.isValid()) view_.selectArea({now.row(), now.column(), high, wide});
}

void GridCommands::clear() {
    if (wholeRowsSelected() && view_.gridModel()->canAddRows()) return deleteRows();
    std::vector<TypedCell> cells;
    for (const QModelIndex& shown : view_.selectionModel()->selectedIndexes()) {
        const QModelIndex at = view_.toSource(shown);
        if (!shown.data(canonicalRole).toString().isEmpty()) cells.push_back({at.row(), at.column(), {}});
    }
    enterAll(cells,
             cells.size() == 1
                 ? QString()
                 : tr("Clear %n cell(s) of %1", nullptr, int(cells.size())).arg(view_.gridModel()->title()));
}

void GridCommands::fillDown() { fill(true); }
void GridCommands::fillRight() { fill(false); }

// The first row or column of the selection is repeated over the rest; of a single one, the one before it.
void GridCommands::fill(bool down) {
    GridArea area = view_.selectedArea();
    if (down && area.rows == 1 && area.top > 0) area = {area.top - 1, area.left, 2, area.columns};
    if (!down && area.columns == 1 && area.left > 0) area = {area.top, area.left - 1, area.rows, 2};
    std::vector<TypedCell> cells;
    for (int r = area.top + (down ? 1 : 0); r < area.top + area.rows; ++r) {
        for (int c = area.left + (down ? 0 : 1); c < area.left + area.columns; ++c) {
            const QModelIndex to = view_.arrangement().index(r, c);
            const QModelIndex from = view_.arrangement().index(down ? area.top : r, down ? c : area.left);
            const QModelIndex at = view_.toSource(to);
            if (to.data(waitingRole).toBool()) continue;
            cells.push_back({at.row(), at.column(), from.data(canonicalRole).toString()});
        }
    }
    enterAll(cells, (down ? tr("Fill %1 down") : tr("Fill %1 right")).arg(view_.gridModel()->title()));
}

void GridCommands::resetToBase() {
    std::vector<Address> cells;
    for (const QModelIndex& shown : view_.selectionModel()->selectedIndexes())
        if (const auto address = view_.gridModel()->addressAt(view_.toSource(shown)))
            if (view_.gridModel()->document().overrideOf(*address) == Override::own)
                cells.push_back(*address);
    if (cells.empty()) return;
    const auto problems = view_.gridModel()->document().reset(cells);
    if (!problems.empty())
        Q_EMIT view_.refused(tr("Reset to base"), refusalsOf(problems, *view_.gridModel()));
}

void GridCommands::insertRow(bool above) {
    auto* model = tableModel();
    const QModelIndex at = view_.toSource(view_.currentIndex());
    if (auto refused = model ? model->document().refusalOfRows() : std::nullopt) {
        Q_EMIT view_.refused(tr("Insert row"), refusalsOf({*refused}, *model));
        return;
    }
    if (!model || !model->canAddRows()) return;
    if (at.isValid() && at.row() != model->waitingRow())
        model->placeWaitingRow(above ? at.row() : at.row() + 1);
    const QModelIndex shown = view_.toShown(model->index(model->waitingRow(), 0));
    view_.setCurrentIndex(shown);
    view_.scrollTo(shown);
}

void GridCommands::duplicateRows() {
    auto* model = tableModel();
    if (!model) return;
    if (const Refusals refusals = model->duplicateRows(selectedRows()); !refusals.empty())
        Q_EMIT view_.refused(tr("Duplicate row"), refusals);
}

void GridCommands::deleteRows() {
    if (const Refusals refusals = view_.gridModel()->eraseRows(selectedRows()); !refusals.empty())
        Q_EMIT view_.refused(tr("Delete rows"), refusals);
}

void GridCommands::moveRows(bool up) {
    auto* model = tableModel();
    if (!model || view_.arrangement().isSorted() || view_.arrangement().isFiltered()) return;
    const GridArea area = view_.selectedArea();
    const int column = view_.currentIndex().column();
    const Refusals refusals = model->moveRows(area.top, area.rows, up);
    if (!refusals.empty()) {
        Q_EMIT view_.refused(tr("Move row"), refusals);
        return;
    }
    const int top = area.top + (up ? -1 : 1);
    if (top < 0 || top + area.rows > model->settledRows()) return;
    view_.selectArea({top, area.left, area.rows, area.columns});
    view_.selectionModel()->setCurrentIndex(view_.arrangement().index(top, column),
                                            QItemSelectionModel::NoUpdate);
}

void GridCommands::renameCode() {
    auto* model = tableModel();
    const QModelIndex at = view_.toSource(view_.currentIndex());
    if (!model || !model->addressAt(at) || !model->document().inBase()) return;
    auto* dialog = new RenameDialog(*model, at.row(), &view_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace breakeven::ui
