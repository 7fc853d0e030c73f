#include "grid/grid_commands.h"

#include "document/clipboard_guard.h"
#include "document/message_text.h"
#include "document/own_rows.h"
#include "document/question.h"
#include "economy/edit/range_entry.h"
#include "economy/edit/step_name.h"
#include "grid/cell_selection.h"
#include "grid/column_header.h"
#include "grid/fill_handle.h"
#include "grid/lock_dialog.h"
#include "grid/rename_dialog.h"
#include "grid/row_header.h"
#include "grid/table_model.h"
#include "theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

// What enters the same in every unit, where it is more than the number the cell holds.
std::optional<QString> amountIn(const QModelIndex& cell) {
    const QVariant exact = cell.data(exactRole);
    if (!exact.isValid() || exact == cell.data(canonicalRole)) return std::nullopt;
    return exact.toString();
}

// What a cell holds, to be typed into another.
QString repeated(const QModelIndex& cell, const Column* into) {
    const auto amount = amountIn(cell);
    if (!amount) return cell.data(canonicalRole).toString();
    return takesAmounts(into) ? *amount : cell.data(copiedRole).toString();
}

} // namespace

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
    add(tr("Paste &special…"), QKeySequence(tr("Ctrl+Shift+V")), [this] { pasteSpecial(); });
    add(tr("Clear"), QKeySequence::Delete, [this] { clear(); });
    addLine();
    ofFilling_ = {add(tr("Fill down"), QKeySequence(tr("Ctrl+D")), [this] { fillDown(); }),
                  add(tr("Fill right"), QKeySequence(tr("Ctrl+R")), [this] { fillRight(); }),
                  add(tr("&Fill series…"), {}, [this] { fillSeries(); })};
    addLine();
    explain_ = addExplain(view_, [this] {
        if (view_.finishEditing()) explain();
    });
    add(
        tr("&What uses this"), QKeySequence(tr("Ctrl+Shift+E")), [this] { askWhoUses(); }, "reparent");
    value_ = add(tr("Find the &value that…"), {}, [this] { askWhichValue(); });
    range_ = add(
        tr("This could be…"), QKeySequence(tr("Ctrl+Shift+L")), [this] { askRange(); }, "uncertainties");
    addLine();
    add(
        tr("Histor&y of this cell"), {}, [this] { askHistory(); }, "journal");
    note_ = new QAction(icon("notes"), tr("Write a &note…") + "\tCtrl+Shift+N", this);
    connect(note_, &QAction::triggered, this, [this] {
        if (view_.finishEditing()) askNote();
    });
    add(
        tr("Loc&k or unlock…"), QKeySequence(tr("Ctrl+Shift+K")), [this] { askToLock(view_); }, "lock");
    reset_ = add(tr("Reset to base"), QKeySequence(tr("Ctrl+Backspace")), [this] { resetToBase(); });
    addLine();
    ofRows_ = {
        add(tr("Insert row above"), QKeySequence(tr("Ctrl+I")), [this] { insertRow(true); }),
        add(tr("Insert row below"), QKeySequence(tr("Ctrl+Shift+Return")), [this] { insertRow(false); }),
        add(tr("Duplicate row"), QKeySequence(tr("Ctrl+Shift+D")), [this] { duplicateRows(); }),
        add(tr("Delete rows"), QKeySequence(tr("Ctrl+Delete")), [this] { deleteRows(); })};
    ofOrder_ = {add(tr("Move row up"), QKeySequence(tr("Alt+Shift+Up")), [this] { moveRows(true); }),
                add(tr("Move row down"), QKeySequence(tr("Alt+Shift+Down")), [this] { moveRows(false); })};
    rename_ = add(tr("Rena&me code…"), QKeySequence(tr("Shift+F2")), [this] { renameCode(); });
    addLine();
    add(
        tr("Find…"), QKeySequence::Find, [this] { Q_EMIT findRequested(); }, "find");
    add(tr("Sort and filter…"), QKeySequence(tr("Alt+Down")), [this] {
        static_cast<ColumnHeader*>(view_.horizontalHeader())->openMenu(view_.currentIndex().column());
    });
    connect(&view_.handle(), &FillHandle::filled, this,
            [this](const Filling& filling, std::optional<FillWay> way) { fillOn(filling, way); });
    connect(&view_.rowHeader(), &RowHeader::rowsDropped, this, &GridCommands::dropRows);
    view_.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(view_.viewport()->mapToGlobal(at)); });
}

void GridCommands::fillMenu(QMenu& menu) const {
    std::vector<QAction*> ofRows = ofRows_;
    ofRows.insert(ofRows.end(), ofOrder_.begin(), ofOrder_.end());
    ofRows.push_back(rename_);
    const std::array groups{std::pair(tr("F&ill"), ofFilling_), std::pair(tr("R&ows"), ofRows)};
    for (QAction* action : actions_) {
        const auto isOf = [&](const auto& group) {
            return std::find(group.second.begin(), group.second.end(), action) != group.second.end();
        };
        const auto group = std::find_if(groups.begin(), groups.end(), isOf);
        if (!action)
            menu.addSeparator();
        else if (group == groups.end())
            menu.addAction(action);
        else if (action == group->second.front())
            menu.addMenu(group->first)->addActions({group->second.begin(), group->second.end()});
    }
}

