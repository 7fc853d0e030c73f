#pragma once

#include "charts/chart_data.h"
#include "charts/chart_style.h"

#include <QSizeF>

class QCustomPlot;
class QPainter;
class QRectF;

namespace breakeven::ui {

/// Draws cash at the close of each year as bars, as a dashed line what has to be held, and as hatched bars
/// with their figures the shortfall that support makes good.
void plotCash(QCustomPlot& plot, const CashChartData& data, const ChartStyle& style, QSizeF size);

/// Paints the same for paper, as vectors (as paintSurplus).
void paintCash(QPainter& painter, const QRectF& target, double unitsPerMillimetre, const CashChartData& data);

QString cashTable(const CashChartData& data);

} // namespace breakeven::ui
