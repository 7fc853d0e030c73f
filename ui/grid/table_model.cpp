#include "grid/table_model.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/own_rows.h"
#include "grid/cell_data.h"
#include "grid/cell_text.h"
#include "grid/column_heading.h"
#include "grid/drafts.h"
#include "grid/row_difference.h"
#include "grid/shown_tables.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

bool haveSameKeys(const TableSpec& spec, const Row& one, const Row& other) {
    for (std::size_t c = 0; c < one.size(); ++c)
        if (spec.columns[c].key && one[c] != other[c]) return false;
    return true;
}

} // namespace

TableModel::TableModel(Document& document, TableScope scope, QObject* parent)
    : GridModel(document, parent), scope_(std::move(scope)), was_(scope_.table),
      marks_(document, scope_.table) {
    const auto isLeftOut = [&](std::string_view name) {
        return std::any_of(scope_.fixed.begin(), scope_.fixed.end(),
                           [&](auto& f) { return f.first == name; }) ||
               std::find(scope_.hidden.begin(), scope_.hidden.end(), name) != scope_.hidden.end();
    };
    for (std::size_t c = 0; c < spec().columns.size(); ++c)
        if (!isLeftOut(spec().columns[c].name)) columns_.push_back(c);
    auto place = columns_.begin() + leadingColumns();
    for (const std::string& name : scope_.first)
        if (const auto column = std::find(place, columns_.end(), spec().find(name)); column != columns_.end())
            std::rotate(place, column, column + 1), ++place;
    refresh();
    connect(&Drafts::of(document), &Drafts::changed, this, [this] {
        if (waitingAt_ >= 0) Q_EMIT dataChanged(index(waitingAt_, 0), index(waitingAt_, columnCount() - 1));
    });
    std::vector<TableId> ofRows = scope_.shownBy;
    ofRows.push_back(scope_.table);
    if (isOfContract(scope_.table)) ofRows.push_back(TableId::contracts);
    onTables(document, std::move(ofRows), this, &TableModel::refresh);
    onTables(document, tablesSeenIn(scope_.table), this, &TableModel::showAnew);
    connect(&document, &Document::problemsChanged, this, [this] {
        marks_ = CellMarks(this->document(), scope_.table);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {problemsRole});
    });
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : settledRows() + (waitingAt_ >= 0 ? 1 : 0);
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

std::optional<std::size_t> TableModel::positionOf(int row) const {
    if (row < 0 || row == waitingAt_) return std::nullopt;
    const auto at = static_cast<std::size_t>(waitingAt_ >= 0 && row > waitingAt_ ? row - 1 : row);
    return at < rows_.size() && rows_[at] < table().size() ? std::optional(rows_[at]) : std::nullopt;
}

const Column* TableModel::columnAt(const QModelIndex& index) const {
    return index.isValid() ? &spec().columns[schemaColumn(index.column())] : nullptr;
}

std::optional<Address> TableModel::addressAt(const QModelIndex& index) const {
    const auto position = index.isValid() ? positionOf(index.row()) : std::nullopt;
    if (!position) return std::nullopt;
    return table().address(*position, spec().columns[schemaColumn(index.column())].name);
}

QModelIndex TableModel::indexOf(const Address& address) const {
    if (address.table != scope_.table) return {};
    const auto position = table().find(address.keys);
    if (!position) return {};
    const auto row = std::lower_bound(rows_.begin(), rows_.end(), *position);
    if (row == rows_.end() || *row != *position) return {};
    const auto schema = spec().find(address.column).value_or(columns_.front());
    const auto column = std::find(columns_.begin(), columns_.end(), schema);
    if (column == columns_.end()) return {};
    const auto at = static_cast<int>(row - rows_.begin());
    return index(waitingAt_ >= 0 && at >= waitingAt_ ? at + 1 : at,
                 static_cast<int>(column - columns_.begin()));
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::size_t at = schemaColumn(index.column());
    const Column& column = spec().columns[at];
    if (role == Qt::TextAlignmentRole) return int(alignmentOf(column));
    if (index.row() == waitingAt_) return waitingData(column, at, role);
    if (!positionOf(index.row())) return {}; // it is going
    return cellData(document(), column, *addressAt(index), marks_, role, index.column() == 0);
}

QVariant TableModel::waitingData(const Column& column, std::size_t at, int role) const {
    const Row row = waiting();
    const std::string& text = row[at];
    const HeldCell held = heldCell(spec(), column, row, text);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(held, document().effective(), unit());
    case Qt::EditRole:
        return editedText(held, unit());
    case copiedRole:
        return copiedText(held, unit());
    case exactRole:
        return exactText(held);
    case canonicalRole:
        return toQt(text);
    case waitingRole:
        return true;
    case negativeRole:
        return isNegative(held.column, held.text);
    case Qt::ToolTipRole:
        return tr("Type here to add a row");
    case Qt::AccessibleTextRole:
        return tr("New row, %1").arg(titleOf(column));
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == widthRole)
        return section < static_cast<int>(scope_.widths.size())
                   ? QVariant(scope_.widths[static_cast<std::size_t>(section)])
                   : QVariant();
    if (orientation == Qt::Horizontal)
        return columnHeading(spec().columns[schemaColumn(section)], role, unit());
    if (role == Qt::DisplayRole)
        return positionOf(section) ? QString::number(section + 1) : QStringLiteral("+");
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable : Qt::NoItemFlags;
}

