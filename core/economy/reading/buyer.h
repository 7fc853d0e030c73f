#pragma once

#include "economy/table/economy.h"

#include <string_view>

namespace breakeven {

/// Whether an organisation buys care and gives none: it is of a kind that pays for it, and there is no
/// activity of its own.
bool isBuyer(const Economy& economy, std::string_view organisation);

} // namespace breakeven
