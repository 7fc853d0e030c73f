#include "grid/entry_delegate.h"

#include "document/labels.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace breakeven::ui {

EntryDelegate::EntryDelegate(QAbstractItemView& view) : QStyledItemDelegate(&view), view_(view) {}

EntryLine* EntryDelegate::open(QWidget* parent, const Column& column, const Economy& economy) const {
    if (isChosen(column)) {
        auto* line = new ChoiceLine(choicesOf(column, economy), parent);
        connect(line, &ChoiceLine::chosen, this, [this] { const_cast<EntryDelegate*>(this)->choose(); });
        editor_ = line;
    } else {
        editor_ = new EntryLine(parent);
    }
    editor_->setAccessibleName(titleOf(column));
    refused_.clear();
    connect(editor_.data(), &QLineEdit::textEdited, this, [this] {
        refused_.clear();
        if (bubble_) bubble_->hide();
    });
    return editor_;
}

// Only once: figures that change behind an open editor leave what is being typed alone.
void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = static_cast<EntryLine*>(editor);
    if (line->property("presented").toBool()) return;
    line->setProperty("presented", true);
    const QString canonical = textToEdit(index);
    line->present(canonical, canonical.isEmpty() ? QString() : index.data(Qt::DisplayRole).toString());
}

QString EntryDelegate::textToEdit(const QModelIndex& index) const {
    return index.data(Qt::EditRole).toString();
}

void EntryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

bool EntryDelegate::finish() {
    if (!isEditing() || isCommitting()) return true;
    if (!commit()) return false;
    close(NoHint);
    return true;
}

bool EntryDelegate::commit() {
    committing_ = true;
    const QPointer<EntryLine> editor = editor_;
    Q_EMIT commitData(editor);
    committing_ = false;
    if (refused_.isEmpty() || !editor) return true;
    say(refused_, editor->geometry());
    editor->setAccessibleDescription(refused_);
    editor->setFocus();
    return false;
}

void EntryDelegate::say(const QString& reason, const QRect& cell) {
    if (!bubble_) bubble_ = new EntryBubble(view_.viewport());
    bubble_->say(reason, cell);
}

void EntryDelegate::fallSilent() {
    if (bubble_) bubble_->hide();
}

void EntryDelegate::close(EndEditHint hint) {
    if (bubble_) bubble_->hide();
    refused_.clear();
    if (!editor_) return;
    const QPointer<EntryLine> editor = editor_;
    editor_ = nullptr;
    // The view itself has closed and hidden it where the row it stood in took another place.
    if (!editor->isHidden()) Q_EMIT closeEditor(editor, hint);
}

bool EntryDelegate::eventFilter(QObject* object, QEvent* event) {
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
    case QEvent::Hide:
        if (bubble_) bubble_->hide();
        return false;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool elsewhere = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
                               reason != Qt::MenuBarFocusReason;
        if (elsewhere && !committing_ && refused_.isEmpty()) leave();
        return false;
    }
    default:
        return false;
    }
}

} // namespace breakeven::ui
