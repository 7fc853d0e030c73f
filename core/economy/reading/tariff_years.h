#pragma once

#include "economy/table/economy.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The tariffs that have prices or yearly changes, in the order of their first rows.
std::vector<std::string> tariffCodes(const Economy& economy);

/// A price with pence, so that prices stand under one another; with all its decimals where it has more.
std::string formatPrice(std::string_view canonicalText);

/// Whether the organisation is paid under a contract, so that its market forces factor counts.
bool isProvider(const Economy& economy, std::string_view organisation);

} // namespace breakeven
