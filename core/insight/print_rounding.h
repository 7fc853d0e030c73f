#pragma once

#include "engine/projection.h"
#include "money/format.h"

#include <span>
#include <vector>

namespace breakeven {

/// The statements in whole printed steps of `unit`, so that whatever is printed from them adds up: every
/// sub-total is the sum of its lines, the organisations' surpluses sum to the economy's, and cumulative
/// surplus runs from year to year. Every amount of income and expenditure is the exact one rounded up or
/// down, to the nearest as far as the sums allow (largest remainder); the economy's cumulative surplus
/// likewise. Net assets are the sum of their items, and an organisation's opening cash and the movements of a
/// year its closing cash.
Statements<Money> roundForPrint(const Statements<Money>& exact, MoneyUnit unit);

/// Amounts rounded up or down so that they add up to `total`, a whole number of printed steps; what rounding
/// cannot reach goes to the largest.
std::vector<Money> roundToTotal(std::span<const Money> amounts, Money total, MoneyUnit unit);

} // namespace breakeven
