#include "report/outlook_chart.h"

#include "charts/fan_plot.h"
#include "charts/surplus_plot.h"
#include "desk/chart_figures.h"
#include "desk/futures.h"
#include "document/message_text.h"
#include "insight/position/findings.h"
#include "insight/uncertainty/fan_findings.h"
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
    data.colours = coloursIn(figures, outlook.org);
    return data;
}

} // namespace

GroundColours coloursIn(const ScenarioFigures& figures, OrganisationIndex org) {
    if (org == figures.projection.statements.economy()) return {};
    return coloursOf(figures.economy).colours(figures.projection.organisations[org.place()]);
}

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

Fan fanOf(const Contents& contents, const Outlook& printed, DrawnFigure figure) {
    const ScenarioFigures& figures = contents.main();
    const Outlook exact = outlook(figures.economy, figures.projection, printed.org);
    return printedFan(fan(*contents.futures(), exact, figure), printed);
}

void addFanChart(Flow& flow, const Contents& contents, const Fan& fan, const Outlook& outlook,
                 double height) {
    const FanChartData data{.subject = toQt(outlook.name),
                            .figure = titleOf(fan.figure),
                            .years = contents.main().projection.years,
                            .fan = fan,
                            .exact = {},
                            .unit = chartUnit(outlook),
                            .finding =
                                textOf(fan.figure == DrawnFigure::surplus ? deficitFinding(fan, fan.last())
                                                                          : rangeFinding(fan, fan.last()))};
    addCaption(flow, ReportText::tr("%1 by year: what the future may hold").arg(data.figure),
               ReportText::tr("%1; bands of 9, 8 and 5 of 10 futures, dashed: the median")
                   .arg(toQt(symbol(data.unit))));
    addDrawing(
        flow, height,
        [data](QPainter& painter, const QRectF& area) { paintFan(painter, area, unitsPerMillimetre, data); },
        data.finding);
}

} // namespace breakeven::ui::report
