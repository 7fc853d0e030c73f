#include "grid/cell_selection.h"
#include "grid/fill_handle.h"
#include "grid/grid_view.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace breakeven::ui {

namespace {

using Select = QItemSelectionModel;

// Whether Tab has no further cell to go to, or Shift+Tab no earlier one.
bool isAtEnd(const GridView& grid, bool forward) {
    const GridArea chosen = boundsOf(grid.selectedCells());
    if (chosen.rows * chosen.columns > 1) return false;
    const GridProxy& shown = grid.order();
    const int row = forward ? shown.rowCount() - 1 : 0, column = forward ? shown.columnCount() - 1 : 0;
    return grid.currentIndex() == shown.index(row, column);
}

} // namespace

QItemSelection GridView::selectedCells() const {
    if (selectionModel() && selectionModel()->hasSelection()) return selectionModel()->selection();
    const QModelIndex at = currentIndex();
    return at.isValid() ? QItemSelection(at, at) : QItemSelection();
}

void GridView::selectArea(GridArea area) {
    const int rows = proxy_.rowCount();
    const int columns = proxy_.columnCount();
    if (rows == 0 || columns == 0) return;
    const QModelIndex first = proxy_.index(std::min(area.top, rows - 1), std::min(area.left, columns - 1));
    const QModelIndex last = proxy_.index(std::min(area.top + area.rows, rows) - 1,
                                          std::min(area.left + area.columns, columns) - 1);
    setCurrentIndex(first);
    selectionModel()->select(QItemSelection(first, last), Select::ClearAndSelect);
}

void GridView::select(const std::vector<QModelIndex>& cells) {
    if (cells.empty()) return;
    setCurrentIndex(cells.front());
    selectionModel()->select(selectionOf(cells), Select::ClearAndSelect);
    scrollTo(cells.front());
}

// Whole rows as such: there may be very many.
void GridView::select(const std::vector<Address>& cells) {
    std::vector<QModelIndex> shown;
    std::vector<int> rows;
    QModelIndex first;
    for (const Address& address : cells) {
        const QModelIndex index = toShown(model_->indexOf(address));
        if (!index.isValid()) continue;
        if (!first.isValid()) first = address.isRow() ? index.siblingAtColumn(0) : index;
        if (address.isRow())
            rows.push_back(index.row());
        else
            shown.push_back(index);
    }
    if (!first.isValid()) return;
    std::sort(rows.begin(), rows.end());
    std::erase_if(shown, [&](const QModelIndex& cell) {
        return std::binary_search(rows.begin(), rows.end(), cell.row());
    });
    QItemSelection selection = selectionOf(shown);
    for (std::size_t at = 0; at < rows.size();) {
        const int top = rows[at];
        int bottom = top;
        for (++at; at < rows.size() && rows[at] <= bottom + 1; ++at) bottom = rows[at];
        selection.select(proxy_.index(top, 0), proxy_.index(bottom, proxy_.columnCount() - 1));
    }
    setCurrentIndex(first);
    selectionModel()->select(selection, Select::ClearAndSelect);
    scrollTo(first);
}

void GridView::extendTo(const QModelIndex& corner) {
    const QModelIndex at = currentIndex();
    if (!at.isValid() || !corner.isValid()) return;
    selectionModel()->select(QItemSelection(at, corner), Select::ClearAndSelect);
    scrollTo(corner);
}

void GridView::keepCursor(const QModelIndex& index) {
    if (!index.isValid() || index == currentIndex()) return;
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(index, Select::NoUpdate);
    setAutoScroll(scrolls);
}

// Keys held while a cursor is sent somewhere mean something else; with the mouse they mean ranges.
QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex& index,
                                                               const QEvent* event) const {
    if (!event && QApplication::mouseButtons() == Qt::NoButton) return Select::ClearAndSelect;
    // A cell that is pressed is chosen alone, whatever it was part of.
    if (event && event->type() == QEvent::MouseButtonPress && index.isValid())
        if (const auto* mouse = static_cast<const QMouseEvent*>(event);
            mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier)
            return Select::ClearAndSelect;
    return QTableView::selectionCommand(index, event);
}

QModelIndex GridView::at(int row, int column) const {
    return proxy_.index(std::clamp(row, 0, std::max(0, proxy_.rowCount() - 1)),
                        std::clamp(column, 0, std::max(0, proxy_.columnCount() - 1)));
}

