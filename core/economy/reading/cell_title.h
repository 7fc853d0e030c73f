#pragma once

#include "economy/table/economy.h"
#include "economy/table/wording.h"

#include <string>
#include <string_view>

namespace breakeven {

/// How people call a row: "Emergency admissions (NEL)", its keys where it has no name.
std::string rowTitle(const Table& table, std::size_t row, const Wording& wording);

/// How people call a cell or row: "Budgets, Nursing (RNL), Amount"; the address itself where the row is not
/// there. Keys that stand for every row are said so: "Savings, RNL · every, Delivery".
std::string cellTitle(const Economy& economy, const Address& address, const Wording& wording);

/// The same of an address as it is written; the text itself where it is none.
std::string cellTitle(const Economy& economy, std::string_view address, const Wording& wording);

} // namespace breakeven
