#pragma once

#include "economy/economy.h"

#include <string>
#include <string_view>

namespace breakeven {

/// What people call the row at an address, in their own words: its name, its code where it has none; an
/// effect by its arrangement. The address itself where there is no such row.
std::string rowName(const Economy& economy, std::string_view address);

} // namespace breakeven
