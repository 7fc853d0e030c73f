#include "contracts/services_model.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "economy/reading/document_names.h"
#include "economy/table/first_error.h"
#include "economy/table/row_text.h"
#include "money/format.h"
#include "theme/row_heading.h"

namespace breakeven::ui {

ServicesModel::ServicesModel(Document& document, const ShownFigures& figures, QObject* parent)
    : QAbstractTableModel(parent), document_(document), figures_(figures) {}

void ServicesModel::setContract(const std::string& contract) {
    contract_ = contract;
    refresh();
}

void ServicesModel::refresh() {
    auto services = servicesOfContract(document_.effective(), figures_.current(), contract_);
    const bool same = services.size() == services_.size();
    if (!same) beginResetModel();
    services_ = std::move(services);
    if (!same) endResetModel();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ServicesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(services_.size());
}

int ServicesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(serviceColumnCount);
}

QVariant ServicesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ScopedService& row = services_[static_cast<std::size_t>(index.row())];
    const auto volumeText = [](const auto& amount) { return toQt(formatNumber(amount, 0)); };
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == volume ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && index.column() == service)
        return int(row.covered ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::ToolTipRole && index.column() == service)
        return row.emergency ? tr("%1 (%2), emergency care").arg(toQt(row.name), toQt(row.service))
                             : tr("%1 (%2)").arg(toQt(row.name), toQt(row.service));
    if (role == Qt::ToolTipRole && index.column() == volume && !row.volumes.empty())
        return tr("%1 in the base year, %2 in the last year of the projection")
            .arg(volumeText(row.volumes.front()), volumeText(row.volumes.back()));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (index.column()) {
    case service:
        return row.name.empty() ? toQt(row.service) : toQt(row.name);
    case volume:
        return row.volumes.empty() ? QString() : volumeText(row.volumes.front());
    default:
        return row.alsoCoveredBy.empty()
                   ? QString()
                   : codedNameOf(document_.effective(), TableId::contracts, row.alsoCoveredBy);
    }
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == volume ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) |
               int(Qt::TextWordWrap);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (section) {
    case service:
        return tr("Services it covers");
    case volume:
        return role == Qt::DisplayRole ? tr("Activity") : tr("Activity of the base year, in its own units");
    default:
        return role == Qt::DisplayRole
                   ? tr("Also in")
                   : tr("Another contract of the same two parties that covers the service");
    }
}

Qt::ItemFlags ServicesModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return index.column() == service ? plain | Qt::ItemIsUserCheckable : plain;
}

bool ServicesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    const ScopedService row = services_[static_cast<std::size_t>(index.row())];
    const auto problems = cover(row, value.toInt() == Qt::Checked);
    if (!problems.empty()) Q_EMIT refused(saidOf(firstError(problems), document_.effective()));
    return problems.empty();
}

Document::Problems ServicesModel::cover(const ScopedService& scoped, bool covered) {
    const Table& table = document_.economy()[TableId::contractServices];
    const auto existing = table.find({contract_, scoped.service});
    if (covered == existing.has_value()) return {};
    if (!covered) return document_.eraseRows(TableId::contractServices, {*existing});
    std::size_t position = table.size();
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table[row].front() == contract_) position = row + 1;
    return document_.insertRows(
        TableId::contractServices, position,
        {rowOf(TableId::contractServices, {{"contract", contract_}, {"service", scoped.service}})},
        message(translatable("Message", "Covered %1 by contract %2"),
                rowName(document_.economy(), TableId::services, scoped.service), contract_));
}

} // namespace breakeven::ui
