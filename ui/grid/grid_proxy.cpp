#include "grid/grid_proxy.h"

#include "document/cell_request.h"
#include "document/message_text.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/table/value.h"
#include "grid/cell_text.h"
#include "theme/icons.h"
#include "theme/row_heading.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace breakeven::ui {

namespace {

const QRegularExpression& comparison() {
    static const QRegularExpression form(QStringLiteral(R"(^\s*(<=|>=|<|>|=)\s*(.+)$)"));
    return form;
}

// What a number is that a column is compared with: an amount in the unit, as it would be typed into its
// cells.
std::optional<std::string> numberFor(const Column& column, const QString& typed, MoneyUnit unit) {
    Column plain{};
    const bool perCent = typed.trimmed().endsWith(QLatin1Char('%'));
    plain.type = perCent ? ValueType::rate : ValueType::money;
    if (followsUnit(column)) plain.unit = column.unit;
    auto text = typedInUnit(plain, toCore(typed), unit);
    if (const auto* number = std::get_if<std::string>(&text)) text = canonical(plain, *number);
    const auto* number = std::get_if<std::string>(&text);
    return number && !number->empty() ? std::optional(*number) : std::nullopt;
}

// A comparison such as ">1000" in a column of numbers; empty if it is none.
std::function<bool(double)> comparisonWith(const QString& condition, const Column& column, MoneyUnit unit) {
    const auto match = comparison().match(condition);
    const auto number = match.hasMatch() ? numberFor(column, match.captured(2), unit) : std::nullopt;
    if (!number) return {};
    const double wanted = toDouble(numberIn(*number));
    const QString sign = match.captured(1);
    if (sign == QLatin1String("<")) return [wanted](double held) { return held < wanted; };
    if (sign == QLatin1String("<=")) return [wanted](double held) { return held <= wanted; };
    if (sign == QLatin1String(">")) return [wanted](double held) { return held > wanted; };
    if (sign == QLatin1String(">=")) return [wanted](double held) { return held >= wanted; };
    return [wanted](double held) { return held == wanted; };
}

// The same number as the cells of the column show it in another unit.
QString inOtherUnit(const QString& shown, const Column& column, MoneyUnit before, MoneyUnit after) {
    const auto number = numberFor(column, shown, before);
    return number ? shownText(column, *number, Economy(), after) : shown;
}

bool comesBefore(const QVariant& a, const QVariant& b) {
    if (a.userType() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

// What marks and colours say of a cell.
QString markedInWords(const QModelIndex& index) {
    QStringList parts;
    if (index.data(overrideRole).toInt() == int(OverrideState::own))
        parts << GridProxy::tr("Set in this scenario");
    parts += index.data(Qt::ToolTipRole).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return parts.join(QStringLiteral(". "));
}

// Where a heading shows a number or nothing, what the leading columns say tells rows apart.
QString headingOf(const GridProxy& shown, int row) {
    const QModelIndex source = shown.mapToSource(shown.index(row, 0));
    if (source.data(waitingRole).toBool()) return GridProxy::tr("New row");
    const GridModel& model = *shown.gridModel();
    const QString heading = model.headerData(source.row(), Qt::Vertical).toString();
    const bool isCount = heading.toInt() > 0;
    if (model.leadingColumns() == 0 && !isCount) return heading.isEmpty() ? model.title() : heading;
    const QString words = rowHeading(shown, row, model.leadingColumns());
    return words.isEmpty() ? heading : words;
}

} // namespace

bool showsText(const QModelIndex& cell, const QString& text) {
    const auto has = [&](int role) { return cell.data(role).toString().contains(text, Qt::CaseInsensitive); };
    if (has(Qt::DisplayRole) || has(copiedRole)) return true;
    // Words are held otherwise than they are shown and copied; what an amount holds in pounds stands nowhere.
    const bool word = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return word && has(canonicalRole);
}

/// What a row is sorted by, worked out once.
struct GridProxy::SortKey {
    bool waits = false;
    bool isBlank = true;
    double number = 0;
    std::optional<QCollatorSortKey> text = {};

    static bool comesBefore(const SortKey& a, const SortKey& b) {
        if (a.text && b.text) return a.text->compare(*b.text) < 0;
        return a.number < b.number;
    }
};

GridProxy::GridProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ui::sortRole);
    // A row stays where it is while it is edited.
    setDynamicSortFilter(false);
}

GridProxy::~GridProxy() = default;

