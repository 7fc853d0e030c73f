#pragma once

#include "economy/table/economy.h"

#include <span>
#include <string>
#include <string_view>

namespace breakeven {

/// The name a row has in the document, its code where it has none; `table` has a column `name`.
std::string rowName(const Economy& economy, TableId table, const std::string& code);

/// What people call the row at an address: its name, its last key where it has none; an effect by its
/// arrangement. The address itself where it is none of a row.
std::string rowName(const Economy& economy, std::string_view address);

/// The name of an organisation, or of the whole for "economy".
std::string organisationName(const Economy& economy, const std::string& org);

std::string arrangementName(const Economy& economy, const std::string& arrangement);

/// Names one after another, as a sentence counts them up: "A; B; C".
std::string listed(std::span<const std::string> names);

} // namespace breakeven
