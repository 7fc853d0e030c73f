#pragma once

#include "economy/table/economy.h"

#include <QString>

#include <vector>

namespace breakeven::ui {

/// What a scenario is, always true because computed: "Base + 3 changes".
QString scenarioCaption(const Economy& economy, const QString& scenario);

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
