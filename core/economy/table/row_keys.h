#pragma once

#include "economy/table/economy.h"

#include <cstddef>
#include <string>
#include <vector>

namespace breakeven {

/// The keys of a row, in the order of their columns.
std::vector<std::string> keysOf(TableId table, const Row& row);

/// For containers that find addresses.
struct AddressHash {
    std::size_t operator()(const Address& address) const;
};

} // namespace breakeven
