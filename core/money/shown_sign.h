#pragma once

#include "money/money.h"

#include <cstdlib>

namespace breakeven {

/// -1, 0 or 1, as a sentence says an amount (formatSize): less than 50p either way is nought.
inline int shownSign(Money amount) {
    if (std::abs(amount.pence()) < 50) return 0;
    return amount < Money{} ? -1 : 1;
}

} // namespace breakeven
