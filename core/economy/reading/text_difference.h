#pragma once

#include "economy/table/schema.h"

#include <string>
#include <string_view>

namespace breakeven {

/// By how much a cell's number rose from one canonical text to another, canonical in the same column: pounds,
/// people, of rates percentage points, of years how many. Blank where one of them is blank or the column
/// holds no single number.
std::string textDifference(const Column& column, std::string_view from, std::string_view to);

} // namespace breakeven
