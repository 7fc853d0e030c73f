#include "charts/edge_labels.h"

#include "charts/plot_frame.h"

#include <QFontMetricsF>

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

/// Moves labels apart so that none covers another, keeping their order.
void spread(std::vector<EdgeLabel>& labels, double distance, double top) {
    std::sort(labels.begin(), labels.end(),
              [](const EdgeLabel& a, const EdgeLabel& b) { return a.value < b.value; });
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].value = std::max(labels[i].value, labels[i - 1].value + distance);
    double limit = top;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->value = std::min(label->value, limit);
        limit = label->value - distance;
    }
}

} // namespace

void addEdgeLabels(QCustomPlot& plot, std::vector<EdgeLabel> labels, const ChartStyle& style,
                   std::size_t years, double room) {
    const QFontMetricsF metrics(style.smallFont());
    const double line = metrics.height();
    spread(labels, valuePerPixel(plot) * line, plot.yAxis->range().upper - valuePerPixel(plot) * line / 2);
    for (const EdgeLabel& label : labels)
        addText(plot, metrics.elidedText(label.text, Qt::ElideRight, room), static_cast<double>(years) - 0.5,
                label.value, Qt::AlignLeft | Qt::AlignVCenter, style.smallFont(), label.colour);
}

} // namespace breakeven::ui
