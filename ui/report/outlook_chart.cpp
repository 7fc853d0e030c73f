#include "report/outlook_chart.h"

#include "charts/surplus_plot.h"
#include "document/message_text.h"
#include "insight/position/findings.h"
#include "report/report_text.h"
#include "report/text_block.h"

namespace breakeven::ui::report {

namespace {

SurplusChartData chartData(const ScenarioFigures& figures, const Outlook& outlook) {
    SurplusChartData data;
    data.subject = toQt(outlook.name);
    data.scenario = scenarioName(figures);
    data.years = figures.projection.years;
    data.surplus.resize(data.years.size());
    for (const YearPosition& position : outlook.years) data.surplus[position.index] = position.surplus;
    data.unit = chartUnit(outlook);
    data.finding = textOf(positionFinding(outlook));
    return data;
}

} // namespace

void addOutlookChart(Flow& flow, const ScenarioFigures& figures, const Outlook& outlook, double height) {
    const SurplusChartData data = chartData(figures, outlook);
    addCaption(flow, ReportText::tr("Surplus/(deficit) by year"), toQt(symbol(data.unit)));
    addDrawing(
        flow, height,
        [data](QPainter& painter, const QRectF& area) {
            paintSurplus(painter, area, unitsPerMillimetre, data);
        },
        data.finding);
}

} // namespace breakeven::ui::report