int TableModel::leadingColumns() const {
    int count = 0;
    while (count < columnCount()) {
        const Column& column = spec().columns[schemaColumn(count)];
        if (!column.key && std::string_view(column.name) != "name") break;
        ++count;
    }
    return count;
}

QString TableModel::key() const {
    return scope_.key.isEmpty() ? QString::fromLatin1(spec().name) : scope_.key;
}
QString TableModel::title() const { return scope_.title.isEmpty() ? titleOf(spec()) : scope_.title; }

bool TableModel::isShown(const Row& row) const {
    for (const auto& [name, text] : scope_.fixed)
        if (row[*spec().find(name)] != text) return false;
    return !scope_.shows || scope_.shows(row);
}

std::vector<std::size_t> TableModel::shownRows() const {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table().size(); ++row)
        if (isShown(table()[row])) rows.push_back(row);
    return rows;
}

void TableModel::refresh() {
    follow(shownRows());
    showWaitingRow();
    showAnew();
    if (rowCount() > 0) Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void TableModel::showAnew() {
    marks_ = CellMarks(document(), scope_.table);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// Takes up the rows as they stand now, telling views which came and went in between.
void TableModel::follow(std::vector<std::size_t> rows) {
    const auto same = [&](std::size_t before, std::size_t now) {
        return haveSameKeys(spec(), was_[rows_[before]], table()[rows[now]]);
    };
    const auto [first, gone, come] = rowDifference(rows_.size(), rows.size(), same);
    if (gone > 0) {
        placeWaitingRow(-1);
        // The table has changed already: those that stay are where they are now, those that go nowhere.
        constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
        rows_ = rows;
        rows_.erase(rows_.begin() + first, rows_.begin() + first + come);
        rows_.insert(rows_.begin() + first, static_cast<std::size_t>(gone), nowhere);
        beginRemoveRows({}, first, first + gone - 1);
        rows_.erase(rows_.begin() + first, rows_.begin() + first + gone);
        if (waitingAt_ >= 0) waitingAt_ = settledRows();
        endRemoveRows();
    } else if (come > 0) {
        rows_ = rows;
        rows_.erase(rows_.begin() + first, rows_.begin() + first + come);
    }
    if (come > 0) {
        const bool waitsAmong = waitingAt_ >= 0 && waitingAt_ < settledRows();
        const bool below = waitsAmong && first >= waitingAt_;
        const int top = below ? first + 1 : first;
        beginInsertRows({}, top, top + come - 1);
        rows_ = rows;
        if (waitingAt_ >= top) waitingAt_ += come;
        endInsertRows();
    }
    rows_ = std::move(rows);
    was_ = table();
}

bool TableModel::canAddRows() const {
    const auto contract = std::find_if(scope_.fixed.begin(), scope_.fixed.end(),
                                       [](const auto& fixed) { return fixed.first == "contract"; });
    const std::string of = contract == scope_.fixed.end() ? std::string() : contract->second;
    return !refusalOfRows(document(), scope_.table, of) && !(spec().singleRow && table().size() > 0);
}

void TableModel::showWaitingRow() {
    if (canAddRows() == (waitingAt_ >= 0)) return;
    if (waitingAt_ >= 0) {
        beginRemoveRows({}, waitingAt_, waitingAt_);
        waitingAt_ = -1;
        endRemoveRows();
    } else {
        beginInsertRows({}, settledRows(), settledRows());
        waitingAt_ = settledRows();
        endInsertRows();
    }
}

Row TableModel::blankRow() const {
    Row row(spec().columns.size());
    for (const auto& [name, text] : scope_.fixed) row[*spec().find(name)] = text;
    return row;
}

TableModel::Begun TableModel::begun() const {
    Begun begun{blankRow()};
    for (const auto& [name, text] : Drafts::of(document()).draft(draftKey())) {
        const bool isSum = name.starts_with('=');
        const auto column = spec().find(isSum ? name.substr(1) : name);
        if (!column) continue;
        if (isSum)
            begun.sums[*column] = text;
        else
            begun.row[*column] = text;
    }
    return begun;
}

// As it was typed.
Row TableModel::Begun::typed() const {
    Row texts = row;
    for (const auto& [column, sum] : sums) texts[column] = "=" + sum;
    return texts;
}

void TableModel::keepWaiting(const Begun& begun) {
    Draft draft;
    for (const std::size_t c : columns_) draft[spec().columns[c].name] = begun.row[c];
    for (const auto& [c, sum] : begun.sums) draft[std::string("=") + spec().columns[c].name] = sum;
    Drafts::of(document()).keep(draftKey(), title(), std::move(draft));
}

// Grids of the same part of a table share the row that waits.
QString TableModel::draftKey() const {
    QString name = key();
    for (const auto& [column, text] : scope_.fixed) name += QLatin1Char(':') + toQt(text);
    return name;
}

QString TableModel::unfinishedEntry() const {
    if (waiting() == blankRow()) return {};
    return tr("The new row is not in the table and is not saved until it has its keys: %1.").arg(keyTitles());
}

} // namespace breakeven::ui
