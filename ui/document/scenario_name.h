#pragma once

#include "economy/table/economy.h"

#include <QString>

namespace breakeven::ui {

/// What a scenario is called: its name, or, where it has none of its own, what it is made of, which follows
/// what it changes: "Base + 3 changes".
QString scenarioName(const Economy& economy, const QString& scenario);

/// What a scenario is made of: "Base + 3 changes". True because it is counted.
QString scenarioCaption(const Economy& economy, const QString& scenario);

} // namespace breakeven::ui
