#pragma once

#include "insight/uncertainty/range_picture.h"
#include "theme/colours.h"

#include <QMetaType>
#include <QRectF>

class QPainter;

Q_DECLARE_METATYPE(breakeven::RangePicture)

namespace breakeven::ui {

/// Draws how a range may come out: its density as a hill, between low and high filled, central as a line; a
/// range of one value as a single line.
void paintDensity(QPainter& painter, const QRectF& area, const RangePicture& picture, const Colours& colours);

/// Where something at a part of a picture stands across an area.
double acrossOf(const QRectF& area, double part);

} // namespace breakeven::ui
