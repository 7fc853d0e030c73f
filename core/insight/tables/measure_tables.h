#pragma once

#include "exchange/result_table.h"
#include "insight/measure/benefit.h"

#include <vector>

namespace breakeven {

/// A row a month observed: the chart and the benefit to date (rules 18.3, 18.4).
ResultTable measuresTable(const std::vector<MeasureProgress>& measures);

} // namespace breakeven
