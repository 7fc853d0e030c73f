#pragma once

#include "charts/chart_view.h"
#include "charts/forest_data.h"

namespace breakeven::ui {

/// What sites say of an effect, each by itself and all together. Enter or a double click opens a site.
class ForestChart : public ChartView {
    Q_OBJECT

public:
    explicit ForestChart(QWidget* parent = nullptr);

    void setData(ForestData data);
    const ForestData& data() const { return data_; }
    QString table() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A row of a site; the pooled ones open nothing.
    void opened(int row);

protected:
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;
    int valueCount() const override;
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int) const override { return {}; }
    int valuesPerRow() const override { return 1; }
    void openValue(int value) override;

    void paintEvent(QPaintEvent* event) override;

private:
    QRectF area() const { return QRectF(rect()).adjusted(4, 4, -4, -4); }

    ForestData data_;
};

} // namespace breakeven::ui
