#pragma once

#include "charts/chart_data.h"
#include "charts/chart_style.h"

#include <QRectF>

class QPainter;

namespace breakeven::ui {

/// Where the cells of a heat map stand in a picture.
struct HeatMapLayout {
    QRectF area;
    double nameWidth = 0;
    double headHeight = 0;
    double rowHeight = 0;
    double cellWidth = 0;

    QRectF cell(int row, int year) const;
};

HeatMapLayout layoutHeatMap(const HeatMapData& data, const ChartStyle& style, const QRectF& area);

/// The least width at which every figure is whole.
double heatMapWidth(const HeatMapData& data, const ChartStyle& style);

/// The height a heat map would like to have, or has with rows so many times as high.
double heatMapHeight(const HeatMapData& data, const ChartStyle& style, double rows = 1);

/// Rectangles, rows × years, each with its figure; the deeper a deficit or risk the redder (in print darker),
/// surpluses blue.
void drawHeatMap(QPainter& painter, const HeatMapData& data, const ChartStyle& style, const QRectF& area);

/// Paints it for paper (as paintSurplus).
void paintHeatMap(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const HeatMapData& data);

/// How deep a surplus of `margin` of income is shaded, from -1 to 1.
double heatOfMargin(double margin);

/// The ground of a cell: how far towards red or blue it goes for a heat from -1 to 1.
QColor heatColour(double heat, const ChartStyle& style);

QString heatMapTable(const HeatMapData& data);

} // namespace breakeven::ui
