#include "charts/control_chart.h"

#include "charts/month_frame.h"
#include "document/message_text.h"
#include "economy/table/address.h"
#include "insight/measure/measure_findings.h"

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

int monthsFromFirst(const ControlChart& chart, const ControlPoint& point) {
    return point.month - chart.points.front().month;
}

QString figure(const auto& value) { return toQt(measureText(value)); }

} // namespace

ControlChartView::ControlChartView(QWidget* parent) : PlotView(parent) {
    setAccessibleName(tr("Measure by month"));
}

void ControlChartView::setData(ControlChartData data) {
    data_ = std::move(data);
    setAccessibleName(data_.empty() ? tr("Measure by month")
                                    : tr("Measure by month: %1").arg(toQt(data_.progress.measure.name)));
    setFinding(data_.finding);
    redraw();
}

void ControlChartView::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotControl(plot, data_, style, size);
}

const ControlPoint& ControlChartView::point(int value) const {
    return data_.progress.chart.points[static_cast<std::size_t>(value)];
}

// The month observed that is nearest to a place of the plot.
int ControlChartView::valueAt(QPoint position) const {
    if (!laidOut().axisRect()->rect().translated(laidOut().pos()).contains(position)) return -1;
    int nearest = -1;
    for (int value = 0; value < valueCount(); ++value)
        if (nearest < 0 || qAbs(placeOf(value).center().x() - position.x()) <
                               qAbs(placeOf(nearest).center().x() - position.x()))
            nearest = value;
    return nearest;
}

QRect ControlChartView::placeOf(int value) const {
    return PlotView::placeOf(monthsFromFirst(data_.progress.chart, point(value)));
}

QString ControlChartView::describe(int value) const {
    const ControlPoint& at = point(value);
    const ControlPart& part = data_.progress.chart.partOf(at);
    QStringList lines{
        tr("%1: %2").arg(monthLabel(at.month), toQt(measureText(at.value, data_.progress.measure.unit))),
        part.lower
            ? tr("mean %1, limits %2 to %3").arg(figure(part.mean), figure(*part.lower), figure(*part.upper))
            : tr("mean %1").arg(figure(part.mean))};
    if (!at.causes.empty()) lines << tr("%1: %2").arg(textOf(message(title(at.variation))), causesOf(at));
    return lines.join('\n');
}

QList<ChartFigure> ControlChartView::figuresAt(int value) const {
    const Address cell{
        TableId::observations, {data_.progress.measure.code, toText(point(value).month)}, "value"};
    return {{tr("Observations"), {.about = FigureQuestion::About::cell, .address = toQt(toText(cell))}}};
}

} // namespace breakeven::ui
