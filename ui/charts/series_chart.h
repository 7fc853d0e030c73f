#pragma once

#include "charts/chart_data.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// Several organisations, indices or scenarios by year, as lines or stacked.
class SeriesChart : public PlotView {
    Q_OBJECT

public:
    explicit SeriesChart(QWidget* parent = nullptr);

    void setData(SeriesChartData data);
    const SeriesChartData& data() const { return data_; }
    QString table() const override;

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;
    int valueCount() const override { return static_cast<int>(data_.years.size()); }
    QString describe(int value) const override;

private:
    SeriesChartData data_;
};

} // namespace breakeven::ui
