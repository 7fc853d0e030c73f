#pragma once

#include "economy/table/economy.h"
#include "economy/table/wording.h"

#include <string>
#include <string_view>

namespace breakeven {

/// How people call a row: "Emergency admissions", and whose it is where each has its own: "Nursing (North
/// Cumbria)"; by what its keys name where it has no name: "Pay · 2015/16"; a range by the cells it is around.
std::string rowTitle(const Economy& economy, TableId table, std::size_t row, const Wording& wording);

/// The same with its code, where codes are typed or chosen: "Emergency admissions (NEL)".
std::string codedTitle(const Economy& economy, TableId table, std::size_t row, const Wording& wording);

/// How people call a cell or row: "Budgets, Nursing (North Cumbria), Amount"; the address itself where the
/// row is not there. Keys that stand for every row are said so: "Savings, North Cumbria · every scheme,
/// Delivery".
std::string cellTitle(const Economy& economy, const Address& address, const Wording& wording);

/// The same of an address as it is written; the text itself where it is none.
std::string cellTitle(const Economy& economy, std::string_view address, const Wording& wording);

} // namespace breakeven
