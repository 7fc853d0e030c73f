#include "contracts/tariff_changes_model.h"

#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/reading/horizon.h"
#include "economy/reading/tariff_years.h"
#include "economy/reading/yearly_rates.h"
#include "grid/cell_data.h"
#include "grid/cell_text.h"
#include "grid/column_heading.h"
#include "money/format.h"
#include "theme/type.h"

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

constexpr std::array changes{"cost_uplift", "efficiency", "other"};
constexpr int linesOfATariff = 4; // those and the net change

const Column& columnOf(int line) {
    const TableSpec& spec = specification(TableId::tariffChanges);
    return spec.columns[*spec.find(changes[static_cast<std::size_t>(line)])];
}

int lineOf(int row) { return row % linesOfATariff; }
bool isNet(int row) { return lineOf(row) == linesOfATariff - 1; }

} // namespace

TariffChangesModel::TariffChangesModel(Document& document, QObject* parent)
    : GridModel(document, parent), marks_(document, TableId::tariffChanges) {
    onTables(document,
             {TableId::tariffChanges, TableId::tariffs, TableId::economy, TableId::notes, TableId::overrides},
             this, &TariffChangesModel::refresh);
    connect(&document, &Document::problemsChanged, this, &TariffChangesModel::refresh);
    refresh();
}

void TariffChangesModel::refresh() {
    marks_ = CellMarks(document(), TableId::tariffChanges);
    auto tariffs = tariffCodes(document().effective());
    auto years = projectedYears(document().effective());
    const bool same = tariffs == tariffs_ && years == years_;
    if (!same) beginResetModel();
    tariffs_ = std::move(tariffs);
    years_ = std::move(years);
    if (!same) endResetModel();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TariffChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(tariffs_.size()) * linesOfATariff;
}

int TariffChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstYear + static_cast<int>(years_.size());
}

const std::string& TariffChangesModel::tariffAt(int row) const {
    return tariffs_[static_cast<std::size_t>(row / linesOfATariff)];
}

FinancialYear TariffChangesModel::yearAt(int column) const {
    return years_[static_cast<std::size_t>(column - firstYear)];
}

const Column* TariffChangesModel::columnAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() < firstYear || isNet(index.row())) return nullptr;
    return &columnOf(lineOf(index.row()));
}

std::optional<Address> TariffChangesModel::addressAt(const QModelIndex& index) const {
    const Column* column = columnAt(index);
    if (!column) return std::nullopt;
    return Address{
        TableId::tariffChanges, {tariffAt(index.row()), toText(yearAt(index.column()))}, column->name};
}

QModelIndex TariffChangesModel::indexOf(const Address& address) const {
    if (address.table != TableId::tariffChanges) return {};
    for (int row = 0; row < rowCount(); ++row)
        for (int column = firstYear; column < columnCount(); ++column) {
            auto there = addressAt(index(row, column));
            if (!there) continue;
            if (address.isRow()) there->column.clear();
            if (*there == address) return index(row, column);
        }
    return {};
}

QVariant TariffChangesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (index.column() < firstYear) return nameData(index, role);
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    return isNet(index.row()) ? netData(index, role) : rateData(index, role);
}

QVariant TariffChangesModel::nameData(const QModelIndex& index, int role) const {
    if (role == Qt::FontRole && isNet(index.row())) return strongFont();
    if (role != Qt::DisplayRole && role != sortRole) return {};
    if (index.column() == tariff)
        return nameOf(document().effective(), TableId::tariffs, tariffAt(index.row()));
    return isNet(index.row()) ? tr("Net change") : titleOf(columnOf(lineOf(index.row())));
}

QVariant TariffChangesModel::netData(const QModelIndex& index, int role) const {
    const auto net = netTariffChange(document().effective(), tariffAt(index.row()), yearAt(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return net ? toQt(formatRate(*net)) : QString::fromUtf8("–");
    case Qt::FontRole:
        return strongFont();
    case negativeRole:
        return net && *net < 0;
    case Qt::ToolTipRole:
        return net ? tr("Uplift less efficiency, and other: the change of prices that are not typed")
                   : tr("No change is given for this year: prices stay as they are");
    default:
        return {};
    }
}

QVariant TariffChangesModel::rateData(const QModelIndex& index, int role) const {
    const QVariant data =
        cellData(document(), columnOf(lineOf(index.row())), *addressAt(index), marks_, role);
    return role == Qt::AccessibleTextRole ? yearText(yearAt(index.column())) + ' ' + data.toString() : data;
}

QVariant TariffChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    const QString title = section == tariff   ? tr("Tariff")
                          : section == change ? tr("Change")
                                              : yearText(yearAt(section));
    if (role == widthRole) return section == tariff ? room(22) : section == change ? room(42) : room(18);
    if (role == Qt::DisplayRole || role == columnNameRole) return title;
    if (role == Qt::TextAlignmentRole)
        return int((section < firstYear ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TariffChangesModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return columnAt(index) ? plain | Qt::ItemIsEditable : plain;
}

Refusals TariffChangesModel::enter(const std::vector<TypedCell>& cells, const NameOfStep& name) {
    std::vector<CellEntry> entries;
    Refusals refused;
    for (const TypedCell& cell : cells) {
        const QModelIndex at = index(cell.row, cell.column);
        const auto address = addressAt(at);
        if (!address) {
            refused.push_back({cell.row, cell.column, tr("this follows from the rows above")});
            continue;
        }
        auto text = entryOf(*columnAt(at), cell, document().effective(), unit());
        if (auto* why = std::get_if<Message>(&text))
            refused.push_back({cell.row, cell.column, textOf(*why)});
        else
            entries.push_back({*address, std::get<std::string>(std::move(text))});
    }
    if (!refused.empty()) return refused;
    return refusalsOf(document().enter(entries, MissingRow::made, name), *this);
}

Refusals TariffChangesModel::eraseRows(const std::vector<int>& rows) {
    return {{rows.empty() ? 0 : rows.front(), change, tr("clear the cells of the years instead")}};
}

} // namespace breakeven::ui
