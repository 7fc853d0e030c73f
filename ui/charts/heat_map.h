#pragma once

#include "charts/chart_data.h"
#include "charts/chart_view.h"

namespace breakeven::ui {

/// Organisations or measures × years, the depth of each deficit or risk at a glance. A double click on the
/// name of an organisation opens it.
class HeatMap : public ChartView {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    void setData(HeatMapData data);
    const HeatMapData& data() const { return data_; }
    QString table() const override;
    QSize sizeHint() const override;

signals:
    void organisationActivated(const QString& code);

protected:
    void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const override;
    int valueCount() const override { return static_cast<int>(data_.rows.size() * data_.years.size()); }
    int valueAt(QPoint position) const override;
    QRect placeOf(int value) const override;
    QString describe(int value) const override;
    QList<ChartFigure> figuresAt(int value) const override;
    int valuesPerRow() const override { return static_cast<int>(data_.years.size()); }

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void fit();
    int rowAt(QPoint position) const;

    HeatMapData data_;
};

} // namespace breakeven::ui
