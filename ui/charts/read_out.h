#pragma once

#include "charts/chart_style.h"

#include <QRect>
#include <QString>

class QPainter;

namespace breakeven::ui {

/// Says a value in a box beside its place, in as many columns as its lines need inside a chart; the box is
/// returned. It covers the place only where the chart has no other room.
QRect paintReadOut(QPainter& painter, const QString& text, const QRect& place, const QRect& inside,
                   const ChartStyle& style);

} // namespace breakeven::ui
