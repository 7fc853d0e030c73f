#include "grid/grid_delegate.h"

#include "document/labels.h"
#include "grid/cell_paint.h"
#include "grid/grid_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace breakeven::ui {

GridDelegate::GridDelegate(GridView& view) : QStyledItemDelegate(&view), view_(view) {}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    const GridModel& model = *view_.gridModel();
    const Column* column = model.columnAt(view_.toSource(index));
    if (!column) return nullptr;
    EntryLine* editor = nullptr;
    if (isChosen(*column)) {
        auto* line = new ChoiceLine(choicesOf(*column, model.document().effective()), parent);
        connect(line, &ChoiceLine::chosen, this,
                [this] { const_cast<GridDelegate*>(this)->finish(CursorMove::stay); });
        editor = line;
    } else {
        editor = new EntryLine(parent);
        editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }
    editor->quick = quick_;
    editor->setAccessibleName(titleOf(*column));
    editor_ = editor;
    entered_ = false;
    connect(editor, &QLineEdit::textEdited, this, [this] {
        refused_.clear();
        if (bubble_) bubble_->hide();
    });
    return editor;
}

// Only once: figures that change behind an open editor leave what is being typed alone.
void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = static_cast<EntryLine*>(editor);
    if (line->property("presented").toBool()) return;
    line->setProperty("presented", true);
    const QString canonical = index.data(Qt::EditRole).toString();
    line->present(canonical, canonical.isEmpty() ? QString() : index.data(Qt::DisplayRole).toString());
}

// Only when the person is done with the cell: what else closes the editor, such as undoing, enters nothing.
void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    if (!finishing_ || entered_) return;
    const QString text = static_cast<EntryLine*>(editor)->entered();
    refused_.clear();
    entered_ = true; // entering may close the editor by what it changes
    if (text == index.data(Qt::EditRole).toString() && !fills_) return;
    const Refusals refusals = enterInto(index, text);
    entered_ = refusals.empty();
    if (!refusals.empty()) refused_ = refusals.front().reason;
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

void GridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

bool GridDelegate::finishInAll() {
    fills_ = true;
    const bool entered = finish(CursorMove::stay);
    fills_ = false;
    return entered;
}

bool GridDelegate::finish(CursorMove move) {
    if (!isEditing() || finishing_) return true;
    finishing_ = true;
    const QPointer<EntryLine> editor = editor_;
    Q_EMIT commitData(editor);
    finishing_ = false;
    if (!refused_.isEmpty() && editor) {
        if (!bubble_) bubble_ = new EntryBubble(view_.viewport());
        bubble_->say(refused_, editor);
        editor->setFocus();
        return false;
    }
    close(NoHint);
    view_.step(move);
    return true;
}

void GridDelegate::close(EndEditHint hint) {
    if (bubble_) bubble_->hide();
    refused_.clear();
    if (!editor_) return;
    const QPointer<EntryLine> editor = editor_;
    editor_ = nullptr;
    // The view itself has closed and hidden it where the row it stood in took another place.
    if (!editor->isHidden()) Q_EMIT closeEditor(editor, hint);
}

// Keys that end the editing of a cell; others stay in the line.
bool GridDelegate::leaveByKey(const QKeyEvent& key) {
    const bool chooses = qobject_cast<ChoiceLine*>(editor_.data()) != nullptr;
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
        if (!arrows || chooses || !editor_->quick) return false;
        finish(CursorMove::left);
        return true;
    case Qt::Key_Right:
        if (!arrows || chooses || !editor_->quick) return false;
        finish(CursorMove::right);
        return true;
    case Qt::Key_F2:
        editor_->quick = false;
        return true;
    default:
        return false;
    }
}

bool GridDelegate::eventFilter(QObject* object, QEvent* event) {
    if (object != editor_) return QStyledItemDelegate::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Keys that enter or leave a cell are not anybody's shortcut meanwhile; F6 goes to the next pane.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool free =
            key->modifiers() & (Qt::ControlModifier | Qt::AltModifier) || key->key() == Qt::Key_F6;
        if (!free) event->accept();
        return false;
    }
    case QEvent::KeyPress:
        return leaveByKey(*static_cast<QKeyEvent*>(event));
    case QEvent::MouseButtonPress:
        editor_->quick = false;
        return false;
    case QEvent::Hide:
        if (bubble_) bubble_->hide();
        return false;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool elsewhere = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
                               reason != Qt::MenuBarFocusReason;
        if (elsewhere && !finishing_ && refused_.isEmpty()) finish(CursorMove::stay);
        return false;
    }
    default:
        return false;
    }
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem dressed = option;
    initStyleOption(&dressed, index);
    paintCell(*painter, dressed, index, index == view_.currentIndex() && view_.isActive());
}

} // namespace breakeven::ui
