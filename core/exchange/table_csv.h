#pragma once

#include "economy/table/economy.h"

#include <string>

namespace breakeven {

/// A table as the CSV file of a package, with a header.
std::string tableCsv(const Table& table);

} // namespace breakeven
