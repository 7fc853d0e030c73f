#pragma once

#include "economy/table/schema.h"

#include <string_view>

namespace breakeven {

/// Whether it is a number that a cell of this type holds, one or a list: one that can be added to.
bool holdsNumbers(ValueType type);

/// How what changes a cell of a column is written: what multiplies it is a number or per cent, or a list for
/// a list; what is added is of its own kind, of years a number of them.
ValueType operandType(ValueType column, bool multiplies, std::string_view text);

} // namespace breakeven
