#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <functional>
#include <vector>

namespace breakeven {

/// A check of some tables: which of them it reads, and what it adds to the problems.
struct Check {
    std::vector<TableId> reads;
    std::function<void(const Economy&, std::vector<Problem>&)> run;
    bool ofDocument = false; ///< of tables as they are typed only, not as a scenario has them
};

/// What the modelling rules and docs/data-package.md demand across cells, in the order it is told: the needs
/// of each contract form and effect type, years in order, shares within 100 %, indices that start in time.
/// Precondition of each: one economy row.
std::vector<Check> ruleChecks();

/// What ranges may be of, and how they must be (rules 16.1, 16.3, 16.4).
std::vector<Check> uncertaintyChecks();

void validateContracts(const Economy& economy, std::vector<Problem>& problems);
void validateRiskShares(const Economy& economy, std::vector<Problem>& problems);
void validateArrangements(const Economy& economy, std::vector<Problem>& problems);

} // namespace breakeven
