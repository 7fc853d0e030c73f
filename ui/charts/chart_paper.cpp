#include "charts/chart_paper.h"

#include "charts/chart_style.h"

#include <QPainter>
#include <QPicture>

#include <qcustomplot.h>

namespace breakeven::ui {

QSizeF paperSize(const QRectF& target, double unitsPerMillimetre) {
    return target.size() / unitsPerMillimetre * printUnitsPerMillimetre();
}

void paintOnPaper(QPainter& painter, const QRectF& target, QCustomPlot& plot, QSizeF size) {
    QPicture picture;
    {
        QCPPainter recorder(&picture);
        plot.toPainter(&recorder, qRound(size.width()), qRound(size.height()));
    }
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / qRound(size.width()), target.height() / qRound(size.height()));
    // A picture scales itself from the screen's resolution to the device's; the target has done so already.
    painter.scale(static_cast<double>(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                  static_cast<double>(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

} // namespace breakeven::ui
