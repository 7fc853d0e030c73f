#pragma once

#include "charts/chart_data.h"
#include "insight/contract/contract_outlook.h"

#include <QPalette>

#include <string_view>

namespace breakeven::ui {

/// What a contract pays against the value of its activity; of a capitation, target against what is spent.
SeriesChartData paymentChart(std::string_view form, const std::vector<ContractOutlookYear>& outlook,
                             MoneyUnit unit, const QPalette& palette);

/// What was paid before a change.
YearSeries paidUntilNow(const std::vector<ContractOutlookYear>& outlook, MoneyUnit unit,
                        const QPalette& palette);

/// A capitation's price and cost per head.
SeriesChartData perHeadChart(const std::vector<ContractOutlookYear>& outlook, const QPalette& palette);

} // namespace breakeven::ui
