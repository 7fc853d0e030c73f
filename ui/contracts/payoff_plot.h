#pragma once

#include "charts/chart_style.h"
#include "insight/contract/payoff_view.h"

#include <QSizeF>

class QCustomPlot;

namespace breakeven::ui {

/// Draws a risk share: settlement against variance, in parts of target and in pounds of the last year's
/// target, its bands shaded by the share settled, the deadband marked, the years of the scenario on it.
void plotPayoff(QCustomPlot& plot, const PayoffView& view, const ChartStyle& style, QSizeF size);

/// The curve and the years as tab-separated text.
QString payoffTable(const PayoffView& view);

} // namespace breakeven::ui
