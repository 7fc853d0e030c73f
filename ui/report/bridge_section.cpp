#include "arrangements/arrangement_charts.h"
#include "charts/row_chart_paint.h"
#include "document/message_text.h"
#include "insight/decision/printed_decisions.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"

namespace breakeven::ui::report {

void addBridge(Flow& flow, const Contents& contents) {
    const ScenarioFigures& main = contents.main();
    const auto found = bridge(contents.document, {.scenario = main.code, .to = main.projection.years.back()},
                              contents.options.goOn);
    if (!found) return;
    const MoneyUnit unit = chartUnit(main.whole);
    const auto& statements = main.printed.statements;
    const auto printedIn = [&](std::size_t year) {
        return statements.amount(statements.economy(), year, StatementLine::surplus);
    };
    RowChartData data =
        bridgeChart(main.economy, *found,
                    printed(*found, printedIn(0), printedIn(main.projection.years.size() - 1), unit), unit);
    flow.breakPage(millimetres(130));
    addHeading(flow, ReportText::tr("What moves the result"), 1);
    addParagraph(flow, data.finding);
    addCaption(flow,
               ReportText::tr("Bridge of the economy's surplus/(deficit), %1 to %2")
                   .arg(toQt(toText(found->from.year)), toQt(toText(found->to.year))),
               toQt(symbol(data.unit)));
    const double height = millimetres(7.5 * static_cast<double>(data.rows.size()) + 4);
    addDrawing(
        flow, height,
        [data](QPainter& painter, const QRectF& area) { paintRows(painter, area, unitsPerMillimetre, data); },
        data.finding);
}

} // namespace breakeven::ui::report
