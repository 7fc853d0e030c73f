#pragma once

#include "economy/table/economy.h"

#include <string>
#include <string_view>

namespace breakeven {

/// A group without the minus that turns a range against it.
std::string groupName(std::string_view group);

/// `wanted`, with a number if need be, so that neither an uncertainty nor a group is called so; at most 32
/// letters of it are kept.
std::string freeRangeName(const Economy& economy, std::string_view wanted);

} // namespace breakeven
