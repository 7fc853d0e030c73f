#pragma once

#include "economy/table/schema.h"

namespace breakeven {

/// Whether amounts of the column are shown and typed in the unit people work in. Prices of one of something,
/// of a unit of activity or a head, stay in pounds.
bool followsUnit(const Column& column);

} // namespace breakeven
