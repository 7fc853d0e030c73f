#include "engine/session/scenario_tables.h"

#include "economy/scenario/scenario.h"

#include <algorithm>

namespace breakeven {

// What the overrides act on, and what is read to apply them: where they are, whose they are, and the years
// and rates of an index that is carried.
bool ScenarioTables::concerns(TableId table) const {
    using enum TableId;
    return table == scenarios || table == overrides || table == arrangements || table == TableId::economy ||
           table == indices || !applied_[table].isUnchangedFrom((*before_)[table]);
}

Result<Economy> ScenarioTables::of(const Economy& economy) {
    if (scenario_ == baseScenario) return economy;
    const auto tables = allTables();
    const auto isAsBefore = [&](const TableSpec& spec) {
        return economy[spec.id].isUnchangedFrom((*before_)[spec.id]) || !concerns(spec.id);
    };
    if (before_ && std::all_of(tables.begin(), tables.end(), isAsBefore)) {
        for (const TableSpec& spec : tables)
            if (!concerns(spec.id)) applied_[spec.id] = economy[spec.id];
    } else {
        auto applied = applyScenario(economy, scenario_);
        if (!applied) {
            before_.reset();
            return applied;
        }
        for (const TableSpec& spec : tables)
            if (before_ && (*applied)[spec.id] == applied_[spec.id]) (*applied)[spec.id] = applied_[spec.id];
        applied_ = std::move(*applied);
    }
    before_ = economy;
    return applied_;
}

} // namespace breakeven
