#pragma once

#include "charts/chart_view.h"
#include "charts/tornado_data.h"

namespace breakeven::ui {

/// What moves a figure, the largest first. Enter or a double click goes to what a bar is of.
class TornadoChart : public ChartView {
    Q_OBJECT

public:
    explicit TornadoChart(QWidget* parent = nullptr);

    void setData(TornadoData data);
    const TornadoData& data() const { return data_; }
    QString table() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(int bar);

protected:
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;
    int valueCount() const override { return static_cast<int>(data_.bars.size()); }
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int) const override { return {}; }
    int valuesPerRow() const override { return 1; }
    void openValue(int value) override { Q_EMIT opened(value); }

    void paintEvent(QPaintEvent* event) override;

private:
    QRectF area() const { return QRectF(rect()).adjusted(4, 4, -4, -4); }

    TornadoData data_;
};

} // namespace breakeven::ui
