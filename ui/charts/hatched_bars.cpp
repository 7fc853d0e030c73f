#include "charts/hatched_bars.h"

namespace breakeven::ui {

namespace {

constexpr double thinnest = 2; // a bar that is hatched; lines in a thinner one would be dots

/// The rising diagonals of a rectangle, `distance` apart along its sides.
void rising(QPainter& painter, const QRectF& bar, double distance, bool mirrored) {
    for (double at = distance; at < bar.width() + bar.height(); at += distance) {
        const double left = std::max(0.0, at - bar.height());
        const double right = std::min(at, bar.width());
        const QPointF from(left, std::min(at, bar.height()));
        const QPointF to(right, at - right);
        const auto place = [&](const QPointF& point) {
            const double x = mirrored ? bar.width() - point.x() : point.x();
            return bar.topLeft() + QPointF(x, point.y());
        };
        painter.drawLine(place(from), place(to));
    }
}

} // namespace

void HatchedBars::draw(QCPPainter* painter) {
    QCPBars::draw(painter);
    if (hatch_ == Hatch::none) return;
    painter->setPen(hatchPen_);
    for (const QCPBarsData& bar : *data())
        if (const QRectF place = getBarRect(bar.key, bar.value).normalized(); place.height() > thinnest)
            hatch(*painter, place);
}

void HatchedBars::hatch(QCPPainter& painter, const QRectF& bar) const {
    switch (hatch_) {
    case Hatch::none:
        break;
    case Hatch::rising:
        rising(painter, bar, distance_, false);
        break;
    case Hatch::falling:
        rising(painter, bar, distance_, true);
        break;
    case Hatch::crossed:
        rising(painter, bar, distance_, false);
        rising(painter, bar, distance_, true);
        break;
    case Hatch::level:
        for (double y = bar.top() + distance_ / 2; y < bar.bottom(); y += distance_ / 2)
            painter.drawLine(QPointF(bar.left(), y), QPointF(bar.right(), y));
        break;
    }
}

} // namespace breakeven::ui
