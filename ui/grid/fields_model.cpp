#include "grid/fields_model.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "grid/cell_data.h"
#include "grid/cell_text.h"
#include "grid/column_heading.h"
#include "grid/form_room.h"
#include "grid/grid_view.h"
#include "grid/shown_tables.h"

#include <QHeaderView>

namespace breakeven::ui {

FieldsModel::FieldsModel(Document& document, TableId table, QString title, QObject* parent)
    : GridModel(document, parent), table_(table), title_(std::move(title)), marks_(document, table) {
    onTables(document, {table}, this, &FieldsModel::refresh);
    onTables(document, tablesSeenIn(table), this, &FieldsModel::refresh);
    connect(&document, &Document::problemsChanged, this, &FieldsModel::refresh);
}

FieldsModel::FieldsModel(Document& document, TableId table, std::vector<std::string> keys, QString title,
                         QObject* parent)
    : FieldsModel(document, table, std::move(title), parent) {
    std::vector<Field> fields;
    for (const Column& column : specification(table).columns) fields.push_back({column.name});
    show(std::move(keys), std::move(fields));
}

void FieldsModel::show(std::vector<std::string> keys, std::vector<Field> fields) {
    if (keys == keys_ && fields == fields_) return;
    beginResetModel();
    keys_ = std::move(keys);
    fields_ = std::move(fields);
    there_ = isThere();
    endResetModel();
}

bool FieldsModel::isThere() const {
    return specification(table_).singleRow || document().effective()[table_].find(keys_).has_value();
}

void FieldsModel::refresh() {
    marks_ = CellMarks(document(), table_);
    if (isThere() != there_) {
        beginResetModel();
        there_ = !there_;
        endResetModel();
    }
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int FieldsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !there_ ? 0 : static_cast<int>(fields_.size());
}

int FieldsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 1; }

const Column& FieldsModel::fieldAt(int row) const {
    const TableSpec& spec = specification(table_);
    return spec.columns[*spec.find(fields_[static_cast<std::size_t>(row)].column)];
}

const Column* FieldsModel::columnAt(const QModelIndex& index) const {
    return index.isValid() ? &fieldAt(index.row()) : nullptr;
}

std::optional<Address> FieldsModel::addressAt(const QModelIndex& index) const {
    if (!columnAt(index)) return std::nullopt;
    return Address{table_, keys_, fields_[static_cast<std::size_t>(index.row())].column};
}

QModelIndex FieldsModel::indexOf(const Address& address) const {
    if (address.table != table_ || address.keys != keys_ || rowCount() == 0) return {};
    if (address.isRow()) return index(0, 0);
    for (int row = 0; row < rowCount(); ++row)
        if (fields_[static_cast<std::size_t>(row)].column == address.column) return index(row, 0);
    return {};
}

QVariant FieldsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == sortRole) return index.row();
    return cellData(document(), fieldAt(index.row()), *addressAt(index), marks_, role);
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (role == columnNameRole) return QStringLiteral("value");
        return role == Qt::DisplayRole ? tr("Value") : QVariant();
    }
    const Column& column = fieldAt(section);
    if (role == Qt::DisplayRole) return titleWithUnit(column, unit());
    if (role == Qt::ToolTipRole) {
        const QString& help = fields_[static_cast<std::size_t>(section)].help;
        return help.isEmpty() ? columnHeading(column, role, unit()) : help;
    }
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable : Qt::NoItemFlags;
}

Refusals FieldsModel::enter(const std::vector<TypedCell>& cells, const NameOfStep& name) {
    std::vector<CellEntry> entries;
    Refusals refused;
    for (const TypedCell& cell : cells) {
        const auto address = addressAt(index(cell.row, cell.column));
        if (!address) continue;
        auto text = entryOf(fieldAt(cell.row), cell, document().effective(), unit());
        if (auto* why = std::get_if<Message>(&text))
            refused.push_back({cell.row, cell.column, textOf(*why)});
        else
            entries.push_back({*address, std::get<std::string>(std::move(text))});
    }
    if (!refused.empty()) return refused;
    const MissingRow missing = specification(table_).singleRow ? MissingRow::made : MissingRow::refused;
    return refusalsOf(document().enter(entries, missing, name), *this);
}

Refusals FieldsModel::eraseRows(const std::vector<int>& rows) {
    return {{rows.empty() ? 0 : rows.front(), 0, tr("the fields of a form cannot be deleted")}};
}

QString FieldsModel::key() const {
    return QStringLiteral("form.%1").arg(QLatin1String(specification(table_).name));
}

void showAsForm(GridView& view) {
    view.horizontalHeader()->hide();
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view.verticalHeader()->setDefaultSectionSize(GridView::lineHeight());
    view.verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setCornerButtonEnabled(false);
    new FormRoom(view);
}

} // namespace breakeven::ui
