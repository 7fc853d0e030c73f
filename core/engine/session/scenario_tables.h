#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <optional>
#include <string>

namespace breakeven {

/// The tables of an economy that is being edited as one of its scenarios has them. The overrides are applied
/// anew only where a table has changed on which they act or which they read, and a table that comes out as it
/// was is the one that was given before (`Table::isUnchangedFrom`).
class ScenarioTables {
public:
    explicit ScenarioTables(std::string scenario) : scenario_(std::move(scenario)) {}

    const std::string& scenario() const { return scenario_; }

    /// As `applyScenario` has them, with its problems.
    Result<Economy> of(const Economy& economy);

private:
    bool concerns(TableId table) const;

    std::string scenario_;
    std::optional<Economy> before_; ///< what `applied_` was made of
    Economy applied_;
};

} // namespace breakeven
