#pragma once

#include "engine/ledger/projection.h"
#include "insight/actual/record.h"
#include "money/format.h"

#include <string>

namespace breakeven {

/// A record in whole printed steps of `unit`: what the document itself projects is as its statement prints it
/// (`printed`, by printedProjection in the same unit), all else to the nearest; the error is their
/// difference. Totals, scores and whether an actual is inside its band are those of the exact amounts.
ForecastRecord printedRecord(const ForecastRecord& exact, const ExactProjection& printed, MoneyUnit unit);

/// A share to a tenth of a per cent: "7.2%", "(0.3%)".
std::string printedShare(double share);

} // namespace breakeven
