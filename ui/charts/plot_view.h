#pragma once

#include "charts/chart_view.h"

class QCustomPlot;

namespace breakeven::ui {

struct ChartStyle;

/// A chart drawn with QCustomPlot: redrawn when its size, data or the palette change.
class PlotView : public ChartView {
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {480, 280}; }

protected:
    virtual void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const = 0;

    /// The same plot in the style of print.
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;

    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString remarkAt(QPoint position) const override;

    /// The plot as it is laid out, for values that are not years.
    const QCustomPlot& laidOut() const { return *plot_; }
    /// A small place about a point of the plot.
    QRect placeAbout(double x, double y) const;

    void redraw();
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QCustomPlot* plot_;
};

/// A plot whose values are the years of its data, and below them, row by row, the years of what it shows
/// several of.
template<class Data>
class YearPlot : public PlotView {
public:
    const Data& data() const { return data_; }

protected:
    using PlotView::PlotView;

    void take(Data data) {
        data_ = std::move(data);
        setFinding(data_.finding);
        redraw();
    }

    int valueCount() const override { return valuesPerRow(); }
    int valuesPerRow() const override { return static_cast<int>(data_.years.size()); }

    int rowOf(int value) const { return value / std::max(1, valuesPerRow()); }
    std::size_t yearOf(int value) const {
        return static_cast<std::size_t>(value % std::max(1, valuesPerRow()));
    }

    Data data_;
};

} // namespace breakeven::ui
