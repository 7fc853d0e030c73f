#include "intake/sheet_preview_model.h"

#include "document/message_text.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QApplication>

namespace breakeven::ui {

SheetPreviewModel::SheetPreviewModel(const IntakeDraft& draft, QObject* parent)
    : QAbstractTableModel(parent), draft_(draft) {
    refresh();
}

void SheetPreviewModel::refresh() {
    beginResetModel();
    rows_ = static_cast<int>(draft_.sheet().rows.size());
    columns_ = static_cast<int>(draft_.sheet().columns) + 1;
    endResetModel();
}

int SheetPreviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows_; }
int SheetPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns_;
}

QVariant SheetPreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& roles = draft_.layout().roles;
    const RowRole is = row < roles.size() ? roles[row] : RowRole::data;
    if (role == Qt::FontRole && is == RowRole::heading) return strongFont();
    if (role == Qt::ForegroundRole && is != RowRole::data && is != RowRole::heading)
        return coloursFor(QApplication::palette()).muted;
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return titleOf(is);
        return {};
    }
    const ForeignCell& cell = draft_.sheet().rows[row].at(static_cast<std::size_t>(index.column() - 1));
    if (role == Qt::DisplayRole) {
        if (cell.kind == ForeignKind::failed && cell.text.empty()) return tr("(no result)");
        return cell.spread ? QString() : toQt(cell.text).simplified();
    }
    if (role == Qt::TextAlignmentRole && looksNumeric(cell)) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant SheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Horizontal)
        return section == 0 ? tr("The row is") : toQt(columnLetters(static_cast<std::size_t>(section - 1)));
    const auto row = static_cast<std::size_t>(section);
    return row < draft_.sheet().rows.size() ? QVariant::fromValue(draft_.sheet().rows[row].number)
                                            : QVariant();
}

QString titleOf(RowRole role) {
    switch (role) {
    case RowRole::title:
        return SheetPreviewModel::tr("Title");
    case RowRole::heading:
        return SheetPreviewModel::tr("Heading");
    case RowRole::units:
        return SheetPreviewModel::tr("Units");
    case RowRole::data:
        return SheetPreviewModel::tr("Row to take");
    case RowRole::section:
        return SheetPreviewModel::tr("Section");
    case RowRole::total:
        return SheetPreviewModel::tr("Total, left out");
    case RowRole::sum:
        return SheetPreviewModel::tr("Sum, left out");
    case RowRole::result:
        return SheetPreviewModel::tr("Result, left out");
    case RowRole::headingAgain:
        return SheetPreviewModel::tr("Heading again, left out");
    case RowRole::footnote:
        return SheetPreviewModel::tr("Note, left out");
    case RowRole::hidden:
        return SheetPreviewModel::tr("Hidden, left out");
    }
    return {};
}

} // namespace breakeven::ui
