#include "grid/shown_tables.h"

#include "document/on_tables.h"

namespace breakeven::ui {

std::vector<TableId> tablesSeenIn(TableId table) {
    std::vector<TableId> seen{TableId::notes, TableId::formulas, TableId::locks, TableId::overrides};
    for (const Column& column : specification(table).columns) {
        if (column.type == ValueType::address) return tablesBut({table});
        if (column.reference && *column.reference != table) seen.push_back(*column.reference);
        // A contract is called by its parties.
        if (column.reference == TableId::contracts) seen.push_back(TableId::organisations);
    }
    return seen;
}

} // namespace breakeven::ui
