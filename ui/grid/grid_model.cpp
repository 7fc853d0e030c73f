#include "grid/grid_model.h"

#include "document/message_text.h"
#include "grid/cell_text.h"

#include <algorithm>

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

QString GridModel::sayingThatItReads() { return tr("Reading what was entered…"); }

std::variant<std::string, Message> entryOf(const Column& column, const TypedCell& cell,
                                           const Economy& economy, MoneyUnit unit) {
    if (cell.asHeld) return toCore(cell.text);
    return typedEntry(column, cell.text, economy, unit);
}

// The row where all cells are of one, else its cells.
std::vector<Address> GridModel::placesOfRow(int row) const {
    std::vector<Address> cells;
    for (int column = 0; column < columnCount(); ++column)
        if (const auto cell = addressAt(index(row, column)))
            if (std::find(cells.begin(), cells.end(), *cell) == cells.end()) cells.push_back(*cell);
    if (cells.empty()) return {};
    const Address whole{cells.front().table, cells.front().keys, {}};
    const bool ofOne =
        std::all_of(cells.begin(), cells.end(), [&](const Address& cell) { return covers(whole, cell); });
    return ofOne && cells.size() > 1 ? std::vector{whole} : cells;
}

std::vector<Address> GridModel::placesOfColumn(int column) const {
    std::vector<Address> cells;
    for (int row = 0; row < settledRows(); ++row)
        if (const auto cell = addressAt(index(row, column))) cells.push_back(*cell);
    return cells;
}

std::vector<Address> GridModel::placesOfAll() const {
    std::vector<Address> places;
    for (int row = 0; row < settledRows(); ++row)
        for (Address& place : placesOfRow(row)) places.push_back(std::move(place));
    return places;
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

bool wereCancelled(const Refusals& refusals) {
    return refusals.size() == 1 && refusals.front().reason == textOf(cancelled().message);
}

} // namespace breakeven::ui
