#pragma once

#include "charts/chart_style.h"
#include "charts/row_chart_data.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace breakeven::ui {

/// Where the rows and bars of a row chart stand in a picture.
struct RowChartLayout {
    QRectF area; ///< of the bars, below the key of the series
    double rowHeight = 0;
    double nameWidth = 0;
    double low = 0, high = 0; ///< the pounds at its left and right edge

    double x(double pounds) const { return area.left() + (pounds - low) / (high - low) * area.width(); }
    QRectF row(std::size_t index) const {
        return {area.left() - nameWidth, area.top() + static_cast<double>(index) * rowHeight,
                area.width() + nameWidth, rowHeight};
    }
};

/// The figure beside a row: what a position is, and what anything else changes it by.
QString figureOf(const ChartRow& row, MoneyUnit unit);

RowChartLayout layoutRows(const RowChartData& data, const ChartStyle& style, const QRectF& area);

/// The height the rows would like to have.
double rowChartHeight(const RowChartData& data, const ChartStyle& style, double width);

/// Bars as rows, each with its figure; costs hatched and in brackets, so that black and white says the same.
void drawRows(QPainter& painter, const RowChartData& data, const ChartStyle& style, const QRectF& area);

/// Paints it for paper (as paintSurplus).
void paintRows(QPainter& painter, const QRectF& target, double unitsPerMillimetre, const RowChartData& data);

QString rowChartTable(const RowChartData& data);

} // namespace breakeven::ui
