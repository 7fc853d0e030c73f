#include "grid/grid_model.h"

#include "document/message_text.h"
#include "grid/cell_text.h"

namespace breakeven::ui {

GridModel::GridModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), document_(document) {}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    return role == Qt::EditRole && enter({{index.row(), index.column(), value.toString()}}).empty();
}

std::variant<std::string, Message> entryOf(const Column& column, const TypedCell& cell,
                                           const Economy& economy) {
    if (cell.asHeld) return toCore(cell.text);
    return typedEntry(column, cell.text, economy);
}

Refusals refusalsOf(const std::vector<Problem>& problems, const GridModel& model) {
    Refusals refusals;
    for (const Problem& problem : problems) {
        const auto address = parseAddress(problem.address);
        const QModelIndex index = address ? model.indexOf(*address) : QModelIndex();
        refusals.push_back({index.row(), index.column(), textOf(problem.message)});
    }
    return refusals;
}

} // namespace breakeven::ui
