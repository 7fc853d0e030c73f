#pragma once

#include "charts/chart_data.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// The surplus or (deficit) by year, the scenario against base, whose points are a row of values below it.
class SurplusChart : public YearPlot<SurplusChartData> {
    Q_OBJECT

public:
    explicit SurplusChart(QWidget* parent = nullptr);

    void setData(SurplusChartData data);
    QString table() const override;

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    int valueCount() const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;
    Chosen chosenBy(int value) const override;
};

} // namespace breakeven::ui
