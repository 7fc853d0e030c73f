#pragma once

#include "theme/type.h"

#include <QStyleOptionHeader>

namespace breakeven::ui {

/// Keeps a heading at the right clear of the arrow that tells the order, where a column has the room for
/// both.
inline void keepClearOfArrow(QStyleOptionHeader& heading, int width) {
    if (heading.sortIndicator == QStyleOptionHeader::None || !heading.textAlignment.testFlag(Qt::AlignRight))
        return;
    const QString clear = heading.text + QString(4, QChar::Nbsp); // which take room at the end of a line too
    if (heading.fontMetrics.horizontalAdvance(clear) + grid(4) <= width) heading.text = clear;
}

} // namespace breakeven::ui
