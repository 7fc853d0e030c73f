#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <vector>

namespace breakeven {

/// Whether what a measure is compared with is what people mean (rules 18.4): warnings.
void validateMeasures(const Economy& economy, std::vector<Problem>& problems);

} // namespace breakeven
