#include "explain/explanation_delegate.h"

#include "explain/explanation_model.h"
#include "theme/type.h"

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
    : EntryDelegate(view), view_(view), model_(model) {}

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
    return std::max(width, room(10));
}

QSize ExplanationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
    const int line = metrics.lineSpacing();
    if (!isWritten(index.column())) return {room(20), line + 2 * margin};
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
    return open(parent, *column, model_.document().effective());
}

void ExplanationDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    if (!isCommitting()) return;
    const QString text = static_cast<EntryLine*>(editor)->entered();
    refused_.clear();
    if (text != index.data(Qt::EditRole).toString()) refused_ = model_.enter(index, text);
}

bool ExplanationDelegate::leaveByKey(const QKeyEvent& key) {
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        finish();
        return true;
    case Qt::Key_Escape:
        close(NoHint);
        return true;
    default:
        return false;
    }
}

} // namespace breakeven::ui
