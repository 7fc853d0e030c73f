#pragma once

#include "charts/chart_view.h"

class QCustomPlot;

namespace breakeven::ui {

struct ChartStyle;

/// A chart by year drawn with QCustomPlot: redrawn when its size, data or the palette change.
class PlotView : public ChartView {
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {480, 280}; }

protected:
    virtual void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const = 0;

    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;

    /// The plot as it is laid out, for values that are not years.
    const QCustomPlot& laidOut() const { return *plot_; }

    void redraw();
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QCustomPlot* plot_;
};

} // namespace breakeven::ui
