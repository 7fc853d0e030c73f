#pragma once

#include "charts/chart_style.h"
#include "insight/measure/benefit.h"

#include <QSizeF>
#include <QString>

class QCustomPlot;
class QPainter;
class QRectF;

namespace breakeven::ui {

/// A measure by month with its limits, as NHS boards know it.
struct ControlChartData {
    MeasureProgress progress;
    QString start;   ///< what begins where limits are set anew: the arrangement's name
    QString finding; ///< the sentence the chart says; its accessible description

    bool empty() const { return progress.chart.empty(); }
};

/// Draws values, mean and limits, each part by itself, the target, and special causes by shape, word and
/// colour: improvement a diamond, concern a square. `size` in the style's pixels.
void plotControl(QCustomPlot& plot, const ControlChartData& data, const ChartStyle& style, QSizeF size);

/// Paints the same for paper, as vectors (as paintSurplus).
void paintControl(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const ControlChartData& data);

/// Months with value, mean, limits and causes as tab-separated text.
QString controlTable(const ControlChartData& data);

/// "shift; outside the limits"; blank where there is none.
QString causesOf(const ControlPoint& point);

} // namespace breakeven::ui
