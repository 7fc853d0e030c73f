#include "grid/pivot_model.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/reading/horizon.h"
#include "economy/reading/yearly_rates.h"
#include "economy/table/value.h"
#include "grid/cell_text.h"
#include "grid/column_heading.h"
#include "grid/drafts.h"
#include "grid/row_difference.h"
#include "grid/shown_tables.h"
#include "money/financial_year.h"

#include <algorithm>
#include <set>

namespace breakeven::ui {

namespace {

// A year that was never there has nothing to differ from; one taken away in the scenario has.
OverrideState overrideOfYear(const Document& document, const Address& cell, bool isBlank) {
    const OverrideState state = document.overrideOf(cell);
    if (!isBlank || state == OverrideState::own) return state;
    return document.economy().locate(cell) ? state : OverrideState::none;
}

} // namespace

PivotModel::PivotModel(Document& document, PivotScope scope, QObject* parent)
    : GridModel(document, parent), scope_(std::move(scope)), valueColumn_(*spec().find(scope_.value)),
      marks_(document, scope_.table) {
    for (std::size_t c = 0; c < spec().columns.size(); ++c) {
        const Column& column = spec().columns[c];
        const bool fixed = std::any_of(scope_.fixed.begin(), scope_.fixed.end(),
                                       [&](const auto& f) { return f.first == column.name; });
        if (column.key && column.type == ValueType::year)
            yearColumn_ = c;
        else if (column.key && !fixed)
            keyColumns_.push_back(c);
    }
    rows_ = pivotRows();
    years_ = shownYears();
    waits_ = canAddRows();
    connect(&Drafts::of(document), &Drafts::changed, this, [this] {
        if (waits_) Q_EMIT dataChanged(index(settledRows(), 0), index(settledRows(), columnCount() - 1));
    });
    onTables(document, {scope_.table, TableId::economy}, this, &PivotModel::refresh);
    onTables(document, tablesSeenIn(scope_.table), this, &PivotModel::showAnew);
    connect(&document, &Document::problemsChanged, this, &PivotModel::showAnew);
}

int PivotModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : settledRows() + (waits_ ? 1 : 0);
}

int PivotModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : keyColumns() + static_cast<int>(years_.size());
}

std::size_t PivotModel::keyPlace(std::size_t schemaColumn) const {
    std::size_t place = 0;
    for (std::size_t c = 0; c < schemaColumn; ++c) place += spec().columns[c].key ? 1 : 0;
    return place;
}

std::vector<std::string> PivotModel::keysAt(const PivotRow& row, const std::string& year) const {
    std::vector<std::string> keys = row.keys;
    keys[keyPlace(yearColumn_)] = year;
    return keys;
}

const Column* PivotModel::columnAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    return &spec().columns[isYear(index.column()) ? valueColumn_
                                                  : keyColumns_[static_cast<std::size_t>(index.column())]];
}

std::optional<Address> PivotModel::addressAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= settledRows()) return std::nullopt;
    const PivotRow& row = rows_[static_cast<std::size_t>(index.row())];
    if (isYear(index.column()))
        return Address{scope_.table,
                       keysAt(row, years_[static_cast<std::size_t>(index.column() - keyColumns())]),
                       scope_.value};
    return Address{scope_.table, keysAt(row, row.positions.begin()->first), columnAt(index)->name};
}

QModelIndex PivotModel::indexOf(const Address& address) const {
    if (address.table != scope_.table) return {};
    std::vector<std::string> keys = address.keys;
    const std::string year = std::exchange(keys[keyPlace(yearColumn_)], {});
    const auto row =
        std::find_if(rows_.begin(), rows_.end(), [&](const PivotRow& r) { return r.keys == keys; });
    const auto column = std::find(years_.begin(), years_.end(), year);
    if (row == rows_.end() || (column == years_.end() && !address.isRow())) return {};
    if (!address.isRow() && address.column != scope_.value) return {};
    // Of a row in a year that is not shown there is the name.
    return index(static_cast<int>(row - rows_.begin()),
                 column == years_.end() ? 0 : keyColumns() + static_cast<int>(column - years_.begin()));
}

std::string PivotModel::held(const PivotRow& row, const std::string& year) const {
    const auto found = row.positions.find(year);
    const bool stands = found != row.positions.end() && found->second < table().size();
    return stands ? table()[found->second][valueColumn_] : std::string();
}

