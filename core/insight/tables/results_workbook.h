#pragma once

#include "economy/table/economy.h"
#include "economy/table/wording.h"
#include "exchange/workbook.h"

#include <string>
#include <vector>

namespace breakeven {

/// The results of scenarios as a workbook, values only: a contents sheet, surpluses in £000, the statements,
/// the scenarios compared with the first, bridges, ratings, arrangements, assumptions and checks. Every
/// amount is the one people see elsewhere, to the penny but on the summary, which is rounded as the desk
/// rounds it. Up to 40 organisations have a sheet each; more stand on one sheet a scenario, to be filtered.
/// `progress` is told steps, in place of rows; without a value and without a problem where it stopped the
/// work. Errors: those of the scenarios. Precondition: the scenarios exist and are no fewer than one.
Result<Workbook> resultsWorkbook(const Economy& economy, const std::vector<std::string>& scenarios,
                                 const Wording& wording = {}, const WorkbookProgress& progress = {});

} // namespace breakeven