void GridProxy::setGridModel(GridModel* model) {
    if (gridModel()) gridModel()->disconnect(this);
    delete locks_;
    locks_ = new ShownLocks(*model);
    connect(locks_, &ShownLocks::changed, this, &GridProxy::locksChanged);
    // Before what the model's changes do to the order.
    const auto forget = [this] { keys_.clear(); };
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, forget);
    connect(model, &QAbstractItemModel::columnsInserted, this, forget);
    connect(model, &QAbstractItemModel::columnsRemoved, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    forget();
    comparisons_.clear();
    setSourceModel(model);
    connect(model, &GridModel::unitChanged, this, &GridProxy::follow);
}

QVariant GridProxy::data(const QModelIndex& index, int role) const {
    if (role == cellRole) {
        const auto cell = gridModel()->addressAt(mapToSource(index));
        return cell ? toQt(toText(*cell)) : QString();
    }
    if (role == Qt::AccessibleDescriptionRole) return markedInWords(index);
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
    if (orientation == Qt::Vertical && role == Qt::AccessibleTextRole && gridModel())
        return headingOf(*this, section);
    const bool asked = role == lockRole || (orientation == Qt::Vertical && role == Qt::DecorationRole);
    if (!asked || !locks_) return QSortFilterProxyModel::headerData(section, orientation, role);
    const bool locked = orientation == Qt::Horizontal ? locks_->holdColumn(section)
                                                      : locks_->holdRow(mapToSource(index(section, 0)).row());
    if (role == lockRole) return locked;
    return locked ? QVariant(icon("lock")) : QVariant();
}

// Filters mean the same amounts in another unit.
void GridProxy::follow(MoneyUnit before) {
    comparisons_.clear();
    const MoneyUnit after = gridModel()->unit();
    for (auto& [column, filter] : filters_) {
        const Column* of = gridModel()->columnAt(gridModel()->index(0, column));
        if (!of || !followsUnit(*of)) continue;
        QSet<QString> leftOut;
        for (const QString& shown : filter.leftOut) leftOut << inOtherUnit(shown, *of, before, after);
        filter.leftOut = leftOut;
        if (const auto match = comparison().match(filter.contains); match.hasMatch())
            filter.contains =
                match.captured(1) + QLatin1Char(' ') + inOtherUnit(match.captured(2), *of, before, after);
    }
}

void GridProxy::setFilter(int column, const ColumnFilter& filter) {
    comparisons_.clear();
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
    keys_.clear();
    QSortFilterProxyModel::sort(column, order);
    Q_EMIT orderChanged();
}

const GridProxy::SortKey& GridProxy::sortKeyOf(const QModelIndex& cell) const {
    const auto row = static_cast<std::size_t>(cell.row());
    if (row >= keys_.size()) keys_.resize(static_cast<std::size_t>(sourceModel()->rowCount()));
    if (!keys_[row]) {
        const QVariant value = cell.data(ui::sortRole);
        keys_[row] = std::make_unique<SortKey>();
        keys_[row]->waits = cell.data(waitingRole).toBool();
        keys_[row]->isBlank = !value.isValid();
        if (value.userType() == QMetaType::QString)
            keys_[row]->text = collator_.sortKey(value.toString());
        else
            keys_[row]->number = value.toDouble();
    }
    return *keys_[row];
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

const GridProxy::Comparison& GridProxy::comparisonIn(const QModelIndex& cell,
                                                     const QString& condition) const {
    const Column* column = gridModel()->columnAt(cell);
    const auto [known, isNew] = comparisons_.try_emplace({cell.column(), column});
    if (isNew && column) known->second = comparisonWith(condition, *column, gridModel()->unit());
    return known->second;
}

bool GridProxy::accepts(const ColumnFilter& filter, const QModelIndex& cell) const {
    if (!filter.leftOut.isEmpty() && filter.leftOut.contains(cell.data().toString())) return false;
    if (filter.contains.isEmpty()) return true;
    if (const Comparison& holds = comparisonIn(cell, filter.contains)) {
        const QVariant value = cell.data(ui::sortRole);
        if (!value.isValid()) return false;
        if (value.userType() != QMetaType::QString) return holds(value.toDouble());
    }
    return showsText(cell, filter.contains);
}

bool GridProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (filters_.empty()) return true;
    return std::all_of(filters_.begin(), filters_.end(), [&](const auto& entry) {
        const QModelIndex index = sourceModel()->index(row, entry.first, parent);
        return accepts(entry.second, index) || index.data(waitingRole).toBool();
    });
}

bool GridProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const SortKey& a = sortKeyOf(left);
    const SortKey& b = sortKeyOf(right);
    if (a.waits != b.waits) return b.waits == ascending;
    if (a.isBlank != b.isBlank) return b.isBlank == ascending; // blanks last
    return a.isBlank ? left.row() < right.row() : SortKey::comesBefore(a, b);
}

} // namespace breakeven::ui