std::string PivotModel::carried(const Address& cell) const {
    const auto rate = carriedRate(document().effective(), cell);
    return rate ? *rate : spec().columns[valueColumn_].defaultText;
}

QVariant PivotModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return int(alignmentOf(*columnAt(index)));
    if (index.row() >= settledRows()) return waitingData(index, role);
    const PivotRow& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == waitingRole) return false;
    return isYear(index.column()) ? yearData(row, index, role) : keyData(row, index.column(), role);
}

QVariant PivotModel::keyData(const PivotRow& row, int column, int role) const {
    const std::size_t schema = keyColumns_[static_cast<std::size_t>(column)];
    const std::string& text = row.keys[keyPlace(schema)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const bool ownCode =
            spec().columns[schema].type == ValueType::code && !spec().columns[schema].reference;
        return ownCode ? codedNameOf(document().effective(), scope_.table, text)
                       : shownText(spec().columns[schema], text, document().effective(), unit());
    }
    case Qt::EditRole:
    case canonicalRole:
    case exactRole:
        return toQt(text);
    case copiedRole:
        return copiedText({spec().columns[schema], text}, unit());
    case sortRole:
        return sortValue(spec().columns[schema], text, document().effective());
    case referenceRole:
        return spec().columns[schema].reference.has_value();
    default:
        return {};
    }
}

QVariant PivotModel::yearData(const PivotRow& row, const QModelIndex& index, int role) const {
    const Column& column = spec().columns[valueColumn_];
    const std::string& year = years_[static_cast<std::size_t>(index.column() - keyColumns())];
    const std::string text = held(row, year);
    const std::string counts = text.empty() ? carried(*addressAt(index)) : text;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(column, counts, document().effective(), unit());
    case Qt::EditRole:
        return editedText({column, text}, unit());
    case copiedRole:
        return copiedText({column, text}, unit());
    case exactRole:
        return exactText({column, text});
    case canonicalRole:
        return toQt(text);
    case sortRole:
        return sortValue(column, counts, document().effective());
    case overrideRole:
        return int(overrideOfYear(document(), *addressAt(index), text.empty()));
    case problemsRole:
        return marks_.problems(*addressAt(index), true);
    case inErrorRole:
        return marks_.inError(*addressAt(index), true);
    case noteRole:
        return marks_.note(*addressAt(index));
    case formulaRole:
        return marks_.formula(column, *addressAt(index), text);
    case defaultedRole:
        return text.empty();
    case negativeRole:
        return isNegative(column, text);
    case Qt::ToolTipRole:
        return toolTipOf(document(), column, *addressAt(index), marks_);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(toQt(year),
                                            shownText(column, counts, document().effective(), unit()));
    default:
        return {};
    }
}

QVariant PivotModel::waitingData(const QModelIndex& index, int role) const {
    const auto typed = waiting();
    const auto found = typed.find(index.column());
    const std::string text = found == typed.end() ? std::string() : found->second;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(*columnAt(index), text, document().effective(), unit());
    case Qt::EditRole:
        return editedText({*columnAt(index), text}, unit());
    case copiedRole:
        return copiedText({*columnAt(index), text}, unit());
    case exactRole:
        return exactText({*columnAt(index), text});
    case canonicalRole:
        return toQt(text);
    case waitingRole:
        return true;
    case Qt::ToolTipRole:
        return tr("Type here to add a row");
    default:
        return {};
    }
}

QVariant PivotModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section < settledRows() ? QString::number(section + 1) : QStringLiteral("+");
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    if (!isYear(section))
        return columnHeading(spec().columns[keyColumns_[static_cast<std::size_t>(section)]], role, unit());
    const QString year = toQt(years_[static_cast<std::size_t>(section - keyColumns())]);
    if (role == Qt::DisplayRole || role == columnNameRole) return year;
    return columnHeading(spec().columns[valueColumn_], role, unit());
}

Qt::ItemFlags PivotModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QString PivotModel::key() const {
    return scope_.key.isEmpty() ? QString::fromLatin1(spec().name) + QStringLiteral("-by-year") : scope_.key;
}

QString PivotModel::title() const { return scope_.title.isEmpty() ? titleOf(spec()) : scope_.title; }

bool PivotModel::belongs(const Row& row) const {
    return std::all_of(scope_.fixed.begin(), scope_.fixed.end(),
                       [&](const auto& f) { return row[*spec().find(f.first)] == f.second; });
}

