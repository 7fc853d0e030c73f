#include "explain/explanation_delegate.h"

#include "document/labels.h"
#include "explain/explanation_model.h"
#include "theme/type.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QTextLayout>
#include <QTreeView>

namespace breakeven::ui {

namespace {

constexpr int mostLines = 3, mostChosenLines = 12; // of a formula; its tooltip has all of it
constexpr int margin = 4;

bool isWritten(int column) {
    return column == ExplanationModel::made || column == ExplanationModel::base ||
           column == ExplanationModel::figure;
}

/// A text that ends in dots where it needs more lines than there are.
QString cut(const QString& text, const QFont& font, int width, int most) {
    QTextLayout layout(text, font);
    layout.setTextOption(QTextOption(Qt::AlignLeft));
    layout.beginLayout();
    int start = 0;
    for (int lines = 0; lines < most; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) return text;
        line.setLineWidth(width);
        start = line.textStart();
    }
    const bool isAll = !layout.createLine().isValid();
    layout.endLayout();
    if (isAll) return text;
    return text.left(start) + QFontMetrics(font).elidedText(text.mid(start), Qt::ElideRight, width - grid(3));
}

} // namespace

ExplanationDelegate::ExplanationDelegate(QTreeView& view, ExplanationModel& model)
    : QStyledItemDelegate(&view), view_(view), model_(model) {}

void ExplanationDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (const QVariant ink = index.data(Qt::ForegroundRole); ink.isValid())
        option->palette.setColor(QPalette::HighlightedText, ink.value<QColor>());
    if (!isWritten(index.column())) return;
    option->features |= QStyleOptionViewItem::WrapText;
    option->text = cut(option->text, option->font, widthOf(index), mostLinesOf(index));
}

// Of the row that is chosen the formula is shown whole.
int ExplanationDelegate::mostLinesOf(const QModelIndex& index) const {
    const bool chosen = index.siblingAtColumn(0) == view_.currentIndex().siblingAtColumn(0);
    return chosen && index.column() == ExplanationModel::made ? mostChosenLines : mostLines;
}

// What a column leaves for the text of a row.
int ExplanationDelegate::widthOf(const QModelIndex& index) const {
    int depth = 0;
    for (QModelIndex above = index; above.isValid() && index.column() == 0; above = above.parent()) ++depth;
    const int width = view_.columnWidth(index.column()) - depth * view_.indentation() - 2 * margin;
    return std::max(width, grid(10));
}

QSize ExplanationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
    const int line = metrics.lineSpacing();
    if (!isWritten(index.column())) return {grid(20), line + 2 * margin};
    const int width = widthOf(index), most = mostLinesOf(index);
    const QRect room(0, 0, width, most * line);
    const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
    return {width, std::clamp(needed.height(), line, most * line) + 2 * margin};
}

QWidget* ExplanationDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                           const QModelIndex& index) const {
    const ExplainedCell* cell = model_.cellAt(index);
    const Column* column = cell ? columnOf(cell->address) : nullptr;
    if (!column) return nullptr;
    const Economy& economy = model_.document().effective();
    if (isChosen(*column)) {
        auto* line = new ChoiceLine(choicesOf(*column, economy), parent);
        connect(line, &ChoiceLine::chosen, this,
                [this] { const_cast<ExplanationDelegate*>(this)->finish(); });
        editor_ = line;
    } else {
        editor_ = new EntryLine(parent);
    }
    editor_->setAccessibleName(titleOf(*column));
    refused_.clear();
    connect(editor_.data(), &QLineEdit::textEdited, this, [this] {
        refused_.clear();
        if (bubble_) bubble_->hide();
    });
    return editor_;
}

// Only once: figures that change behind an open editor leave what is being typed alone.
void ExplanationDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = static_cast<EntryLine*>(editor);
    if (line->property("presented").toBool()) return;
    line->setProperty("presented", true);
    const QString canonical = index.data(Qt::EditRole).toString();
    line->present(canonical, canonical.isEmpty() ? QString() : index.data(Qt::DisplayRole).toString());
}

void ExplanationDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    if (!finishing_) return;
    const QString text = static_cast<EntryLine*>(editor)->entered();
    refused_.clear();
    if (text != index.data(Qt::EditRole).toString()) refused_ = model_.enter(index, text);
}

void ExplanationDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                               const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

bool ExplanationDelegate::finish() {
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
    close();
    return true;
}

void ExplanationDelegate::close() {
    if (bubble_) bubble_->hide();
    refused_.clear();
    if (!editor_) return;
    const QPointer<EntryLine> editor = editor_;
    editor_ = nullptr;
    if (!editor->isHidden()) Q_EMIT closeEditor(editor, NoHint);
}

bool ExplanationDelegate::eventFilter(QObject* object, QEvent* event) {
    if (object != editor_) return QStyledItemDelegate::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool free =
            key->modifiers() & (Qt::ControlModifier | Qt::AltModifier) || key->key() == Qt::Key_F6;
        if (!free) event->accept();
        return false;
    }
    case QEvent::KeyPress:
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            finish();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            return false;
        }
    case QEvent::Hide:
        if (bubble_) bubble_->hide();
        return false;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool elsewhere = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
                               reason != Qt::MenuBarFocusReason;
        if (elsewhere && !finishing_ && refused_.isEmpty()) finish();
        return false;
    }
    default:
        return false;
    }
}

} // namespace breakeven::ui
