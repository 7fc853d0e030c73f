#include "grid/grid_proxy.h"

#include "document/cell_request.h"
#include "document/message_text.h"
#include "grid/cell_text.h"
#include "theme/icons.h"

#include "economy/table/value.h"

#include <QRegularExpression>

#include <algorithm>

namespace breakeven::ui {

namespace {

// A comparison such as ">1000" in a column of numbers; nothing if it is none.
std::optional<bool> compared(const QString& condition, const QVariant& value) {
    static const QRegularExpression form(QStringLiteral(R"(^\s*(<=|>=|<|>|=)\s*(.+)$)"));
    const auto match = form.match(condition);
    if (!match.hasMatch() || value.userType() == QMetaType::QString) return std::nullopt;
    Column plain{};
    const bool perCent = match.captured(2).trimmed().endsWith(QLatin1Char('%'));
    plain.type = perCent ? ValueType::rate : ValueType::money;
    const auto text = canonical(plain, match.captured(2).toStdString());
    if (!std::holds_alternative<std::string>(text)) return std::nullopt;
    if (!value.isValid()) return false;
    const double wanted = toDouble(numberIn(std::get<std::string>(text)));
    const QString sign = match.captured(1);
    const double held = value.toDouble();
    if (sign == QLatin1String("<")) return held < wanted;
    if (sign == QLatin1String("<=")) return held <= wanted;
    if (sign == QLatin1String(">")) return held > wanted;
    if (sign == QLatin1String(">=")) return held >= wanted;
    return held == wanted;
}

bool accepts(const ColumnFilter& filter, const QModelIndex& index) {
    const QString shown = index.data().toString();
    if (filter.leftOut.contains(shown)) return false;
    if (filter.contains.isEmpty()) return true;
    if (const auto result = compared(filter.contains, index.data(sortRole))) return *result;
    return shown.contains(filter.contains, Qt::CaseInsensitive) ||
           index.data(canonicalRole).toString().contains(filter.contains, Qt::CaseInsensitive);
}

bool comesBefore(const QVariant& a, const QVariant& b) {
    if (a.userType() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace

GridProxy::GridProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ui::sortRole);
    // A row stays where it is while it is edited.
    setDynamicSortFilter(false);
}

void GridProxy::setGridModel(GridModel* model) {
    delete locks_;
    locks_ = new ShownLocks(*model);
    connect(locks_, &ShownLocks::changed, this, &GridProxy::locksChanged);
    setSourceModel(model);
}

QVariant GridProxy::data(const QModelIndex& index, int role) const {
    if (role == cellRole) {
        const auto cell = gridModel()->addressAt(mapToSource(index));
        return cell ? toQt(toText(*cell)) : QString();
    }
    if (role != lockRole && role != Qt::ToolTipRole) return QSortFilterProxyModel::data(index, role);
    const QString locked = locks_ ? locks_->over(mapToSource(index)) : QString();
    if (role == lockRole) return locked;
    QStringList lines{QSortFilterProxyModel::data(index, role).toString()};
    if (!locked.isEmpty()) lines << locked;
    if (!locked.isEmpty() && !gridModel()->document().inBase())
        lines << tr("That is the base; a scenario may hold something else.");
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant GridProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool asked = role == lockRole || (orientation == Qt::Vertical && role == Qt::DecorationRole);
    if (!asked || !locks_) return QSortFilterProxyModel::headerData(section, orientation, role);
    const bool locked = orientation == Qt::Horizontal ? locks_->holdColumn(section)
                                                      : locks_->holdRow(mapToSource(index(section, 0)).row());
    if (role == lockRole) return locked;
    return locked ? QVariant(icon("lock")) : QVariant();
}

void GridProxy::setFilter(int column, const ColumnFilter& filter) {
    if (filter.isNothing())
        filters_.erase(column);
    else
        filters_[column] = filter;
    invalidateFilter();
    Q_EMIT orderChanged();
}

ColumnFilter GridProxy::filter(int column) const {
    const auto found = filters_.find(column);
    return found == filters_.end() ? ColumnFilter() : found->second;
}

void GridProxy::clearFilters() {
    filters_.clear();
    invalidateFilter();
    Q_EMIT orderChanged();
}

void GridProxy::sort(int column, Qt::SortOrder order) {
    QSortFilterProxyModel::sort(column, order);
    Q_EMIT orderChanged();
}

QStringList GridProxy::valuesOf(int column, int most) const {
    QSet<QString> seen;
    std::vector<std::pair<QVariant, QString>> values;
    for (int row = 0; row < sourceModel()->rowCount() && seen.size() <= most; ++row) {
        const QModelIndex index = sourceModel()->index(row, column);
        const QString shown = index.data().toString();
        if (index.data(waitingRole).toBool() || seen.contains(shown)) continue;
        seen.insert(shown);
        values.emplace_back(index.data(ui::sortRole), shown);
    }
    std::stable_sort(values.begin(), values.end(), [](const auto& a, const auto& b) {
        return a.first.isValid() && (!b.first.isValid() || comesBefore(a.first, b.first));
    });
    QStringList shown;
    for (const auto& [value, text] : values) shown << text;
    return shown;
}

bool GridProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (filters_.empty()) return true;
    return std::all_of(filters_.begin(), filters_.end(), [&](const auto& entry) {
        const QModelIndex index = sourceModel()->index(row, entry.first, parent);
        return index.data(waitingRole).toBool() || accepts(entry.second, index);
    });
}

bool GridProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (left.data(waitingRole).toBool() != right.data(waitingRole).toBool())
        return right.data(waitingRole).toBool() == ascending;
    const QVariant a = left.data(ui::sortRole);
    const QVariant b = right.data(ui::sortRole);
    if (a.isValid() != b.isValid()) return a.isValid() == ascending; // blanks last
    if (!a.isValid()) return left.row() < right.row();
    return comesBefore(a, b);
}

} // namespace breakeven::ui
