#pragma once

#include <QRectF>
#include <QSizeF>

class QCustomPlot;
class QPainter;

namespace breakeven::ui {

/// A target rectangle in the units `printStyle` lays charts out in.
QSizeF paperSize(const QRectF& target, double unitsPerMillimetre);

/// Paints a plot laid out at `size` into `target` as vectors.
void paintOnPaper(QPainter& painter, const QRectF& target, QCustomPlot& plot, QSizeF size);

} // namespace breakeven::ui
