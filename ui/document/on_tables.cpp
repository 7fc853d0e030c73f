#include "document/on_tables.h"

#include <algorithm>

namespace breakeven::ui {

bool touches(const std::vector<TableId>& changed, const std::vector<TableId>& watched) {
    return changed.empty() || std::find_first_of(changed.begin(), changed.end(), watched.begin(),
                                                 watched.end()) != changed.end();
}

std::vector<TableId> tablesBut(const std::vector<TableId>& others) {
    std::vector<TableId> tables;
    for (const TableSpec& spec : allTables())
        if (std::find(others.begin(), others.end(), spec.id) == others.end()) tables.push_back(spec.id);
    return tables;
}

std::vector<TableId> tablesOfFigures() {
    std::vector<TableId> others{TableId::uncertainties};
    others.insert(others.end(), saidOfCells.begin(), saidOfCells.end());
    return tablesBut(others);
}

} // namespace breakeven::ui
