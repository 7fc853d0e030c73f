#include "charts/frontier_chart.h"

#include "charts/figure_text.h"

#include <QMouseEvent>

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

constexpr int reach = 7; // pixels round a point

} // namespace

FrontierChart::FrontierChart(QWidget* parent) : PlotView(parent) {}

void FrontierChart::setData(FrontierData data) {
    data_ = std::move(data);
    setAccessibleName(data_.title);
    setFinding(data_.finding);
    redraw();
}

void FrontierChart::setChosen(int point) {
    if (point == data_.chosen) return;
    data_.chosen = point;
    redraw();
}

QString FrontierChart::table() const { return frontierTable(data_); }

void FrontierChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotFrontier(plot, data_, style, size);
}

int FrontierChart::valueAt(QPoint position) const {
    int found = -1;
    for (int value = 0; value < valueCount(); ++value)
        if (placeOf(value).contains(position) &&
            (found < 0 || data_.points[static_cast<std::size_t>(value)].frontier))
            found = value;
    return found;
}

QRect FrontierChart::placeOf(int value) const {
    const auto& point = data_.points[static_cast<std::size_t>(value)];
    const QPoint at(qRound(laidOut().xAxis->coordToPixel(toDouble(point.oneOff))),
                    qRound(laidOut().yAxis->coordToPixel(toDouble(point.surplus))));
    return QRect(at - QPoint(reach, reach), QSize(2 * reach, 2 * reach)).translated(laidOut().pos());
}

QString FrontierChart::describe(int value) const {
    const auto& point = data_.points[static_cast<std::size_t>(value)];
    QStringList lines{point.name,
                      tr("One-off cost and support: %1").arg(amountText(point.oneOff, data_.unit)),
                      tr("%1: %2").arg(data_.surplusName, amountText(point.surplus, data_.unit))};
    if (point.frontier) lines << tr("On the frontier");
    if (!point.chance.isEmpty()) lines << tr("Break-even or better: %1").arg(point.chance);
    if (point.failing) lines << tr("An organisation enters the failure regime");
    return lines.join('\n');
}

QList<ChartFigure> FrontierChart::figuresAt(int value) const {
    const auto& point = data_.points[static_cast<std::size_t>(value)];
    return {{point.name, point.question}};
}

void FrontierChart::mousePressEvent(QMouseEvent* event) {
    const int value = valueAt(event->position().toPoint());
    if (value >= 0) Q_EMIT chosen(value);
    PlotView::mousePressEvent(event);
}

} // namespace breakeven::ui
