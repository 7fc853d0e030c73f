#include "actuals/months_model.h"

#include "charts/month_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "grid/cell_text.h"
#include "grid/column_heading.h"
#include "grid/shown_tables.h"
#include "theme/type.h"

#include <QFontMetrics>

#include <algorithm>

namespace breakeven::ui {

MonthsModel::MonthsModel(Document& document, MonthsScope scope, QString title, QObject* parent)
    : GridModel(document, parent), scope_(std::move(scope)), title_(std::move(title)),
      marks_(document, scope_.table) {
    describe();
    onTables(document, {TableId::actuals, TableId::activityActuals}, this, &MonthsModel::refresh);
    onTables(document, tablesSeenIn(TableId::actuals), this, &MonthsModel::showAnew);
    onTables(document, tablesSeenIn(TableId::activityActuals), this, &MonthsModel::showAnew);
    connect(&document, &Document::problemsChanged, this, &MonthsModel::showAnew);
}

void MonthsModel::setScope(MonthsScope scope, const QString& title) {
    if (scope == scope_ && title == title_) return;
    beginResetModel();
    scope_ = std::move(scope);
    title_ = title;
    marks_ = CellMarks(document(), scope_.table);
    describe();
    endResetModel();
}

void MonthsModel::setView(MonthsView view) {
    if (view == view_) return;
    beginResetModel();
    view_ = view;
    endResetModel();
}

void MonthsModel::describe() {
    keyColumns_.clear();
    for (std::size_t c = 0; c < spec().columns.size(); ++c) {
        const Column& column = spec().columns[c];
        const bool fixed = std::any_of(scope_.fixed.begin(), scope_.fixed.end(),
                                       [&](const auto& f) { return f.first == column.name; });
        if (column.key && !fixed && std::string_view(column.name) != "month") keyColumns_.push_back(c);
    }
    rows_ = listed();
}

// The rows offered, and after them any other that has an amount.
std::vector<MonthsModel::Keys> MonthsModel::listed() const {
    std::vector<Keys> rows = scope_.offered;
    for (const Row& row : table().rows()) {
        const bool belongs = std::all_of(scope_.fixed.begin(), scope_.fixed.end(), [&](const auto& f) {
            const std::size_t column = *spec().find(f.first);
            const std::string& text = row[column].empty() ? spec().columns[column].defaultText : row[column];
            return text == f.second;
        });
        if (!belongs) continue;
        Keys keys;
        for (const std::size_t column : keyColumns_) keys.push_back(row[column]);
        if (std::find(rows.begin(), rows.end(), keys) == rows.end()) rows.push_back(std::move(keys));
    }
    return rows;
}

void MonthsModel::refresh() {
    if (std::vector<Keys> rows = listed(); rows != rows_) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }
    showAnew();
}

void MonthsModel::showAnew() {
    marks_ = CellMarks(document(), scope_.table);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MonthsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : settledRows(); }

int MonthsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : keyColumns() + static_cast<int>(monthsOfYear);
}

Address MonthsModel::cellOf(const Keys& keys, std::size_t month, const std::string& column) const {
    Address cell{scope_.table, {}, column};
    for (std::size_t c = 0; c < spec().columns.size(); ++c) {
        if (!spec().columns[c].key) continue;
        const std::string name = spec().columns[c].name;
        const auto fixed = std::find_if(scope_.fixed.begin(), scope_.fixed.end(),
                                        [&](const auto& f) { return f.first == name; });
        const auto shown = std::find(keyColumns_.begin(), keyColumns_.end(), c);
        if (fixed != scope_.fixed.end())
            cell.keys.push_back(fixed->second);
        else if (shown != keyColumns_.end())
            cell.keys.push_back(keys[static_cast<std::size_t>(shown - keyColumns_.begin())]);
        else
            cell.keys.push_back(std::to_string(month + 1));
    }
    return cell;
}

std::string MonthsModel::held(const Keys& keys, std::size_t month, const std::string& column) const {
    const auto place = document().effective().locate(cellOf(keys, month, column));
    return place ? document().effective().text(*place) : std::string();
}

MonthTexts MonthsModel::amountsOf(const Keys& keys) const {
    MonthTexts amounts;
    for (std::size_t month = 0; month < monthsOfYear; ++month)
        amounts[month] = held(keys, month, scope_.value);
    return amounts;
}

const Column* MonthsModel::columnAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    return isMonth(index.column()) ? &valueColumn()
                                   : &spec().columns[keyColumns_[static_cast<std::size_t>(index.column())]];
}

std::optional<Address> MonthsModel::addressAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= settledRows() || !isMonth(index.column())) return std::nullopt;
    return cellOf(rows_[static_cast<std::size_t>(index.row())], monthOf(index.column()), scope_.value);
}

QModelIndex MonthsModel::indexOf(const Address& address) const {
    if (address.table != scope_.table) return {};
    for (int row = 0; row < settledRows(); ++row)
        for (std::size_t month = 0; month < monthsOfYear; ++month) {
            const Address cell = cellOf(rows_[static_cast<std::size_t>(row)], month, scope_.value);
            if (cell.keys == address.keys && (address.isRow() || address.column == cell.column))
                return index(row, keyColumns() + static_cast<int>(month));
        }
    return {};
}

