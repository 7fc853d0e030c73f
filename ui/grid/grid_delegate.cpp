#include "grid/grid_delegate.h"

#include "grid/cell_paint.h"
#include "grid/grid_view.h"
#include "grid/new_reference_dialog.h"
#include "grid/table_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace breakeven::ui {

GridDelegate::GridDelegate(GridView& view) : EntryDelegate(view), view_(view) {}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    const GridModel& model = *view_.gridModel();
    const Column* column = model.columnAt(view_.toSource(index));
    if (!column) return nullptr;
    EntryLine* editor = open(parent, *column, model.document().effective());
    edited_ = index;
    auto* choices = qobject_cast<ChoiceLine*>(editor);
    // Where years run across, a key is one of many rows.
    const bool ofOneRow = !column->key || qobject_cast<const TableModel*>(&model);
    if (choices && ofOneRow && model.document().inBase() && canBeMade(model.document().economy(), *column))
        choices->offerNew(
            [table = *column->reference](const QString& name) { return newReferenceTitle(table, name); });
    if (!isChosen(*column)) editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    editor->quick = quick_;
    entered_ = false;
    return editor;
}

// Only when the person is done with the cell: what else closes the editor, such as undoing, enters nothing.
void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    if (!isCommitting() || entered_) return;
    const QString text = static_cast<EntryLine*>(editor)->entered();
    refused_.clear();
    entered_ = true; // entering may close the editor by what it changes
    if (text == textToEdit(index) && !fills_) return;
    const Refusals refusals = enterInto(index, text);
    entered_ = refusals.empty();
    if (!refusals.empty()) refused_ = refusals.front().reason;
}

QString GridDelegate::textToEdit(const QModelIndex& index) const {
    const QString formula = index.data(formulaRole).toString();
    return formula.isEmpty() ? EntryDelegate::textToEdit(index) : formula;
}

Refusals GridDelegate::enterInto(const QModelIndex& index, const QString& text) const {
    GridModel& model = *view_.gridModel();
    const QModelIndex at = view_.toSource(index);
    if (!fills_) return model.enter({{at.row(), at.column(), text}});
    std::vector<TypedCell> cells;
    for (const QModelIndex& shown : view_.selectionModel()->selectedIndexes()) {
        const QModelIndex cell = view_.toSource(shown);
        if (model.addressAt(cell) || cell == at) cells.push_back({cell.row(), cell.column(), text});
    }
    return model.enter(cells);
}

void GridDelegate::putCaretAtEnd() {
    if (isEditing() && !qobject_cast<ChoiceLine*>(editor())) editor()->end(false);
}

bool GridDelegate::finishInAll() {
    fills_ = true;
    const bool entered = finish(CursorMove::stay);
    fills_ = false;
    return entered;
}

bool GridDelegate::finish(CursorMove move) {
    if (!isEditing() || isCommitting()) return true;
    if (!commit()) return false;
    close(NoHint);
    view_.step(move);
    return true;
}

void GridDelegate::choose() {
    if (!makeNew()) leave();
}

// Where it was chosen to make what the cell is to name: asks for it, the cell waiting as it was.
bool GridDelegate::makeNew() {
    const auto* line = qobject_cast<ChoiceLine*>(editor());
    const auto name = line ? line->newName() : std::nullopt;
    GridModel& model = *view_.gridModel();
    const QModelIndex cell = view_.toSource(edited_);
    if (!name || !cell.isValid()) return false;
    entered_ = true;
    close(RevertModelCache);
    const auto address = model.addressAt(cell);
    auto* dialog = new NewReferenceDialog(model.document(), *model.columnAt(cell), *name, address, &view_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Into the row that waits for its keys it goes once it is there.
    if (!address)
        connect(dialog, &QDialog::accepted, &model, [dialog, &model, at = QPersistentModelIndex(cell)] {
            if (at.isValid()) model.enter({{at.row(), at.column(), dialog->code().text().trimmed()}});
        });
    dialog->open();
    return true;
}

bool GridDelegate::leaveByKey(const QKeyEvent& key) {
    const bool enters = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
    if (enters && makeNew()) return true;
    const bool chooses = qobject_cast<ChoiceLine*>(editor()) != nullptr;
    const bool shift = key.modifiers() & Qt::ShiftModifier;
    const bool arrows = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier)
            finishInAll();
        else
            finish(shift ? CursorMove::up : CursorMove::down);
        return true;
    case Qt::Key_Tab:
        finish(CursorMove::right);
        return true;
    case Qt::Key_Backtab:
        finish(CursorMove::left);
        return true;
    case Qt::Key_Escape:
        entered_ = true;
        close(RevertModelCache);
        return true;
    case Qt::Key_Up:
        if (!arrows || chooses) return false;
        finish(CursorMove::up);
        return true;
    case Qt::Key_Down:
        if (!arrows || chooses) return false;
        finish(CursorMove::down);
        return true;
    case Qt::Key_Left:
        if (!arrows || chooses || !editor()->quick) return false;
        finish(CursorMove::left);
        return true;
    case Qt::Key_Right:
        if (!arrows || chooses || !editor()->quick) return false;
        finish(CursorMove::right);
        return true;
    case Qt::Key_F2:
        // From moving to editing and back.
        editor()->quick = !editor()->quick;
        return true;
    default:
        return false;
    }
}

bool GridDelegate::eventFilter(QObject* object, QEvent* event) {
    if (object == editor() && event->type() == QEvent::MouseButtonPress) editor()->quick = false;
    return EntryDelegate::eventFilter(object, event);
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem dressed = option;
    initStyleOption(&dressed, index);
    return {wholeCellWidth(dressed, index), EntryDelegate::sizeHint(option, index).height()};
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem dressed = option;
    initStyleOption(&dressed, index);
    paintCell(*painter, dressed, index, index == view_.currentIndex() && view_.isActive());
}

} // namespace breakeven::ui
