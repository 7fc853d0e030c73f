#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <vector>

namespace breakeven {

/// Everything wrong with the tables as they stand, all at once, each with its cell or row address: required
/// cells, references, ranges that span columns, what a contract form needs, years in order, indices that
/// start late, cyclic scenarios (docs/data-package.md, docs/modelling-rules.md). What only shows when
/// calculated, compile and project report.
std::vector<Problem> validate(const Economy& economy);

} // namespace breakeven
