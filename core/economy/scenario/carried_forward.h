#pragma once

#include "economy/table/economy.h"

namespace breakeven {

/// Whether a year without a row takes an earlier one's: rates of indices and prices (rules 1.5, 4.1).
bool mayCarryForward(TableId table);

/// Whether an earlier year has a row with a figure that the year of the cell would take without its own.
bool carriesForward(const Economy& economy, const Address& cell);

} // namespace breakeven
