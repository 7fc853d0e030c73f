#pragma once

#include "charts/control_plot.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// A measure by month with its limits and special causes. Its values are the months observed.
class ControlChartView : public PlotView {
    Q_OBJECT

public:
    explicit ControlChartView(QWidget* parent = nullptr);

    void setData(ControlChartData data);
    const ControlChartData& data() const { return data_; }
    QString table() const override { return controlTable(data_); }

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    int valueCount() const override { return static_cast<int>(data_.progress.chart.points.size()); }
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;

private:
    const ControlPoint& point(int value) const;

    ControlChartData data_;
};

} // namespace breakeven::ui
