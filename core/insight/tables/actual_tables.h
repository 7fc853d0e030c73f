#pragma once

#include "exchange/result_table.h"
#include "insight/actual/activity_variance.h"
#include "insight/actual/actual_bridge.h"
#include "insight/actual/record.h"
#include "insight/actual/variance.h"

#include <span>

namespace breakeven {

/// What was seen of every organisation and line against the plan, and what is expected of the year
/// (rules 18.1); those that report together last, as economy.
ResultTable varianceTable(const YearVariance& year);

/// The same of activity, at the month of a year.
ResultTable activityVarianceTable(std::span<const ActivityVariance> activity, FinancialYear year, int month);

/// The steps from what was projected to what came.
ResultTable actualBridgeTable(const ActualBridges& bridges);

/// Every forecast and what came of it (rules 18.2), and what they come to together.
ResultTable recordTable(const ForecastRecord& record);
ResultTable recordTotalsTable(const ForecastRecord& record);

/// The forecasts of a code, as the economy keeps them.
ResultTable forecastTable(const Economy& economy, const std::string& code);

} // namespace breakeven
