#include "actuals/shown_table.h"

#include "document/question.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QGuiApplication>

#include <algorithm>

namespace breakeven::ui {

void ShownTable::setTable(std::vector<ShownColumn> columns, std::vector<ShownRow> rows) {
    beginResetModel();
    columns_ = std::move(columns);
    set_ = std::move(rows);
    putInOrder();
    endResetModel();
}

void ShownTable::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    sorted_ = column;
    order_ = order;
    putInOrder();
    endResetModel();
}

// Blanks stand last either way.
void ShownTable::putInOrder() {
    rows_ = set_;
    if (sorted_ < 0 || sorted_ >= columnCount()) return;
    const auto place = static_cast<std::size_t>(sorted_);
    std::stable_sort(rows_.begin(), rows_.end(), [&](const ShownRow& a, const ShownRow& b) {
        if (a.stays || b.stays) return b.stays && !a.stays;
        const auto& left = a.cells[place].order;
        const auto& right = b.cells[place].order;
        if (!left || !right) return left.has_value() && !right;
        return order_ == Qt::AscendingOrder ? *left < *right : *right < *left;
    });
}

int ShownTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ShownTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant ShownTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ShownCell& shown = cell(index);
    const bool words = columns_[static_cast<std::size_t>(index.column())].words;
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::EditRole:
        return shown.plain.isEmpty() ? shown.text : shown.plain;
    case Qt::TextAlignmentRole:
        return QVariant((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return row(index.row()).strong ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        if (shown.adverse) return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    case figureRole:
        return shown.figure;
    case figureRemarkRole:
        return shown.remark;
    case figureScenarioRole:
        return shown.scenario;
    default:
        return {};
    }
}

QVariant ShownTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) return {};
        const ShownColumn& column = columns_[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) return column.title;
        if (role == Qt::ToolTipRole && !column.tip.isEmpty()) return column.tip;
        if (role == Qt::TextAlignmentRole)
            return QVariant((column.words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        return {};
    }
    if (section >= rowCount()) return {};
    if (role == Qt::DisplayRole) return row(section).title;
    if (role == Qt::ToolTipRole) return row(section).tip.isEmpty() ? row(section).title : row(section).tip;
    if (role == Qt::FontRole) return row(section).strong ? strongFont() : bodyFont();
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace breakeven::ui
