#pragma once

#include "charts/chart_style.h"

#include <optional>
#include <vector>

class QCustomPlot;

namespace breakeven::ui {

/// What is written beside the last year of a chart, at a value.
struct EdgeLabel {
    QString text;
    QColor colour;
    double value;
    std::optional<double> end = {}; ///< where on the axis its line ends, if before the last place
    double weight = 0;              ///< those of least weight give way where there is no room for all
};

/// Where labels of one height stand between `top` and `bottom`: each as near to where it would like to be as
/// the others let it, in the same order, none on another.
struct LabelPlaces {
    std::vector<std::size_t> shown; ///< of those given, from the top down
    std::vector<double> middles;    ///< as many
    std::size_t left = 0;           ///< how many have no room; the last place below the others is theirs
};
LabelPlaces placeLabels(const std::vector<double>& wanted, const std::vector<double>& weights, double height,
                        double top, double bottom);

/// What labels need at the right of a picture so wide; none where they would leave the plot too little.
double edgeLabelRoom(const std::vector<EdgeLabel>& labels, const ChartStyle& style, double width);

/// Writes labels beside the right edge of the plot, in the room its frame keeps there; what has none is
/// counted below the others and named by its tooltip.
void addEdgeLabels(QCustomPlot& plot, const std::vector<EdgeLabel>& labels, const ChartStyle& style);

/// The whole of a text that a plot shows at a place in dots or as a count; blank where there is none.
QString wholeTextAt(const QCustomPlot& plot, QPointF position);

} // namespace breakeven::ui
