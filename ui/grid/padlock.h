#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace breakeven::ui {

/// Draws a closed padlock that fills `room`.
void drawPadlock(QPainter& painter, const QRectF& room, const QColor& colour);

} // namespace breakeven::ui
