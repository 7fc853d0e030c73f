#pragma once

#include "charts/chart_data.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// Cash at the close of each year against what has to be held, and the support that makes good a shortfall.
class CashChart : public YearPlot<CashChartData> {
    Q_OBJECT

public:
    explicit CashChart(QWidget* parent = nullptr);

    void setData(CashChartData data);
    QString table() const override;

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;
    Chosen chosenBy(int value) const override;
};

} // namespace breakeven::ui
