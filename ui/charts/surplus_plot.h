#pragma once

#include "charts/chart_data.h"
#include "charts/chart_style.h"

#include <QSizeF>

class QCustomPlot;
class QPainter;
class QRectF;

namespace breakeven::ui {

/// Draws the surplus as bars, deficits hatched and in brackets, against base as a line. `size` in the style's
/// pixels.
void plotSurplus(QCustomPlot& plot, const SurplusChartData& data, const ChartStyle& style, QSizeF size);

/// Paints the same for paper, as vectors: `target` in the painter's units, of which `unitsPerMillimetre`
/// tells the size. Needs a QApplication.
void paintSurplus(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const SurplusChartData& data);

/// The years and figures as tab-separated text, amounts to the penny.
QString surplusTable(const SurplusChartData& data);

} // namespace breakeven::ui
