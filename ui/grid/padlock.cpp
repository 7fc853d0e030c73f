#include "grid/padlock.h"

#include <QPainter>

namespace breakeven::ui {

void drawPadlock(QPainter& painter, const QRectF& room, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = room.top() + room.height() * 0.45;
    const double inset = room.width() * 0.22;
    painter.setPen(QPen(colour, room.width() / 7));
    painter.setBrush(Qt::NoBrush);
    const QRectF bow(room.left() + inset, room.top() + 1, room.width() - 2 * inset,
                     2 * (middle - room.top()) - 1);
    painter.drawArc(bow, 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(room.left(), middle, room.width(), room.bottom() - middle), 1, 1);
    painter.restore();
}

} // namespace breakeven::ui
