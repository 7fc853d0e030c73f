#pragma once

#include "actuals/variance_rows.h"
#include "insight/actual/record.h"

namespace breakeven::ui {

/// A row for each organisation and horizon, for each organisation with several, and all together.
VarianceTable recordTotals(const Economy& economy, const ForecastRecord& record, MoneyUnit unit);

/// A row for each forecast that can be judged, `printed` being the record as it is shown in the unit.
VarianceTable judgedForecasts(const Economy& economy, const ForecastRecord& record,
                              const ForecastRecord& printed, MoneyUnit unit);

} // namespace breakeven::ui
