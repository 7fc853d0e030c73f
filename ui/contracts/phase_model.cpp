#include "contracts/phase_model.h"

#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/table/value.h"
#include "grid/cell_text.h"
#include "theme/type.h"

namespace breakeven::ui {

namespace {

/// One element of the list.
const Column& elementColumn() {
    static const Column column{.name = "phase_in",
                               .title = specification(TableId::contracts)
                                            .columns[*specification(TableId::contracts).find("phase_in")]
                                            .title,
                               .type = ValueType::rate,
                               .range = Range::share};
    return column;
}

} // namespace

PhaseModel::PhaseModel(Document& document, QObject* parent)
    : GridModel(document, parent), marks_(document, TableId::contracts) {
    onTables(document, {TableId::contracts, TableId::economy, TableId::notes, TableId::overrides}, this,
             &PhaseModel::refresh);
    connect(&document, &Document::problemsChanged, this, &PhaseModel::refresh);
}

void PhaseModel::setContract(const std::string& contract) {
    contract_ = contract;
    refresh();
}

void PhaseModel::refresh() {
    marks_ = CellMarks(document(), TableId::contracts);
    auto years = phaseYears(document().effective(), contract_);
    const bool same = years.size() == years_.size();
    if (!same) beginResetModel();
    years_ = std::move(years);
    if (!same) endResetModel();
    if (years_.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(0, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PhaseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || years_.empty() ? 0 : 1;
}

int PhaseModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(years_.size());
}

Address PhaseModel::address() const { return {TableId::contracts, {contract_}, "phase_in"}; }

const Column* PhaseModel::columnAt(const QModelIndex& index) const {
    return index.isValid() ? &elementColumn() : nullptr;
}

std::optional<Address> PhaseModel::addressAt(const QModelIndex& index) const {
    return index.isValid() ? std::optional(address()) : std::nullopt;
}

QModelIndex PhaseModel::indexOf(const Address& wanted) const {
    return wanted == address() && !years_.empty() ? index(0, 0) : QModelIndex();
}

QVariant PhaseModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PhaseYear& year = years_[static_cast<std::size_t>(index.column())];
    const QString shown = toQt(formatRate(year.share));
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::EditRole:
    case canonicalRole:
    case copiedRole:
    case exactRole:
        return year.typed ? toQt(rateText(year.share)) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case overrideRole:
        return int(document().overrideOf(address()));
    case problemsRole:
        return marks_.problems(address(), false);
    case inErrorRole:
        return marks_.inError(address(), false);
    case noteRole:
        return marks_.note(address());
    case waitingRole:
    case negativeRole:
        return false;
    case defaultedRole:
        return !year.typed;
    case Qt::ToolTipRole:
        return year.typed
                   ? toolTipOf(document(), elementColumn(), address(), marks_)
                   : tr("Carried forward from the year before; type over it to change it from here on");
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shown);
    default:
        return {};
    }
}

QVariant PhaseModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    const auto& year = years_[static_cast<std::size_t>(section)].year;
    if (role == widthRole) return room(15);
    if (role == Qt::DisplayRole || role == columnNameRole)
        return year ? yearText(*year, true) : tr("All years");
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return year ? tr("%1, year %2 of the contract").arg(yearText(*year)).arg(section + 1)
                    : tr("Without a start year there is one share for every year");
    return {};
}

Qt::ItemFlags PhaseModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable : Qt::NoItemFlags;
}

Refusals PhaseModel::enter(const std::vector<TypedCell>& cells, const NameOfStep& name) {
    const auto place = document().effective().locate(address());
    if (!place) return {};
    std::string list = document().effective().text(*place);
    Refusals refused;
    for (const TypedCell& cell : cells) {
        auto typed = typedText(elementColumn(), cell.text, document().effective(), unit());
        if (auto* text = std::get_if<std::string>(&typed)) typed = canonical(elementColumn(), *text);
        const auto* rate = std::get_if<std::string>(&typed);
        const auto outside =
            rate && !rate->empty() ? outOfRange(elementColumn(), numberIn(*rate)) : std::optional<Message>();
        if (!rate || outside) {
            refused.push_back({cell.row, cell.column, textOf(rate ? *outside : std::get<Message>(typed))});
            continue;
        }
        list = withPhase(list, static_cast<std::size_t>(cell.column), *rate);
    }
    if (!refused.empty()) return refused;
    const CellEntry entry{address(), list};
    return refusalsOf(document().enter(std::span(&entry, 1), MissingRow::refused, name), *this);
}

Refusals PhaseModel::eraseRows(const std::vector<int>&) { return {{0, 0, tr("clear the cells instead")}}; }

} // namespace breakeven::ui
