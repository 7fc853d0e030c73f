#pragma once

#include "charts/chart_data.h"
#include "charts/plot_view.h"

namespace breakeven::ui {

/// Several organisations, indices or scenarios by year, as lines or stacked. Its values are the years with
/// all of them, and each series' own, from the highest down.
class SeriesChart : public YearPlot<SeriesChartData> {
    Q_OBJECT

public:
    explicit SeriesChart(QWidget* parent = nullptr);

    void setData(SeriesChartData data);
    QString table() const override;

protected:
    void plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const override;
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;
    int valueCount() const override;
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;
    int step(int value, Qt::Key arrow) const override;
    Chosen chosenBy(int value) const override;
    QList<QRect> placesOf(const Chosen& chosen) const override;
    void markedChanged() override { redraw(); }

private:
    int valueOf(int series, std::size_t year) const;
    /// Those with a value in a year, the highest first; quiet ones are no values.
    QList<int> seriesIn(std::size_t year) const;
    double heightOf(int series, std::size_t year) const;
};

} // namespace breakeven::ui
