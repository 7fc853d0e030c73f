#pragma once

#include "document/scenario_name.h"
#include "economy/table/economy.h"

#include <QString>

#include <vector>

namespace breakeven::ui {

/// The scenarios as a tree read from top to bottom, base first; `depth` is how far each is indented.
struct ScenarioEntry {
    QString code;
    QString name;
    int depth = 0;
};
std::vector<ScenarioEntry> scenarioTree(const Economy& economy);

/// The tables by which scenarios are named and counted: themselves, their overrides and the rows only they
/// have.
std::vector<TableId> tablesOfScenarioNames();

} // namespace breakeven::ui
