#pragma once

#include "economy/check/validation.h"
#include "economy/scenario/scenario.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <span>
#include <string>
#include <string_view>

namespace breakeven {

/// A scenario whose tables are without errors: what can be compiled.
struct CheckedScenario {
    Economy economy; ///< the document it is of
    std::string scenario;
    Economy effective; ///< the tables as the scenario has them
};

/// Checks a scenario's tables: those of the economy first, so that a scenario is not blamed for what stands
/// in the base. Errors are those of the first step that has any; warnings, of the tables as the scenario has
/// them.
Result<CheckedScenario> checkScenario(const Economy& economy, std::string_view scenario);

/// The tables of a scenario that was checked with arrangements set as they are to stand. Whether mergers can
/// be together is not asked of them, but of their shape (`mergedTwice`). `validation` is the one such tables
/// were checked by before.
Result<CheckedScenario> checkArranged(const CheckedScenario& scenario,
                                      std::span<const ArrangementSetting> settings, Validation& validation);

} // namespace breakeven
