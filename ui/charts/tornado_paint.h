#pragma once

#include "charts/chart_style.h"
#include "charts/tornado_data.h"

#include <QRectF>

class QPainter;

namespace breakeven::ui {

/// Where the rows and bars of a tornado stand in a picture.
struct TornadoLayout {
    QRectF bars; ///< below the key, between names and shares
    double nameWidth = 0, shareWidth = 0, rowHeight = 0;
    double low = 0, high = 0; ///< the numbers at its left and right edge

    double x(double number) const { return bars.left() + (number - low) / (high - low) * bars.width(); }
    QRectF row(std::size_t index) const {
        return {bars.left() - nameWidth, bars.top() + static_cast<double>(index) * rowHeight,
                nameWidth + bars.width() + shareWidth, rowHeight};
    }
};

TornadoLayout layoutTornado(const TornadoData& data, const ChartStyle& style, const QRectF& area);

/// The height the rows would like to have.
double tornadoHeight(const TornadoData& data, const ChartStyle& style);

/// Bars as rows about the line where the figure stands; low ends hatched, so that black and white says the
/// same.
void drawTornado(QPainter& painter, const TornadoData& data, const ChartStyle& style, const QRectF& area);

/// Paints it for paper.
void paintTornado(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const TornadoData& data);

QString tornadoTable(const TornadoData& data);

} // namespace breakeven::ui
