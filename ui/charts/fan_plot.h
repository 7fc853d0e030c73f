#pragma once

#include "charts/chart_data.h"
#include "charts/chart_style.h"

#include <QSizeF>

class QCustomPlot;
class QPainter;
class QRectF;

namespace breakeven::ui {

/// Draws a fan: bands of 9, 8 and 5 of 10 futures, the darker the nearer to the middle and each with its
/// edges, so that grey says the same; the median dashed, and over all of it what is central. `size` in the
/// style's pixels.
void plotFan(QCustomPlot& plot, const FanChartData& data, const ChartStyle& style, QSizeF size);

/// Paints the same for paper, as vectors (as paintSurplus).
void paintFan(QPainter& painter, const QRectF& target, double unitsPerMillimetre, const FanChartData& data);

/// Years with what is central, percentiles and chances as tab-separated text, amounts to the penny.
QString fanTable(const FanChartData& data);

/// The lowest and the highest amount drawn; nothing where there are none.
std::optional<std::pair<double, double>> extentOf(const Fan& fan);

} // namespace breakeven::ui