void GridCommands::showMenu(const QPoint& global) {
    enableWhatApplies();
    auto* menu = new QMenu(&view_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hasFigure()) menu->addAction(explain_);
    menu->addAction(note_);
    menu->addSeparator();
    fillMenu(*menu);
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
    for (QAction* action : ofRows_) action->setEnabled(model.canAddRows());
    const bool ordered = inBase && tableModel() && !view_.order().isSorted() && !view_.order().isFiltered();
    for (QAction* action : ofOrder_) action->setEnabled(ordered);
    reset_->setEnabled(!inBase);
    const auto cell = model.addressAt(at);
    range_->setEnabled(cell && (cell->table == TableId::uncertainties || mayBeRanged(*cell)));
    const Column* column = model.columnAt(at);
    value_->setEnabled(column && (isNumeric(*column) || column->type == ValueType::rates) &&
                       model.addressAt(at).has_value());
    rename_->setEnabled(inBase && tableModel() && column && column->key && !column->reference &&
                        column->type == ValueType::code && model.addressAt(at).has_value());
}

TableModel* GridCommands::tableModel() const { return qobject_cast<TableModel*>(view_.gridModel()); }

std::vector<int> GridCommands::selectedRows() const {
    std::vector<int> rows;
    for (const int row : rowsOf(view_.selectedCells()))
        rows.push_back(view_.toSource(view_.order().index(row, 0)).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool GridCommands::wholeRowsSelected() const {
    return areWholeRows(view_.selectedCells(), view_.order().columnCount());
}

bool GridCommands::enterAll(const std::vector<TypedCell>& cells, const QString& what,
                            const NameOfStep& name) {
    if (cells.empty()) return false;
    const Refusals refusals = view_.gridModel()->enter(cells, name);
    if (!refusals.empty()) Q_EMIT view_.refused(what, refusals);
    return refusals.empty();
}

void GridCommands::refuse(const QString& what, const QString& why) {
    Q_EMIT view_.refused(what, {{-1, -1, why}});
}

bool GridCommands::hasFigure() const { return !questionAt(view_.currentIndex()).address.isEmpty(); }

void GridCommands::explain() {
    if (!hasFigure()) return askWhoUses();
    ask(view_, questionAt(view_.currentIndex()));
}

void GridCommands::askWhoUses() {
    const auto cell = view_.gridModel()->addressAt(view_.toSource(view_.currentIndex()));
    if (!cell) return refuse(tr("What uses this"), tr("the new row has no position until it has its keys"));
    ask(view_, {.about = FigureQuestion::About::cell, .address = toQt(toText(*cell))});
}

void GridCommands::askWhichValue() {
    const auto cell = view_.gridModel()->addressAt(view_.toSource(view_.currentIndex()));
    if (!cell) return refuse(tr("Find the value"), tr("the new row has no position until it has its keys"));
    ask(view_, {.about = FigureQuestion::About::value, .address = toQt(toText(*cell))});
}

void GridCommands::request(CellRequest what, const QString& name) {
    const QString cell = view_.currentIndex().data(cellRole).toString();
    if (cell.isEmpty()) return refuse(name, tr("the new row has no position until it has its keys"));
    requestOf(view_, what, cell);
}

void GridCommands::askNote() { request(CellRequest::note, tr("Write a note")); }
void GridCommands::askHistory() { request(CellRequest::history, tr("History of this cell")); }

void GridCommands::askRange() {
    const auto cell = view_.gridModel()->addressAt(view_.toSource(view_.currentIndex()));
    if (!cell) return refuse(tr("This could be"), tr("the new row has no position until it has its keys"));
    if (cell->table != TableId::uncertainties && !mayBeRanged(*cell))
        return refuse(tr("This could be"),
                      tr("only amounts, numbers, rates and the start of an arrangement can be uncertain"));
    ask(view_, {.about = FigureQuestion::About::range, .address = toQt(toText(*cell))});
}

bool GridCommands::copy() {
    const QItemSelection cells = view_.selectedCells();
    if (!isBlock(cells)) {
        refuse(tr("Copy"), tr("the selected cells do not form a block: choose one range, or the same columns "
                              "of several rows"));
        return false;
    }
    CopiedCells copied;
    const std::vector<int> columns = columnsOf(cells);
    for (const int r : rowsOf(cells)) {
        QStringList shown, exact;
        for (const int c : columns) {
            const QModelIndex cell = view_.order().index(r, c);
            const QVariant text = cell.data(copiedRole);
            shown << (text.isValid() ? text.toString()
                                     : guardedForSpreadsheet(cell.data(canonicalRole).toString()));
            exact << amountIn(cell).value_or(shown.back());
        }
        copied.shown.push_back(shown);
        copied.exact.push_back(exact);
    }
    if (!copied.shown.empty()) QApplication::clipboard()->setMimeData(clipboardFrom(copied).release());
    return true;
}

void GridCommands::cut() {
    if (copy()) clear();
}

void GridCommands::clear() {
    if (wholeRowsSelected() && view_.gridModel()->canAddRows()) return deleteRows();
    std::vector<TypedCell> cells;
    for (const QModelIndex& shown : view_.selectionModel()->selectedIndexes()) {
        const QModelIndex at = view_.toSource(shown);
        if (!shown.data(canonicalRole).toString().isEmpty()) cells.push_back({at.row(), at.column(), {}});
    }
    const QString title = view_.gridModel()->title();
    const Message said =
        cellsName(translatable("Message", "Cleared %1 cell of %2"),
                  translatable("Message", "Cleared %1 cells of %2"), cells.size(), toCore(title));
    enterAll(cells, tr("Clear %n cell(s) of %1", nullptr, int(cells.size())).arg(title),
             cells.size() == 1 ? NameOfStep() : NameOfStep(said));
}

void GridCommands::fillDown() { fill(true); }
void GridCommands::fillRight() { fill(false); }

// The first cell of each run of selected ones is repeated over the rest; over a single one, the one before
// it.
void GridCommands::fill(bool down) {
    const GridProxy& shown = view_.order();
    const GridModel& model = *view_.gridModel();
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
            cells.push_back({at.row(), at.column(), repeated(cell(run, from), model.columnAt(at))});
        }
    }
    const QString title = view_.gridModel()->title();
    const Message said =
        down ? cellsName(translatable("Message", "Filled %1 cell down in %2"),
                         translatable("Message", "Filled %1 cells down in %2"), cells.size(), toCore(title))
             : cellsName(translatable("Message", "Filled %1 cell right in %2"),
                         translatable("Message", "Filled %1 cells right in %2"), cells.size(), toCore(title));
    enterAll(cells, (down ? tr("Fill %1 down") : tr("Fill %1 right")).arg(title),
             cells.size() == 1 ? NameOfStep() : NameOfStep(said));
}

