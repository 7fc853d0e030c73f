#include "charts/forest_chart.h"

#include "charts/forest_paint.h"

#include <QPainter>

namespace breakeven::ui {

ForestChart::ForestChart(QWidget* parent) : ChartView(parent) { nameOpening(tr("&Open the site"), "open"); }

void ForestChart::setData(ForestData data) {
    data_ = std::move(data);
    setAccessibleName(data_.title);
    setFinding(data_.finding);
    setMinimumHeight(sizeHint().height()); // rows that would be too low to read scroll
    update();
}

QString ForestChart::table() const { return forestTable(data_); }

QSize ForestChart::sizeHint() const { return {560, qCeil(forestHeight(data_, screenStyle(palette()))) + 8}; }

void ForestChart::paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const {
    paintForest(painter, target, unitsPerMillimetre, data_);
}

int ForestChart::valueCount() const { return static_cast<int>(forestRows(data_).size()); }

int ForestChart::valueAt(QPoint position) const {
    for (int value = 0; value < valueCount(); ++value)
        if (placeOf(value).contains(position)) return value;
    return -1;
}

QRect ForestChart::placeOf(int value) const {
    return layoutForest(data_, screenStyle(palette()), area()).row(static_cast<std::size_t>(value)).toRect();
}

QString ForestChart::describe(int value) const {
    return forestRows(data_)[static_cast<std::size_t>(value)]->says;
}

void ForestChart::openValue(int value) {
    if (value < static_cast<int>(data_.rows.size())) Q_EMIT opened(value);
}

void ForestChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!data_.rows.empty()) drawForest(painter, data_, screenStyle(palette()), area());
}

} // namespace breakeven::ui
