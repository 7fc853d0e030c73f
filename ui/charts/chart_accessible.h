#pragma once

namespace breakeven::ui {

class ChartView;

/// Has screen readers know charts as charts, with the value the keyboard is at as theirs.
void makeChartsAccessible();

/// Tells them of the value the keyboard has come to.
void tellChartValue(ChartView& chart);

} // namespace breakeven::ui
