#pragma once

#include "charts/chart_view.h"
#include "charts/row_chart_data.h"

namespace breakeven::ui {

/// A bridge, or what arrangements do to each organisation, as named rows of bars.
class RowChart : public ChartView {
    Q_OBJECT

public:
    explicit RowChart(QWidget* parent = nullptr);

    void setData(RowChartData data);
    const RowChartData& data() const { return data_; }
    QString table() const override;
    QSize sizeHint() const override;

protected:
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;
    int valueCount() const override { return static_cast<int>(data_.rows.size()); }
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;
    int valuesPerRow() const override { return 1; }
    Chosen chosenBy(int value) const override;

    void paintEvent(QPaintEvent* event) override;

private:
    QRectF area() const { return QRectF(rect()).adjusted(4, 4, -4, -4); }

    RowChartData data_;
};

} // namespace breakeven::ui
