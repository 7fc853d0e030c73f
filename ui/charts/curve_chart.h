#pragma once

#include "charts/curve_plot.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// How a figure follows from a cell, and where it reaches its target.
class CurveChart : public PlotView {
    Q_OBJECT

public:
    explicit CurveChart(QWidget* parent = nullptr);

    void setData(CurveData data);
    const CurveData& data() const { return data_; }
    QString table() const override { return curveTable(data_); }

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    int valueCount() const override { return static_cast<int>(data_.points.size()); }
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int) const override { return {}; }

private:
    CurveData data_;
};

} // namespace breakeven::ui
