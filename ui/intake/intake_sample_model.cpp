#include "intake/intake_sample_model.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "grid/cell_text.h"

namespace breakeven::ui {

IntakeSampleModel::IntakeSampleModel(const IntakeDraft& draft, QObject* parent)
    : QAbstractTableModel(parent), draft_(draft) {}

void IntakeSampleModel::refresh() {
    beginResetModel();
    table_ = draft_.choice().table;
    rows_ = draft_.plan().sample;
    columns_.clear();
    for (std::size_t field = 0; field < draft_.choice().fields.size(); ++field)
        if (draft_.choice().fields[field].from != FieldFrom::nowhere) columns_.push_back(field);
    endResetModel();
}

int IntakeSampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int IntakeSampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant IntakeSampleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::size_t field = columns_[static_cast<std::size_t>(index.column())];
    const Column& column = specification(table_).columns[field];
    if (role == Qt::TextAlignmentRole && isNumeric(column)) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const std::string& text = rows_[static_cast<std::size_t>(index.row())].texts[field];
    // What will be made is not in the document yet.
    if (column.reference)
        for (const NewThing& thing : draft_.plan().missing)
            if (thing.wanted && thing.table == *column.reference && thing.code == text)
                return toQt(thing.name);
    return shownText(HeldCell{column, text, true}, draft_.document().effective(),
                     workingUnit(draft_.document()));
}

QVariant IntakeSampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return QVariant::fromValue(rows_[static_cast<std::size_t>(section)].row);
    return titleOf(specification(table_).columns[columns_[static_cast<std::size_t>(section)]]);
}

} // namespace breakeven::ui
