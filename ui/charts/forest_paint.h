#pragma once

#include "charts/chart_style.h"
#include "charts/forest_data.h"

#include <QRectF>

class QPainter;

namespace breakeven::ui {

/// Where the rows of a forest plot stand in a picture.
struct ForestLayout {
    QRectF plot; ///< the rows, between names and figures
    double nameWidth = 0, figureWidth = 0, weightWidth = 0, rowHeight = 0;
    double low = 0, high = 0; ///< the numbers at its left and right edge
    double step = 1;          ///< between two marks of the axis

    double x(double number) const { return plot.left() + (number - low) / (high - low) * plot.width(); }
    QRectF row(std::size_t index) const {
        return {plot.left() - nameWidth, plot.top() + static_cast<double>(index) * rowHeight,
                nameWidth + plot.width() + figureWidth + weightWidth, rowHeight};
    }
};

ForestLayout layoutForest(const ForestData& data, const ChartStyle& style, const QRectF& area);

/// The rows there are: sites, then what is pooled, then what a further site should expect.
std::vector<const ForestData::Row*> forestRows(const ForestData& data);

/// The height the rows would like to have.
double forestHeight(const ForestData& data, const ChartStyle& style);

/// Sites as squares as large as their weights, filled where they were seen and hollow where planned, with
/// their intervals; the pooled effect as a diamond from end to end of its interval; what a further site
/// should expect as a dashed bar with ends. Shapes and words say it, not colours.
void drawForest(QPainter& painter, const ForestData& data, const ChartStyle& style, const QRectF& area);

/// Paints it for paper.
void paintForest(QPainter& painter, const QRectF& target, double unitsPerMillimetre, const ForestData& data);

/// The same on several pictures of at most so many sites, on one scale; what is pooled stands in the last.
std::vector<ForestData> parted(const ForestData& data, std::size_t most);

QString forestTable(const ForestData& data);

} // namespace breakeven::ui
