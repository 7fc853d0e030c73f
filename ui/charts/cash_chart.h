#pragma once

#include "charts/chart_data.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// Cash at the close of each year against what has to be held, and the support that makes good a shortfall.
class CashChart : public PlotView {
    Q_OBJECT

public:
    explicit CashChart(QWidget* parent = nullptr);

    void setData(CashChartData data);
    const CashChartData& data() const { return data_; }
    QString table() const override;

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;
    int valueCount() const override { return static_cast<int>(data_.years.size()); }
    QString describe(int value) const override;

private:
    CashChartData data_;
};

} // namespace breakeven::ui
