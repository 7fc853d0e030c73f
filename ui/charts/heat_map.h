#pragma once

#include "charts/chart_data.h"
#include "charts/chart_view.h"
#include "charts/heat_map_paint.h"

namespace breakeven::ui {

/// Organisations or measures × years, the depth of each deficit or risk at a glance. A click on the name of
/// an organisation chooses it, a double click opens it.
class HeatMap : public ChartView {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    void setData(HeatMapData data);
    const HeatMapData& data() const { return data_; }
    QString table() const override;
    QSize sizeHint() const override;

    /// Lets its rows be up to twice as high where there is room.
    void useRoom();

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
    Chosen chosenBy(int value) const override;
    QList<QRect> placesOf(const Chosen& chosen) const override;
    QString remarkAt(QPoint position) const override;

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    const HeatMapLayout& layout() const;
    int rowAt(QPoint position) const;

    HeatMapData data_;
    bool usesRoom_ = false;
    mutable std::optional<HeatMapLayout> layout_; ///< as it is drawn
};

} // namespace breakeven::ui
