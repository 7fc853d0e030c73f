#include "charts/tornado_chart.h"

#include "charts/tornado_paint.h"
#include "theme/icons.h"

#include <QPainter>

namespace breakeven::ui {

TornadoChart::TornadoChart(QWidget* parent) : ChartView(parent) {
    nameOpening(tr("&Go to the cell"), "jump");
}

void TornadoChart::setData(TornadoData data) {
    data_ = std::move(data);
    setAccessibleName(data_.title);
    setFinding(data_.finding);
    setMinimumHeight(sizeHint().height()); // rows that would be too low to read scroll
    update();
}

QString TornadoChart::table() const { return tornadoTable(data_); }

QSize TornadoChart::sizeHint() const {
    return {480, qCeil(tornadoHeight(data_, screenStyle(palette()))) + 8};
}

void TornadoChart::paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const {
    paintTornado(painter, target, unitsPerMillimetre, data_);
}

int TornadoChart::valueAt(QPoint position) const {
    for (int value = 0; value < valueCount(); ++value)
        if (placeOf(value).contains(position)) return value;
    return -1;
}

QRect TornadoChart::placeOf(int value) const {
    return layoutTornado(data_, screenStyle(palette()), area()).row(static_cast<std::size_t>(value)).toRect();
}

QString TornadoChart::describe(int value) const { return data_.bars[static_cast<std::size_t>(value)].says; }

void TornadoChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    drawTornado(painter, data_, screenStyle(palette()), area());
}

} // namespace breakeven::ui
