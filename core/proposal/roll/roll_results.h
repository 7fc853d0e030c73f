#pragma once

#include "exchange/result_table.h"
#include "proposal/roll/reconciliation.h"
#include "proposal/roll/roll_forward.h"

#include <vector>

namespace breakeven {

/// What became of what the document said: fate, address, sentence in English.
ResultTable carriedTable(const std::vector<RolledItem>& items);

/// Old projection, every cause that is not nought, rounding and new projection, by organisation, line and
/// year.
ResultTable reconciliationTable(const RollReconciliation& reconciliation);

} // namespace breakeven
