#pragma once

#include "economy/table/economy.h"

#include <string_view>

namespace breakeven {

/// Whether anything is typed that gives an organisation, or anybody, a figure: a budget line, a contract on
/// either side, a loan or a balance. Without, a projection says nothing of it, not that it breaks even.
bool hasTypedFigures(const Economy& economy, std::string_view organisation);
bool hasTypedFigures(const Economy& economy);

} // namespace breakeven