QVariant MonthsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= settledRows()) return {};
    if (role == Qt::TextAlignmentRole) return int(alignmentOf(*columnAt(index)));
    if (role == waitingRole) return false;
    const Keys& keys = rows_[static_cast<std::size_t>(index.row())];
    return isMonth(index.column()) ? monthData(keys, index, role) : keyData(keys, index.column(), role);
}

QVariant MonthsModel::keyData(const Keys& keys, int column, int role) const {
    const Column& of = spec().columns[keyColumns_[static_cast<std::size_t>(column)]];
    const std::string& text = keys[static_cast<std::size_t>(column)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownText(of, text, document().effective(), unit());
    case Qt::EditRole:
    case canonicalRole:
    case exactRole:
        return toQt(text);
    case copiedRole:
        return copiedText({of, text}, unit());
    case sortRole:
        return sortValue(of, text, document().effective());
    case referenceRole:
        return of.reference.has_value();
    default:
        return {};
    }
}

QVariant MonthsModel::monthData(const Keys& keys, const QModelIndex& index, int role) const {
    const std::size_t month = monthOf(index.column());
    const Address cell = cellOf(keys, month, scope_.value);
    const std::string text = view_ == MonthsView::toDate
                                 ? held(keys, month, scope_.value)
                                 : monthByMonth(valueColumn(), amountsOf(keys))[month];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(valueColumn(), text, document().effective(), unit());
    case Qt::EditRole:
        return editedText({valueColumn(), text}, unit());
    case copiedRole:
        return copiedText({valueColumn(), text}, unit());
    case exactRole:
        return exactText({valueColumn(), text});
    case canonicalRole:
        return toQt(text);
    case sortRole:
        return sortValue(valueColumn(), text, document().effective());
    case overrideRole:
        return text.empty() ? int(OverrideState::none) : int(document().overrideOf(cell));
    case problemsRole:
        return marks_.problems(cell, true);
    case inErrorRole:
        return marks_.inError(cell, true);
    case noteRole:
        return marks_.note(cell);
    case formulaRole:
        return marks_.formula(valueColumn(), cell, text);
    case negativeRole:
        return isNegative(valueColumn(), text);
    case Qt::ToolTipRole:
        return toolTip(keys, month);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(monthName(static_cast<int>(month) + 1),
                                            shownText(valueColumn(), text, document().effective(), unit()));
    default:
        return {};
    }
}

QString MonthsModel::toolTip(const Keys& keys, std::size_t month) const {
    QStringList lines;
    const MonthTexts amounts = amountsOf(keys);
    const std::size_t covered = amounts[month].empty() ? 0 : monthsCovered(amounts, month);
    if (view_ == MonthsView::monthByMonth && covered > 1)
        lines << tr("%n month(s) together: nothing is typed for the earlier ones.", nullptr,
                    static_cast<int>(covered));
    if (const QString more = toolTipOf(document(), valueColumn(), cellOf(keys, month, scope_.value), marks_);
        !more.isEmpty())
        lines << more;
    return lines.join('\n');
}

QVariant MonthsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole) return QString::number(section + 1);
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    if (!isMonth(section)) {
        const QVariant heading =
            columnHeading(spec().columns[keyColumns_[static_cast<std::size_t>(section)]], role, unit());
        const bool last = section + 1 == keyColumns() && valueColumn().type == ValueType::money;
        const bool said = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return last && said ? tr("%1, %2").arg(heading.toString(), toQt(symbol(unit()))) : heading;
    }
    const int month = static_cast<int>(monthOf(section)) + 1;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return monthHeading(month);
    case columnNameRole:
        return QStringLiteral("month%1").arg(month);
    case widthRole:
        return QFontMetrics(bodyFont()).horizontalAdvance("(888,888,888)") + breakeven::ui::grid(4);
    case Qt::ToolTipRole:
    case Qt::WhatsThisRole:
        return view_ == MonthsView::toDate ? tr("The year to date, to the end of %1").arg(monthName(month))
                                           : tr("%1 alone").arg(monthName(month));
    default:
        return columnHeading(valueColumn(), role, unit());
    }
}

Qt::ItemFlags MonthsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return isMonth(index.column()) ? shown | Qt::ItemIsEditable : shown;
}

QString MonthsModel::key() const { return QString::fromLatin1(spec().name) + QStringLiteral("-by-month"); }

Refusals MonthsModel::eraseRows(const std::vector<int>& rows) {
    std::vector<CellEntry> entries;
    for (const int row : rows) {
        Months blank;
        for (std::size_t month = 0; month < monthsOfYear; ++month) blank[month] = {};
        const auto cleared = entriesOf(rows_[static_cast<std::size_t>(row)], blank);
        entries.insert(entries.end(), cleared.begin(), cleared.end());
    }
    return refusalsOf(document().enter(entries, MissingRow::made), *this);
}

} // namespace breakeven::ui