// The corner of the selected range across from the cursor: the one that Shift moves.
QModelIndex GridView::corner() const {
    const QModelIndex cursor = currentIndex();
    for (const QItemSelectionRange& range : selectionModel()->selection())
        if (range.contains(cursor))
            return proxy_.index(cursor.row() == range.top() ? range.bottom() : range.top(),
                                cursor.column() == range.left() ? range.right() : range.left());
    return cursor;
}

void GridView::stepWithin(const QItemSelection& cells, CursorMove move) {
    const GridArea area = boundsOf(cells);
    const bool across = move == CursorMove::left || move == CursorMove::right;
    const int by = move == CursorMove::down || move == CursorMove::right ? 1 : -1;
    const int count = area.rows * area.columns;
    const int row = currentIndex().row() - area.top, column = currentIndex().column() - area.left;
    int place = across ? row * area.columns + column : column * area.rows + row;
    QModelIndex next;
    do {
        place = (place + by + count) % count;
        next = proxy_.index(area.top + (across ? place / area.columns : place % area.rows),
                            area.left + (across ? place % area.columns : place / area.rows));
    } while (!selectionModel()->isSelected(next));
    selectionModel()->setCurrentIndex(next, Select::NoUpdate);
}

void GridView::step(CursorMove move) {
    const QModelIndex cursor = currentIndex();
    if (!cursor.isValid() || move == CursorMove::stay) return;
    const QItemSelection cells = selectedCells();
    const GridArea area = boundsOf(cells);
    // Round and round the selected cells, as a spreadsheet does.
    if (area.rows * area.columns > 1 && selectionModel()->isSelected(cursor)) return stepWithin(cells, move);
    const int last = proxy_.columnCount() - 1;
    const int anchor = anchorColumn_;
    switch (move) {
    case CursorMove::down:
        setCurrentIndex(at(cursor.row() + 1, anchor >= 0 ? anchor : cursor.column()));
        break;
    case CursorMove::up:
        setCurrentIndex(at(cursor.row() - 1, cursor.column()));
        break;
    case CursorMove::right:
        if (cursor.column() < last)
            setCurrentIndex(at(cursor.row(), cursor.column() + 1));
        else if (cursor.row() < proxy_.rowCount() - 1)
            setCurrentIndex(at(cursor.row() + 1, 0));
        break;
    case CursorMove::left:
        if (cursor.column() > 0)
            setCurrentIndex(at(cursor.row(), cursor.column() - 1));
        else if (cursor.row() > 0)
            setCurrentIndex(at(cursor.row() - 1, last));
        break;
    case CursorMove::stay:
        break;
    }
    anchorColumn_ = move == CursorMove::right ? (anchor >= 0 ? anchor : cursor.column()) : -1;
}

// To the last cell of a run of filled ones, or the first after a run of blanks, as Ctrl and an arrow do.
QModelIndex GridView::jump(const QModelIndex& from, int dRow, int dColumn) const {
    QModelIndex at = from;
    const auto filled = [&](const QModelIndex& index) {
        return index.isValid() && !index.data(canonicalRole).toString().isEmpty();
    };
    const auto next = [&](const QModelIndex& index) {
        return proxy_.index(index.row() + dRow, index.column() + dColumn);
    };
    const bool along = filled(at) && filled(next(at));
    if (next(at).isValid()) at = next(at);
    while (next(at).isValid() && (along ? filled(next(at)) : !filled(at))) at = next(at);
    return at;
}

// The last cell of its row that is filled, or, from there on, the last.
QModelIndex GridView::lastFilled(const QModelIndex& from) const {
    for (int column = proxy_.columnCount() - 1; column > from.column(); --column)
        if (const QModelIndex cell = proxy_.index(from.row(), column);
            !cell.data(canonicalRole).toString().isEmpty())
            return cell;
    return at(from.row(), proxy_.columnCount() - 1);
}

// Where the last row and the last column cross in which something stands.
QModelIndex GridView::lastUsed() const {
    int row = proxy_.rowCount() - 1;
    while (row > 0 && proxy_.index(row, 0).data(waitingRole).toBool()) --row;
    const auto isUsed = [&](int column) {
        for (int r = 0; r <= row; ++r)
            if (!proxy_.index(r, column).data(canonicalRole).toString().isEmpty()) return true;
        return false;
    };
    int column = proxy_.columnCount() - 1;
    while (column > 0 && !isUsed(column)) --column;
    return at(row, column);
}

