#include "find/replace_model.h"

#include "document/labels.h"
#include "theme/icons.h"

#include <algorithm>

namespace breakeven::ui {

ReplaceModel::ReplaceModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), document_(document) {}

void ReplaceModel::show(std::vector<ReplaceHit> hits) {
    beginResetModel();
    hits_ = std::move(hits);
    endResetModel();
    Q_EMIT wantedChanged();
}

void ReplaceModel::tellAnew() {
    if (hits_.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ReplaceModel::wanted() const {
    return static_cast<int>(std::count_if(hits_.begin(), hits_.end(),
                                          [](const ReplaceHit& hit) { return hit.isWanted && hit.after; }));
}

int ReplaceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(hits_.size());
}

int ReplaceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ReplaceModel::text(const ReplaceHit& hit, int column) const {
    switch (column) {
    case cell:
        return hit.cell ? labelOf(document_.effective(), *hit.cell) : tr("A cell of the new row");
    case before:
        return hit.before;
    case after:
        if (hit.isRefused) return tr("Refused: %1").arg(hit.remark);
        return hit.after ? *hit.after : hit.remark;
    default:
        return {};
    }
}

QVariant ReplaceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ReplaceHit& hit = hits_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(hit, index.column());
    if (role == Qt::CheckStateRole && index.column() == cell && hit.after)
        return hit.isWanted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == after && hit.isRefused) return icon("error");
    return {};
}

bool ReplaceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    hits_[static_cast<std::size_t>(index.row())].isWanted = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT wantedChanged();
    return true;
}

QVariant ReplaceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString titles[]{tr("Cell"), tr("As it is"), tr("As it would be")};
    return titles[section];
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool ticks = index.column() == cell && hits_[static_cast<std::size_t>(index.row())].after;
    return ticks ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace breakeven::ui
