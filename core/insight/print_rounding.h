#pragma once

#include "engine/projection.h"
#include "money/format.h"

namespace breakeven {

/// The statements in whole printed steps of `unit`, so that whatever is printed from them adds up: every
/// sub-total is the sum of its lines, the organisations' surpluses sum to the economy's, and cumulative
/// surplus runs from year to year. Every amount of income and expenditure is the exact one rounded up or
/// down, to the nearest as far as the sums allow (largest remainder); the economy's cumulative surplus
/// likewise.
Statements<Money> roundForPrint(const Statements<Money>& exact, MoneyUnit unit);

} // namespace breakeven
