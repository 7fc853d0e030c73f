#include "roll/rolled_items_model.h"

#include "document/labels.h"
#include "document/message_text.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

QString labelIn(const Address& address, const Economy& before, const Economy& after) {
    const TableSpec& table = specification(address.table);
    if (address.keys.empty() && !table.singleRow) return titleOf(table);
    return labelOf(before[address.table].find(address.keys) ? before : after, address);
}

} // namespace

QString titleOf(Fate fate) {
    switch (fate) {
    case Fate::carried:
        return RolledItemsModel::tr("Carried");
    case Fate::changed:
        return RolledItemsModel::tr("Changed");
    case Fate::replaced:
        return RolledItemsModel::tr("Replaced by actuals");
    case Fate::leftOut:
        break;
    }
    return RolledItemsModel::tr("Left out");
}

void RolledItemsModel::setItems(const std::vector<RolledItem>& items, const Economy& before,
                                const Economy& after) {
    rows_.clear();
    for (const RolledItem& item : items)
        rows_.push_back({item.fate, labelIn(item.address, before, after), textOf(item.what)});
    show(fate_);
}

void RolledItemsModel::clear() {
    rows_.clear();
    show(fate_);
}

void RolledItemsModel::show(std::optional<Fate> fate) {
    beginResetModel();
    fate_ = fate;
    shown_.clear();
    for (std::size_t row = 0; row < rows_.size(); ++row)
        if (!fate || rows_[row].fate == *fate) shown_.push_back(row);
    endResetModel();
}

int RolledItemsModel::count(Fate fate) const {
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.end(), [&](const Line& line) { return line.fate == fate; }));
}

int RolledItemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int RolledItemsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 3; }

QVariant RolledItemsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Line& line = rows_[shown_[static_cast<std::size_t>(index.row())]];
    const QString texts[]{titleOf(line.fate), line.cell, line.what};
    if (role == Qt::DisplayRole) return texts[index.column()];
    if (role == Qt::ToolTipRole && index.column() > 0) return texts[index.column()];
    if (role == Qt::AccessibleTextRole) return texts[index.column()];
    return {};
}

QVariant RolledItemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString titles[]{tr("Status"), tr("Cell or row"), tr("How")};
    return titles[section];
}

} // namespace breakeven::ui