void GridCommands::resetToBase() {
    std::vector<Address> cells;
    for (const QModelIndex& shown : view_.selectionModel()->selectedIndexes())
        if (const auto address = view_.gridModel()->addressAt(view_.toSource(shown)))
            if (view_.gridModel()->document().overrideOf(*address) == OverrideState::own)
                cells.push_back(*address);
    if (cells.empty()) return;
    const auto problems = view_.gridModel()->document().reset(cells);
    if (!problems.empty())
        Q_EMIT view_.refused(tr("Reset to base"), refusalsOf(problems, *view_.gridModel()));
}

void GridCommands::insertRow(bool above) {
    auto* model = tableModel();
    const QModelIndex at = view_.toSource(view_.currentIndex());
    if (!model) return;
    if (const auto why = refusalOfRows(model->document(), model->spec().id, "*");
        why && !model->canAddRows()) {
        Q_EMIT view_.refused(tr("Insert row"), refusalsOf({*why}, *model));
        return;
    }
    if (!model->canAddRows()) return;
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
    if (!tableModel() || view_.order().isSorted() || view_.order().isFiltered()) return;
    const std::vector<int> rows = rowsOf(view_.selectedCells());
    if (rows.empty()) return;
    const int count = static_cast<int>(rows.size());
    if (rows.back() - rows.front() + 1 != count)
        return refuse(tr("Move row"), tr("only rows next to each other can be moved together"));
    const int waiting = tableModel()->waitingRow();
    const int settled = waiting >= 0 && waiting < rows.front() ? rows.front() - 1 : rows.front();
    takeMoved(tableModel()->moveRows(rows.front(), count, up), up ? settled - 1 : settled + 1, count);
}

void GridCommands::dropRows(int first, int count, int before) {
    if (!view_.canMoveRows()) return;
    const int waiting = tableModel()->waitingRow();
    const auto settled = [&](int row) { return waiting >= 0 && waiting < row ? row - 1 : row; };
    const int to = settled(before) - (before > first ? count : 0);
    takeMoved(tableModel()->moveRowsBefore(first, count, before), to, count);
}

// The rows that moved stay chosen as they were.
void GridCommands::takeMoved(const Refusals& refusals, int first, int count) {
    if (!refusals.empty()) {
        Q_EMIT view_.refused(tr("Move row"), refusals);
        return;
    }
    if (first < 0 || first + count > tableModel()->settledRows()) return; // they stand at the end already
    const std::vector<int> columns = columnsOf(view_.selectedCells());
    const int cursor = view_.currentIndex().column();
    std::vector<QModelIndex> shown;
    for (int row = first; row < first + count; ++row)
        for (const int column : columns) shown.push_back(view_.order().index(row, column));
    view_.select(shown);
    view_.keepCursor(view_.order().index(first, cursor));
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
