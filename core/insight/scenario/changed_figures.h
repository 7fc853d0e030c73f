#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "insight/statement/compare.h"
#include "money/format.h"

#include <string_view>
#include <vector>

namespace breakeven {

/// The lines of statements, by organisation, the economy last, and year, that are not the same to the penny
/// in two documents, as where `now` was edited from `then` (rules 20.2); or of one document in two scenarios.
/// The amounts are those printed in `unit`, and the difference is theirs.
Result<std::vector<LineDifference>> changedFigures(const Economy& then, std::string_view thenScenario,
                                                   const Economy& now, std::string_view nowScenario,
                                                   MoneyUnit unit);

} // namespace breakeven
