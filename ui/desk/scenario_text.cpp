#include "desk/scenario_text.h"

#include "desk/chart_figures.h"
#include "document/message_text.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

int ownChanges(const Economy& economy, const QString& scenario) {
    const Table& overrides = economy[TableId::overrides];
    int count = 0;
    for (std::size_t row = 0; row < overrides.size(); ++row)
        if (overrides.at(row, "scenario") == toCore(scenario)) ++count;
    return count;
}

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

QString scenarioCaption(const Economy& economy, const QString& scenario) {
    const auto row = economy[TableId::scenarios].find({toCore(scenario)});
    if (!row) return QCoreApplication::translate("Scenario", "As typed, without changes");
    const int changes = ownChanges(economy, scenario);
    return QCoreApplication::translate("Scenario", "%1 + %n change(s)", nullptr, changes)
        .arg(scenarioName(economy, parentOf(economy, *row)));
}

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

} // namespace breakeven::ui
