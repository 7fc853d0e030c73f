#pragma once

#include "economy/table/problem.h"

namespace breakeven {

/// The one to tell where there is room for one: the first error, without any the first warning. Precondition:
/// there is a problem.
const Problem& firstError(const std::vector<Problem>& problems);

} // namespace breakeven
