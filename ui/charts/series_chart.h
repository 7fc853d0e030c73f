#pragma once

#include "charts/chart_data.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// Several organisations, indices or scenarios by year, as lines or stacked.
class SeriesChart : public YearPlot<SeriesChartData> {
    Q_OBJECT

public:
    explicit SeriesChart(QWidget* parent = nullptr);

    void setData(SeriesChartData data);
    QString table() const override;

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;
};

} // namespace breakeven::ui