std::vector<PivotModel::PivotRow> PivotModel::pivotRows() const {
    std::vector<PivotRow> rows;
    std::map<std::vector<std::string>, std::size_t> places;
    for (std::size_t position = 0; position < table().size(); ++position) {
        if (!belongs(table()[position])) continue;
        std::vector<std::string> keys = table().keys(position);
        const std::string year = std::exchange(keys[keyPlace(yearColumn_)], {});
        const auto [place, isNew] = places.try_emplace(keys, rows.size());
        if (isNew) rows.push_back({keys, {}});
        rows[place->second].positions[year] = position;
    }
    return rows;
}

// The projected years, and any other that has a row.
std::vector<std::string> PivotModel::shownYears() const {
    std::set<std::string> years;
    for (const PivotRow& row : rows_)
        for (const auto& [year, position] : row.positions) years.insert(year);
    const auto base = baseYear(document().effective());
    if (base && scope_.baseYear) years.insert(toText(*base));
    for (const FinancialYear year : projectedYears(document().effective())) years.insert(toText(year));
    return {years.begin(), years.end()};
}

void PivotModel::refresh() {
    std::vector<PivotRow> rows = pivotRows();
    const auto names = [](const std::vector<PivotRow>& of) {
        std::vector<std::string> joined;
        for (const PivotRow& row : of) {
            std::string name;
            for (const std::string& key : row.keys) name += key + ':';
            joined.push_back(std::move(name));
        }
        return joined;
    };
    const auto [first, gone, come] = rowDifference(names(rows_), names(rows));
    // The table has changed already: rows that stay are where they are now, those that go nowhere.
    std::vector<PivotRow> kept = rows;
    kept.erase(kept.begin() + first, kept.begin() + first + come);
    if (gone > 0) {
        std::vector<PivotRow> going(rows_.begin() + first, rows_.begin() + first + gone);
        for (PivotRow& row : going)
            for (auto& [year, position] : row.positions) position = static_cast<std::size_t>(-1);
        rows_ = kept;
        rows_.insert(rows_.begin() + first, going.begin(), going.end());
        beginRemoveRows({}, first, first + gone - 1);
    }
    rows_ = std::move(kept);
    if (gone > 0) endRemoveRows();
    if (come > 0) beginInsertRows({}, first, first + come - 1);
    rows_ = std::move(rows);
    if (come > 0) endInsertRows();
    if (auto years = shownYears(); years != years_) {
        beginResetModel();
        years_ = std::move(years);
        endResetModel();
    }
    showWaitingRow();
    showAnew();
    if (rowCount() > 0) Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void PivotModel::showAnew() {
    marks_ = CellMarks(document(), scope_.table);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PivotModel::showWaitingRow() {
    if (canAddRows() == waits_) return;
    if (waits_) {
        beginRemoveRows({}, settledRows(), settledRows());
        waits_ = false;
        endRemoveRows();
    } else {
        beginInsertRows({}, settledRows(), settledRows());
        waits_ = true;
        endInsertRows();
    }
}

std::string PivotModel::nameOfColumn(int column) const {
    if (isYear(column)) return years_[static_cast<std::size_t>(column - keyColumns())];
    return spec().columns[keyColumns_[static_cast<std::size_t>(column)]].name;
}

// Grids of the same part of a table share the row that waits.
QString PivotModel::draftKey() const {
    QString name = key();
    for (const auto& [column, text] : scope_.fixed) name += QLatin1Char(':') + toQt(text);
    return name;
}

std::map<int, std::string> PivotModel::waiting() const {
    const Draft draft = Drafts::of(document()).draft(draftKey());
    std::map<int, std::string> typed;
    for (int c = 0; !draft.empty() && c < columnCount(); ++c)
        if (const auto found = draft.find(nameOfColumn(c)); found != draft.end()) typed[c] = found->second;
    return typed;
}

void PivotModel::keepWaiting(const std::map<int, std::string>& typed) {
    Draft draft;
    for (const auto& [column, text] : typed) draft[nameOfColumn(column)] = text;
    Drafts::of(document()).keep(draftKey(), title(), std::move(draft));
}

QString PivotModel::unfinishedEntry() const {
    if (waiting().empty()) return {};
    return tr("The new row is not in the table and is not saved until it has its keys and a figure.");
}

} // namespace breakeven::ui
