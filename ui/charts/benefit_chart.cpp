#include "charts/benefit_chart.h"

#include "charts/month_frame.h"
#include "document/message_text.h"
#include "economy/table/address.h"
#include "insight/measure/measure_findings.h"

#include <qcustomplot.h>

namespace breakeven::ui {

BenefitChart::BenefitChart(QWidget* parent) : PlotView(parent) {
    setAccessibleName(tr("Without, planned and actual by month"));
}

void BenefitChart::setData(BenefitChartData data) {
    data_ = std::move(data);
    months_ = data_.months();
    setAccessibleName(
        months_.empty()
            ? tr("Without, planned and actual by month")
            : tr("Without, planned and actual by month: %1").arg(toQt(data_.progress.measure.name)));
    setFinding(data_.finding);
    redraw();
}

void BenefitChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotBenefit(plot, data_, style, size);
}

int BenefitChart::valueAt(QPoint position) const {
    if (!laidOut().axisRect()->rect().translated(laidOut().pos()).contains(position)) return -1;
    int nearest = -1;
    for (int value = 0; value < valueCount(); ++value)
        if (nearest < 0 || qAbs(placeOf(value).center().x() - position.x()) <
                               qAbs(placeOf(nearest).center().x() - position.x()))
            nearest = value;
    return nearest;
}

QRect BenefitChart::placeOf(int value) const {
    return PlotView::placeOf(months_[static_cast<std::size_t>(value)].month - months_.front().month);
}

QString BenefitChart::describe(int value) const {
    const MeasuredMonth& month = months_[static_cast<std::size_t>(value)];
    const auto figure = [](const auto& number) { return toQt(measureText(number)); };
    QStringList lines{tr("%1: actual %2").arg(monthLabel(month.month), figure(month.observed)),
                      tr("without %1, planned %2").arg(figure(*month.without), figure(*month.planned))};
    if (month.savedToDate) lines << tr("saved to date %1").arg(figure(*month.savedToDate));
    return lines.join('\n');
}

QList<ChartFigure> BenefitChart::figuresAt(int value) const {
    const Address cell{TableId::observations,
                       {data_.progress.measure.code, toText(months_[static_cast<std::size_t>(value)].month)},
                       "value"};
    return {{tr("Observations"), {.about = FigureQuestion::About::cell, .address = toQt(toText(cell))}}};
}

} // namespace breakeven::ui
