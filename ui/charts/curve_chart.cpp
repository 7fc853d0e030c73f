#include "charts/curve_chart.h"

#include "charts/figure_text.h"

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

constexpr int reach = 7; // pixels round a point

} // namespace

CurveChart::CurveChart(QWidget* parent) : PlotView(parent) {}

void CurveChart::setData(CurveData data) {
    data_ = std::move(data);
    setAccessibleName(data_.title);
    setFinding(data_.finding);
    redraw();
}

void CurveChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotCurve(plot, data_, style, size);
}

// The nearest point of those looked at.
int CurveChart::valueAt(QPoint position) const {
    int found = -1, nearest = 0;
    for (int value = 0; value < valueCount(); ++value) {
        const int away = qAbs(placeOf(value).center().x() - position.x());
        if (found < 0 || away < nearest) {
            found = value;
            nearest = away;
        }
    }
    return found;
}

QRect CurveChart::placeOf(int value) const {
    const CurveData::Point& point = data_.points[static_cast<std::size_t>(value)];
    const QPoint at(qRound(laidOut().xAxis->coordToPixel(point.x)),
                    qRound(laidOut().yAxis->coordToPixel(point.y)));
    return QRect(at - QPoint(reach, reach), QSize(2 * reach, 2 * reach)).translated(laidOut().pos());
}

QString CurveChart::describe(int value) const {
    const CurveData::Point& point = data_.points[static_cast<std::size_t>(value)];
    return tr("%1: %2").arg(data_.xName, noughtAsFigure(data_.xText(point.x))) + '\n' +
           tr("%1: %2").arg(data_.yName, noughtAsFigure(data_.yText(point.y)));
}

} // namespace breakeven::ui
