#include "desk/scenario_text.h"

#include "document/message_text.h"
#include "document/scenario_name.h"
#include "economy/scenario/scenario_rows.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

QString parentOf(const Economy& economy, std::size_t row) {
    return toQt(economy.effectiveText(TableId::scenarios, row, "parent"));
}

void addChildren(const Economy& economy, const QString& parent, int depth, std::vector<ScenarioEntry>& tree) {
    const Table& table = economy[TableId::scenarios];
    if (static_cast<std::size_t>(depth) > table.size()) return; // a circle: the checks say so
    for (std::size_t row = 0; row < table.size(); ++row)
        if (parentOf(economy, row) == parent) {
            const QString code = toQt(table.at(row, "scenario"));
            tree.push_back({code, scenarioName(economy, code), depth});
            addChildren(economy, code, depth + 1, tree);
        }
}

} // namespace

std::vector<ScenarioEntry> scenarioTree(const Economy& economy) {
    std::vector<ScenarioEntry> tree{{"base", scenarioName(economy, "base"), 0}};
    addChildren(economy, "base", 1, tree);
    // Those whose parents are missing or go round in a circle still have to be found.
    const Table& table = economy[TableId::scenarios];
    for (std::size_t row = 0; row < table.size(); ++row) {
        const QString code = toQt(table.at(row, "scenario"));
        const bool there =
            std::any_of(tree.begin(), tree.end(), [&](const auto& entry) { return entry.code == code; });
        if (!there) tree.push_back({code, scenarioName(economy, code), 1});
    }
    return tree;
}

std::vector<TableId> tablesOfScenarioNames() {
    std::vector<TableId> tables{TableId::scenarios, TableId::overrides, TableId::arrangements};
    for (const TableSpec& spec : allTables())
        if (arrangementColumn(spec.id)) tables.push_back(spec.id);
    return tables;
}

} // namespace breakeven::ui
