#pragma once

#include "economy/edit/change.h"
#include "economy/scenario/counted_differences.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace breakeven {

/// Copies overrides, given by their rows, in order to the end of a scenario's (rules 20.1, cherry-pick), with
/// change, value and arrangement; of a row that only scenarios have with what switches it on. Refused: into
/// base; one of the scenario's own; what would be in error there. A warning tells of one that would act
/// twice, as the scenario it is of stands on `into` or carries it.
Result<Command> copyOverrides(const Economy& economy, std::span<const std::size_t> rows,
                              std::string_view into);

/// What a command does to the cells of a scenario: what each counts as now and then; nothing where the
/// scenario is in error.
std::vector<CountedDifference> effectOn(const Economy& economy, const Command& command,
                                        std::string_view scenario);

} // namespace breakeven
