#include "grid/density_paint.h"

#include <QPainter>
#include <QPainterPath>

namespace breakeven::ui {

namespace {

QPointF placed(const QRectF& area, const PicturePoint& point) {
    return {acrossOf(area, point.x), area.bottom() - point.y * area.height()};
}

// The hill from one part across to another, down to the ground.
QPainterPath hill(const QRectF& area, const RangePicture& picture, double from, double to) {
    QPainterPath path;
    path.moveTo(acrossOf(area, from), area.bottom());
    for (const PicturePoint& point : picture.line)
        if (point.x >= from && point.x <= to) path.lineTo(placed(area, point));
    path.lineTo(acrossOf(area, to), area.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

double acrossOf(const QRectF& area, double part) { return area.left() + part * area.width(); }

void paintDensity(QPainter& painter, const QRectF& area, const RangePicture& picture,
                  const Colours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!picture.line.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(colours.surface, colours.accent, 0.3));
        painter.drawPath(hill(area, picture, picture.low, picture.high));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.2));
        painter.drawPath(hill(area, picture, 0, 1));
    }
    if (picture.central) {
        const double x = acrossOf(area, *picture.central);
        painter.setPen(QPen(colours.strong, 1.4));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    painter.restore();
}

} // namespace breakeven::ui
