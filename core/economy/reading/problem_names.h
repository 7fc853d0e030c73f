#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "economy/table/wording.h"

namespace breakeven {

/// What is wrong, as people say it: codes, words and addresses that stand in the message by what they name,
/// where the row the problem is of tells. Numbers and texts stay.
Message inNames(const Problem& problem, const Economy& economy, const Wording& wording = {});

} // namespace breakeven
