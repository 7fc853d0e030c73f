#include "document/tables_changed.h"

#include <algorithm>

namespace breakeven::ui {

void addOnce(std::vector<TableId>& tables, TableId table) {
    if (std::find(tables.begin(), tables.end(), table) == tables.end()) tables.push_back(table);
}

void addTablesOf(std::vector<TableId>& tables, const Command& command) {
    for (const Change& change : command.changes) addOnce(tables, tableOf(change));
}

void addDiffering(std::vector<TableId>& tables, const Economy& before, const Economy& after) {
    for (const TableSpec& spec : allTables())
        if (!(after[spec.id] == before[spec.id])) addOnce(tables, spec.id);
}

} // namespace breakeven::ui
