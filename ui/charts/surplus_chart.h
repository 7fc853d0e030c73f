#pragma once

#include "charts/chart_data.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// The surplus or (deficit) by year, the scenario against base.
class SurplusChart : public PlotView {
    Q_OBJECT

public:
    explicit SurplusChart(QWidget* parent = nullptr);

    void setData(SurplusChartData data);
    const SurplusChartData& data() const { return data_; }
    QString table() const override;

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;
    int valueCount() const override { return static_cast<int>(data_.years.size()); }
    QString describe(int value) const override;

private:
    SurplusChartData data_;
};

} // namespace breakeven::ui