// Where a key leads; nowhere if it is none that moves.
QModelIndex GridView::target(const QKeyEvent& key, const QModelIndex& from) const {
    if (!from.isValid() || key.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) return {};
    const bool control = key.modifiers() & Qt::ControlModifier;
    const auto move = [&](int dRow, int dColumn) {
        return control ? jump(from, dRow, dColumn) : at(from.row() + dRow, from.column() + dColumn);
    };
    const int page = std::max(1, viewport()->height() / std::max(1, rowHeight(from.row())) - 1);
    switch (key.key()) {
    case Qt::Key_Up:
        return move(-1, 0);
    case Qt::Key_Down:
        return move(1, 0);
    case Qt::Key_Left:
        return move(0, -1);
    case Qt::Key_Right:
        return move(0, 1);
    case Qt::Key_Home:
        return at(control ? 0 : from.row(), 0);
    case Qt::Key_End:
        return control ? lastUsed() : lastFilled(from);
    case Qt::Key_PageUp:
        return at(from.row() - page, from.column());
    case Qt::Key_PageDown:
        return at(from.row() + page, from.column());
    default:
        return {};
    }
}

void GridView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (const QModelIndex to = target(*event, shift ? corner() : currentIndex()); to.isValid()) {
        anchorColumn_ = -1;
        return shift ? extendTo(to) : setCurrentIndex(to);
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return step(shift ? CursorMove::up : CursorMove::down);
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const bool forward = event->key() == Qt::Key_Tab && !shift;
        if (isAtEnd(*this, forward)) return event->ignore(); // and the keyboard goes on to what comes next
        return step(forward ? CursorMove::right : CursorMove::left);
    }
    case Qt::Key_Space:
        if (control || shift)
            return selectionModel()->select(selectedCells(), Select::ClearAndSelect |
                                                                 (control ? Select::Columns : Select::Rows));
        break;
    case Qt::Key_Escape:
        return setCurrentIndex(currentIndex());
    case Qt::Key_Backspace:
        // Opens the cell blank.
        if (event->modifiers() == Qt::NoModifier && edit(currentIndex(), AnyKeyPressed, event)) return;
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void GridView::mousePressEvent(QMouseEvent* event) {
    if (!finishEditing() || handle_->press(*this, *event)) return;
    anchorColumn_ = -1;
    extending_ = event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier;
    if (extending_) return extendTo(indexAt(event->position().toPoint()));
    QTableView::mousePressEvent(event);
    pressed_ = currentIndex();
}

void GridView::mouseReleaseEvent(QMouseEvent* event) {
    if (!handle_->release(*event)) QTableView::mouseReleaseEvent(event);
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!handle_->doubleClick(*this, *event)) QTableView::mouseDoubleClickEvent(event);
}

void GridView::mouseMoveEvent(QMouseEvent* event) {
    if (handle_->move(*this, *event)) return;
    if (extending_ && event->buttons() & Qt::LeftButton)
        return extendTo(indexAt(event->position().toPoint()));
    QTableView::mouseMoveEvent(event);
    if (state() == DragSelectingState) keepCursor(pressed_);
}

// Rows and columns are chosen at their headings: one, to one (Shift, or drawn over) or one more (Ctrl).
void GridView::followHeader(QHeaderView& header) {
    disconnect(&header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(&header, &QHeaderView::sectionEntered, this, nullptr);
    const Qt::Orientation orientation = header.orientation();
    connect(&header, &QHeaderView::sectionPressed, this, [this, orientation](int section) {
        if (finishEditing())
            selectLines(orientation, section, QApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    connect(&header, &QHeaderView::sectionEntered, this,
            [this, orientation](int section) { selectLines(orientation, section, true); });
}

void GridView::selectLines(Qt::Orientation orientation, int section, bool extend) {
    const bool rows = orientation == Qt::Vertical;
    const bool adds = QApplication::mouseButtons() != Qt::NoButton &&
                      QApplication::keyboardModifiers() & Qt::ControlModifier;
    const auto whole = rows ? Select::Rows : Select::Columns;
    anchorColumn_ = -1;
    const QModelIndex pressed =
        rows ? proxy_.index(section, std::max(0, columnAt(0))) : proxy_.index(std::max(0, rowAt(0)), section);
    if (!pressed.isValid()) return;
    const QModelIndex cursor = extend && currentIndex().isValid() ? currentIndex() : pressed;
    const bool takesAway = adds && !extend && selectionModel()->isSelected(pressed);
    selectionModel()->setCurrentIndex(cursor, Select::NoUpdate);
    selectionModel()->select(QItemSelection(cursor, pressed), whole | (takesAway ? Select::Deselect
                                                                       : adds    ? Select::Select
                                                                                 : Select::ClearAndSelect));
}

} // namespace breakeven::ui
