#pragma once

#include "charts/chart_data.h"
#include "charts/chart_style.h"

#include <QSizeF>

class QCustomPlot;
class QPainter;
class QRectF;

namespace breakeven::ui {

/// Draws several series by year, as lines or stacked bars, each labelled beside its last year.
void plotSeries(QCustomPlot& plot, const SeriesChartData& data, const ChartStyle& style, QSizeF size);

/// Series that are told apart without colours.
SeriesChartData inBlackAndWhite(SeriesChartData data);

/// Paints the same for paper, as vectors (as paintSurplus).
void paintSeries(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                 const SeriesChartData& data);

QString seriesTable(const SeriesChartData& data);

} // namespace breakeven::ui
