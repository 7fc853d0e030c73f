#pragma once

#include "charts/frontier_plot.h"
#include "charts/row_chart_data.h"
#include "document/sentences.h"
#include "economy/table/economy.h"
#include "insight/decision/attribution.h"
#include "insight/decision/bridge.h"
#include "insight/decision/options.h"

#include <QPalette>

namespace breakeven::ui {

/// A bridge as rows: where it starts, what moves it, where it ends.
RowChartData bridgeChart(const Economy& economy, const Bridge& exact, const Bridge& printed, MoneyUnit unit);

/// The shares of the arrangements in each organisation's change of surplus in a year, then the economy.
RowChartData attributionChart(const Economy& economy, const Attribution& attribution, std::size_t year,
                              MoneyUnit unit, bool dark);

/// The options by one-off money and the economy's surplus; those of the frontier are numbered as they stand
/// from the least money to the most.
FrontierData frontierChart(const Economy& economy, const Options& options, MoneyUnit unit);

} // namespace breakeven::ui
