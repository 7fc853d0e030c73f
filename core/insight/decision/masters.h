#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The organisations an arrangement puts under another: whom it merges away, and whom a management contract
/// or group has managed for a fee.
std::vector<std::string> putUnderAnother(const Economy& economy, std::string_view arrangement);

/// Why two arrangements cannot both be on: they give one organisation two masters. Nothing if they can.
std::optional<Message> whyNotTogether(const Economy& economy, std::string_view one, std::string_view other);

} // namespace breakeven
