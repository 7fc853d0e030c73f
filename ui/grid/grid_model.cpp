#include "grid/grid_model.h"

#include "document/message_text.h"

namespace breakeven::ui {

GridModel::GridModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), document_(document), unit_(WorkingUnit::of(document)) {
    connect(&unit_, &WorkingUnit::changed, this, [this](MoneyUnit before) {
        Q_EMIT unitChanged(before);
        if (columnCount() == 0) return;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() == 0) return;
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    return role == Qt::EditRole && enter({{index.row(), index.column(), value.toString()}}).empty();
}

Refusals refusalsOf(const std::vector<Problem>& problems, const GridModel& model) {
    Refusals refusals;
    for (const Problem& problem : problems) {
        const auto address = parseAddress(problem.address);
        const QModelIndex index = address ? model.indexOf(*address) : QModelIndex();
        refusals.push_back({index.row(), index.column(), textOf(problem.message)});
    }
    return refusals;
}

} // namespace breakeven::ui
