#include "grid/shown_locks.h"

#include "document/message_text.h"
#include "document/on_tables.h"

namespace breakeven::ui {

ShownLocks::ShownLocks(GridModel& model) : QObject(&model), model_(model) {
    onTables(model.document(), {TableId::locks}, this, &ShownLocks::read);
    const auto forget = [this] { columns_.clear(); };
    connect(&model, &QAbstractItemModel::modelReset, this, forget);
    connect(&model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(&model, &QAbstractItemModel::dataChanged, this, forget);
    read();
}

void ShownLocks::read() {
    locks_ = locksOf(model_.document().economy());
    columns_.clear();
    Q_EMIT changed();
}

QString ShownLocks::over(const QModelIndex& cell) const {
    if (locks_.empty()) return {};
    const auto address = model_.addressAt(cell);
    const auto lock = address ? lockOver(locks_, *address) : std::nullopt;
    if (!lock) return {};
    QString said = textOf(sayLocked(*lock));
    return said.replace(0, 1, said.left(1).toUpper());
}

bool ShownLocks::holds(const QModelIndex& cell) const {
    const auto address = model_.addressAt(cell);
    return address && lockOver(locks_, *address);
}

bool ShownLocks::holdRow(int row) const {
    if (locks_.empty() || row >= model_.settledRows()) return false;
    for (int column = 0; column < model_.columnCount(); ++column)
        if (!holds(model_.index(row, column))) return false;
    return true;
}

bool ShownLocks::holdColumn(int column) const {
    if (locks_.empty() || model_.settledRows() == 0) return false;
    const auto [found, isNew] = columns_.try_emplace(column, true);
    for (int row = 0; isNew && found->second && row < model_.rowCount(); ++row) {
        const QModelIndex cell = model_.index(row, column);
        if (!cell.data(waitingRole).toBool()) found->second = holds(cell);
    }
    return found->second;
}

} // namespace breakeven::ui
