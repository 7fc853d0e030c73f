#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <vector>

namespace breakeven {

/// What the modelling rules and docs/data-package.md demand across cells: the needs of each contract form
/// and effect type, years in order, shares within 100 %, indices that start in time. Adds to `problems`.
/// Precondition: one economy row.
void validateRules(const Economy& economy, std::vector<Problem>& problems);

void validateContracts(const Economy& economy, std::vector<Problem>& problems);
void validateRiskShares(const Economy& economy, std::vector<Problem>& problems);
void validateArrangements(const Economy& economy, std::vector<Problem>& problems);

} // namespace breakeven
