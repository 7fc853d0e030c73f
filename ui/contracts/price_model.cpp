#include "contracts/price_model.h"

#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/question.h"
#include "economy/reading/horizon.h"
#include "economy/reading/tariff_years.h"
#include "economy/reading/yearly_rates.h"
#include "economy/table/address.h"
#include "money/format.h"
#include "theme/type.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

/// The tables prices roll forward through.
std::vector<TableId> rollingTables() {
    return {TableId::economy, TableId::services, TableId::tariffs, TableId::tariffChanges};
}

/// Prices roll forward only through tables that are in order; errors elsewhere do not matter to them.
bool canRoll(const Economy& economy, Validation& validation) {
    const auto problems = validation.of(economy);
    return std::none_of(problems.begin(), problems.end(), [](const Problem& problem) {
        const auto at = parseAddress(problem.address);
        return problem.severity == Severity::error && (!at || touches(rollingTables(), {at->table}));
    });
}

} // namespace

PriceModel::PriceModel(Document& document, QObject* parent)
    : PivotModel(document,
                 PivotScope{.table = TableId::tariffs,
                            .value = "price",
                            .baseYear = true,
                            .key = "tariffs.years",
                            .title = tr("Prices by year")},
                 parent) {
    onTables(document, rollingTables(), this, &PriceModel::refreshPrices);
    refreshPrices();
}

void PriceModel::refreshPrices() {
    const Economy& economy = document().effective();
    base_ = baseYear(economy);
    prices_ = canRoll(economy, validation_) ? priceTable(economy) : std::vector<ServicePrices>();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::string PriceModel::carried(const Address& cell) const {
    const auto year = parseYear(cell.keys[2]);
    const auto found = std::find_if(prices_.begin(), prices_.end(), [&](const ServicePrices& prices) {
        return prices.tariff == cell.keys[0] && prices.service == cell.keys[1];
    });
    if (!year || !base_ || *year < *base_ || found == prices_.end()) return {};
    const auto after = static_cast<std::size_t>(*year - *base_);
    if (after >= found->years.size() || !found->years[after]) return {};
    return toText(found->years[after]->price, 2);
}

QString PriceModel::howItCame(const Address& cell) const {
    const auto net = netTariffChange(document().effective(), cell.keys[0], *parseYear(cell.keys[2]));
    return net ? tr("Rolled forward: the price of the year before, changed by %1.\nType over it to set a "
                    "price; clear it to roll forward again.")
                     .arg(toQt(formatRate(*net)))
               : tr("Rolled forward: the price of the year before; the tariff has no change for this "
                    "year.\nType over it to set a price; clear it to roll forward again.");
}

QString PriceModel::figureAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= settledRows() || index.column() < leadingColumns()) return {};
    const std::vector<std::string> keys = addressAt(index)->keys;
    const auto year = parseYear(keys[2]);
    if (!year || !base_ || *year < *base_) return {};
    return addressOf(PriceFigure{keys[0], keys[1], *year});
}

// All with pence, so that they stand under one another.
QString PriceModel::shownPrice(const QModelIndex& index) const {
    const std::string typed = toCore(PivotModel::data(index, canonicalRole).toString());
    const std::string counts = typed.empty() ? carried(*addressAt(index)) : typed;
    return counts.empty() ? QString() : toQt(formatPrice(counts));
}

QVariant PriceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == widthRole)
        return section == 0 ? room(22) : section < leadingColumns() ? room(44) : room(19);
    return PivotModel::headerData(section, orientation, role);
}

QVariant PriceModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::DisplayRole && index.isValid() && index.row() < settledRows() &&
        index.column() >= leadingColumns())
        return shownPrice(index);
    if (role == figureRole) return figureAt(index);
    const bool ofRolled = role == Qt::ToolTipRole || role == Qt::FontRole || role == Qt::AccessibleTextRole;
    if (!ofRolled || !PivotModel::data(index, defaultedRole).toBool()) return PivotModel::data(index, role);
    const Address cell = *addressAt(index);
    if (carried(cell).empty()) return PivotModel::data(index, role);
    if (role == Qt::ToolTipRole) return howItCame(cell);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, rolled forward").arg(PivotModel::data(index, role).toString());
    QFont italic = bodyFont();
    italic.setItalic(true);
    return italic;
}

} // namespace breakeven::ui
