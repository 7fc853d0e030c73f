#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <vector>

namespace breakeven {

/// Contracts that price activity and have none say that they pay nothing.
void validatePaidContracts(const Economy& economy, std::vector<Problem>& problems);

} // namespace breakeven
