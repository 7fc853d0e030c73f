#pragma once

#include "economy/table/address.h"
#include "economy/table/economy.h"

#include <optional>
#include <string_view>

namespace breakeven {

/// The row to show for an address that need not be of one: the row itself, with its column, where it stands;
/// else the row of its table with most of its first keys, else the table's first. Nothing where the text
/// names no table, or one without rows.
std::optional<Address> nearestRow(const Economy& economy, std::string_view address);

} // namespace breakeven
