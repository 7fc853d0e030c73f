#pragma once

#include "charts/month_plot.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// A year under way: plan and actual to date by month, and where it is heading.
class MonthChart : public PlotView {
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent = nullptr);

    void setData(MonthChartData data, FigureQuestion plan);
    const MonthChartData& data() const { return data_; }
    QString table() const override { return monthTable(data_); }

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    int valueCount() const override { return 12; }
    QString describe(int value) const override { return monthText(data_, value + 1); }
    QList<ChartFigure> figuresAt(int value) const override;

private:
    MonthChartData data_;
    FigureQuestion plan_; ///< what has the year's plan explained
};

} // namespace breakeven::ui
