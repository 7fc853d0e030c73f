#pragma once

#include "charts/chart_style.h"
#include "insight/measure/benefit.h"

#include <QSizeF>
#include <QString>

class QCustomPlot;
class QPainter;
class QRectF;

namespace breakeven::ui {

/// What a measure came to beside what the scenario says it would be, with its arrangement and without.
struct BenefitChartData {
    MeasureProgress progress;
    QString start;   ///< the arrangement's name
    QString finding; ///< the sentence the chart says; its accessible description

    /// The months the scenario says something of.
    std::vector<MeasuredMonth> months() const;
};

/// Draws without, planned and seen by month, what lies between without and seen filled. `size` in the style's
/// pixels.
void plotBenefit(QCustomPlot& plot, const BenefitChartData& data, const ChartStyle& style, QSizeF size);

/// Paints the same for paper, as vectors (as paintSurplus).
void paintBenefit(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const BenefitChartData& data);

/// Months with what was seen, without, planned and saved to date as tab-separated text.
QString benefitTable(const BenefitChartData& data);

} // namespace breakeven::ui
