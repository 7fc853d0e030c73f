#include "charts/free_places.h"

#include "charts/plot_frame.h"

#include <QFontMetricsF>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven::ui {

bool FreePlaces::take(const QRectF& place) {
    const bool free = std::none_of(taken_.begin(), taken_.end(),
                                   [&](const QRectF& taken) { return taken.intersects(place); });
    if (!free || !inside_.contains(place)) return false;
    taken_.push_back(place);
    return true;
}

QCPItemText* addTextBeside(QCustomPlot& plot, FreePlaces& places, const QString& text, QPointF point,
                           double gap, const QFont& font, const QColor& colour) {
    const QSizeF size(widthOf(text, font) + 4, QFontMetricsF(font).height());
    for (const QPointF side : {QPointF(0, -1), QPointF(0, 1), QPointF(1, 0), QPointF(-1, 0)}) {
        const QPointF middle =
            point + QPointF(side.x() * (gap + size.width() / 2), side.y() * (gap + size.height() / 2));
        if (!places.take({middle - QPointF(size.width() / 2, size.height() / 2), size})) continue;
        return addText(plot, text, plot.xAxis->pixelToCoord(middle.x()), plot.yAxis->pixelToCoord(middle.y()),
                       Qt::AlignCenter, font, colour);
    }
    return nullptr;
}

} // namespace breakeven::ui
