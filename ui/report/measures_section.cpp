#include "charts/benefit_plot.h"
#include "charts/control_plot.h"
#include "charts/figure_text.h"
#include "charts/month_frame.h"
#include "document/message_text.h"
#include "document/sentences.h"
#include "economy/reading/document_names.h"
#include "insight/measure/measure_findings.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/table.h"
#include "report/text_block.h"

namespace breakeven::ui::report {

namespace {

QString word(const auto& of) { return textOf(message(title(of))); }

/// All measures at a glance.
void addAtAGlance(Flow& flow, const std::vector<MeasureProgress>& all) {
    TableData table;
    const double width = flow.width();
    table.columns = {{ReportText::tr("Measure"), width * 0.34, Qt::AlignLeft, true},
                     {ReportText::tr("Latest"), width * 0.1, Qt::AlignRight},
                     {ReportText::tr("Month"), width * 0.1, Qt::AlignRight},
                     {ReportText::tr("Change"), width * 0.13, Qt::AlignLeft, true},
                     {ReportText::tr("Target"), width * 0.12, Qt::AlignLeft, true},
                     {ReportText::tr("Saved"), width * 0.1, Qt::AlignRight},
                     {ReportText::tr("Worth (£)"), width * 0.11, Qt::AlignRight}};
    const QString dash = QStringLiteral("–");
    for (const MeasureProgress& one : all) {
        const ControlPoint& latest = one.chart.latest();
        const auto& benefit = one.benefit;
        table.rows.push_back(
            {{{toQt(one.measure.name)},
              {toQt(measureText(latest.value))},
              {monthLabel(latest.month)},
              {word(latest.variation)},
              {one.assurance ? word(*one.assurance) : dash},
              {benefit ? toQt(measureText(benefit->saved)) : dash},
              {benefit && benefit->money ? moneyText(*benefit->money, MoneyUnit::pounds) : dash,
               benefit && benefit->money && *benefit->money < Money{}}}});
    }
    addTable(flow, table);
}

void addControlChart(Flow& flow, const MeasureProgress& progress, const QString& start) {
    const QString seen = sentencesOf(chartFindings(progress, wording()));
    const ControlChartData data{progress, start, seen};
    addDrawing(
        flow, millimetres(56),
        [data](QPainter& painter, const QRectF& area) {
            paintControl(painter, area, unitsPerMillimetre, data);
        },
        seen);
    flow.space(millimetres(2));
    addParagraph(flow, seen);
}

void addBenefit(Flow& flow, const Contents& contents, const MeasureProgress& progress, const QString& start) {
    const QString saved = sentencesOf(benefitFindings(contents.main().economy, progress, wording()));
    const BenefitChartData data{progress, start, saved};
    addCaption(flow, ReportText::tr("Without, planned and actual"), toQt(progress.measure.unit));
    addDrawing(
        flow, millimetres(46),
        [data](QPainter& painter, const QRectF& area) {
            paintBenefit(painter, area, unitsPerMillimetre, data);
        },
        saved);
    flow.space(millimetres(2));
    addParagraph(flow, saved);
}

} // namespace

void addMeasures(Flow& flow, const Contents& contents) {
    if (contents.document[TableId::measures].size() == 0) return;
    auto found = measureProgress(contents.document, contents.main().code, contents.options.goOn);
    if (!found) return;
    std::erase_if(*found, [](const MeasureProgress& one) { return one.chart.empty(); });
    if (found->empty()) return;
    flow.breakPage();
    addHeading(flow, ReportText::tr("Is it working?"), 1);
    addParagraph(flow, textOf(measuresFinding(*found)));
    addAtAGlance(flow, *found);
    for (const MeasureProgress& progress : *found) {
        if (!contents.goesOn()) return;
        const QString start = toQt(arrangementName(contents.main().economy, progress.measure.arrangement));
        flow.keepTogether([&] {
            addHeading(flow, toQt(progress.measure.name), 2, true, toQt(progress.measure.unit));
            addControlChart(flow, progress, start);
        });
        if (progress.benefit) flow.keepTogether([&] { addBenefit(flow, contents, progress, start); });
    }
    addParagraph(
        flow,
        ReportText::tr("Months between the dashed limits vary only by chance. A diamond marks a change for "
                       "the better, a square one for the worse; the word gives the reason."),
        bodyStyle(8.5, ink::muted));
}

} // namespace breakeven::ui::report
