#include "uncertainty/levers_model.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "grid/cell_text.h"
#include "grid/read_value.h"
#include "insight/explanation/value_text.h"
#include "theme/colours.h"
#include "theme/row_heading.h"

#include <QGuiApplication>

#include <cmath>

namespace breakeven::ui {

namespace {

const breakeven::Column& columnOf(const Lever& lever) {
    return specification(lever.place.table).columns[lever.place.column];
}

} // namespace

LeversModel::LeversModel(const Display& display, QObject* parent)
    : QAbstractTableModel(parent), display_(display) {
    connect(&display, &Display::unitChanged, this, [this] {
        if (rowCount() == 0) return;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    });
}

void LeversModel::setLevers(std::vector<Lever> levers, Economy economy, Unit unit) {
    beginResetModel();
    rows_ = std::move(levers);
    economy_ = std::move(economy);
    unit_ = unit;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int LeversModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int LeversModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString LeversModel::addressOf(int row) const {
    return toQt(toText(rows_[static_cast<std::size_t>(row)].cell));
}

QVariant LeversModel::order(const Lever& lever, int column) const {
    switch (column) {
    case cell:
        return labelOf(economy_, lever.cell).toLower();
    case value:
        return sortValue(columnOf(lever), economy_.text(lever.place), economy_);
    default:
        return std::abs(lever.effect);
    }
}

QVariant LeversModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Lever& lever = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == cell) return labelOf(economy_, lever.cell);
        if (index.column() == value)
            return readText(columnOf(lever), economy_.text(lever.place), economy_, display_.unit());
        return changeText(toQt(valueText(lever.effect, unit_, display_.unit())));
    case Qt::ToolTipRole:
        return addressOf(index.row());
    case Qt::TextAlignmentRole:
        return int((index.column() == cell ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == effect && lever.effect < 0)
            return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    case orderRole:
        return order(lever, index.column());
    default:
        return {};
    }
}

QVariant LeversModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == cell ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == effect)
        return tr(
            "How much the figure changes if the number is 1% higher, or a rate 0.1 of a percentage point");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case cell:
        return tr("Number");
    case value:
        return tr("Value");
    default:
        return unit_ == Unit::pounds
                   ? tr("Effect of 1% more, %1").arg(QString::fromUtf8(symbol(display_.unit())))
                   : tr("Effect of 1% more");
    }
}

} // namespace breakeven::ui
