#include "charts/month_chart.h"

namespace breakeven::ui {

MonthChart::MonthChart(QWidget* parent) : PlotView(parent) {
    setAccessibleName(tr("Plan and actual by month"));
}

void MonthChart::setData(MonthChartData data, FigureQuestion plan) {
    data_ = std::move(data);
    plan_ = std::move(plan);
    if (!data_.title.isEmpty()) setAccessibleName(data_.title);
    setFinding(data_.finding);
    redraw();
}

void MonthChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotMonths(plot, data_, style, size);
}

QList<ChartFigure> MonthChart::figuresAt(int) const { return {{tr("The year's plan"), plan_}}; }

} // namespace breakeven::ui
