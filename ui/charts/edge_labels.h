#pragma once

#include "charts/chart_style.h"

#include <vector>

class QCustomPlot;

namespace breakeven::ui {

/// What is written beside the last year of a chart, at a value.
struct EdgeLabel {
    QString text;
    QColor colour;
    double value;
};

/// Writes labels beside the last of so many years, moved apart so that none covers another, in `room` pixels.
void addEdgeLabels(QCustomPlot& plot, std::vector<EdgeLabel> labels, const ChartStyle& style,
                   std::size_t years, double room);

} // namespace breakeven::ui
