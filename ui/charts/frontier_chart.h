#pragma once

#include "charts/frontier_plot.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// Choices by one-off money and result, their frontier marked. A click chooses the point.
class FrontierChart : public PlotView {
    Q_OBJECT

public:
    explicit FrontierChart(QWidget* parent = nullptr);

    void setData(FrontierData data);
    const FrontierData& data() const { return data_; }
    void setChosen(int point);
    QString table() const override;

Q_SIGNALS:
    void chosen(int point);

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    int valueCount() const override { return static_cast<int>(data_.points.size()); }
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    FrontierData data_;
};

} // namespace breakeven::ui
