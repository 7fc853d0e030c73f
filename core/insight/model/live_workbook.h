#pragma once

#include "economy/table/economy.h"
#include "economy/table/wording.h"
#include "exchange/workbook.h"

#include <string_view>

namespace breakeven {

/// One scenario as a workbook that calculates (rules 15): a sheet for each table of inputs, what the rules
/// name in a cell each, and a statement with its ratings for each organisation; every figure is a formula
/// down to the inputs, written with the value it has. Numbers are followed; texts, years and whole numbers
/// decide by case, and what is checked of them stands on the last sheet. `progress` is told steps; without a
/// value and without a problem where it stopped the work. Errors: those of the scenario.
Result<Workbook> liveWorkbook(const Economy& economy, std::string_view scenario, const Wording& say = {},
                              const WorkbookProgress& progress = {});

} // namespace breakeven
