#include "actuals/month_data.h"
#include "actuals/variance_rows.h"
#include "charts/figure_text.h"
#include "charts/month_text.h"
#include "desk/chart_figures.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/sentences.h"
#include "economy/reading/document_names.h"
#include "insight/actual/actual_findings.h"
#include "report/report_text.h"
#include "report/reported_actuals.h"
#include "report/sections.h"
#include "report/table.h"
#include "report/text_block.h"

namespace breakeven::ui::report {

namespace {

// A figure of the plan is explained where the plan is what is reported.
void addVariances(Flow& flow, const Contents& contents, const QString& heading, const VarianceTable& shown,
                  double labelShare) {
    const QString result = wordTitle(name(StatementLine::surplus));
    TableData table;
    table.typeSize = 7;
    const double label = flow.width() * labelShare;
    const double column = (flow.width() - label) / static_cast<double>(shown.columns.size());
    table.columns.push_back({heading, label, Qt::AlignLeft, true});
    for (const ShownColumn& one : shown.columns)
        table.columns.push_back({one.title, column, one.words ? Qt::AlignLeft : Qt::AlignRight, true});
    for (const ShownRow& row : shown.rows) {
        TableRow cells{{{row.title}},
                       row.stays || row.title == result ? RowStyle::result
                       : row.strong                     ? RowStyle::subtotal
                                                        : RowStyle::plain};
        for (const ShownCell& cell : row.cells) {
            const bool explained = toCore(cell.scenario) == contents.main().code && cell.remark.isEmpty();
            cells.cells.push_back(
                {.text = cell.text, .adverse = cell.adverse, .figure = explained ? cell.figure : QString()});
        }
        table.rows.push_back(std::move(cells));
    }
    addTable(flow, table);
}

QString namePlan(const Contents& contents) {
    return breakeven::ui::scenarioName(contents.document, toQt(contents.actuals->planScenario));
}

void addRemark(Flow& flow, const Contents& contents, const OrganisationVariance& org) {
    const QString remark = planRemark(org, contents.actuals->month, namePlan(contents));
    if (!remark.isEmpty()) addParagraph(flow, remark, bodyStyle(8, ink::muted));
}

void addByMonth(Flow& flow, const Contents& contents, const OrganisationVariance& org) {
    const ReportedActuals& actuals = *contents.actuals;
    const MonthChartData months = monthData(contents.main().economy, actuals.seen, actuals.printed(),
                                            toQt(org.org), StatementLine::surplus, contents.unit());
    if (months.month == 0) return;
    addCaption(flow, ReportText::tr("Surplus/(deficit), the year to date"),
               ReportText::tr("%1; dashed: plan, dotted: to the outturn").arg(toQt(symbol(contents.unit()))));
    addDrawing(
        flow, millimetres(34),
        [months](QPainter& painter, const QRectF& area) {
            paintMonths(painter, area, unitsPerMillimetre, months);
        },
        months.finding);
}

void addLines(Flow& flow, const Contents& contents, const OrganisationVariance& exact,
              const OrganisationVariance& printed) {
    const ReportedActuals& actuals = *contents.actuals;
    addCaption(flow, ReportText::tr("Line by line"), toQt(symbol(contents.unit())));
    addVariances(flow, contents, ReportText::tr("Line"),
                 varianceTable(actuals.exact(), exact, printed, contents.unit(), toQt(actuals.planScenario)),
                 0.22);
    addRemark(flow, contents, exact);
}

void addActivity(Flow& flow, const Contents& contents, const std::string& org) {
    const auto& activity = contents.actuals->seen.activity;
    const auto found = activity.find(contents.actuals->month);
    if (found == activity.end()) return;
    const VarianceTable table =
        activityTable(contents.main().economy, found->second, toQt(org), contents.actuals->month);
    if (table.rows.empty()) return;
    flow.keepTogether([&] {
        addCaption(flow, ReportText::tr("Activity"), ReportText::tr("units of the service"));
        addVariances(flow, contents, ReportText::tr("Service"), table, 0.36);
    });
}

} // namespace

QString againstPlanSentence(const Contents& contents) {
    if (!contents.actuals) return {};
    const YearVariance& printed = contents.actuals->printed();
    const bool alone = printed.organisations.size() == 1;
    const auto finding = varianceFinding(contents.main().economy, printed,
                                         alone ? printed.organisations.front() : printed.together);
    if (!finding) return {};
    const auto reporting = alone ? std::nullopt : reportingFinding(printed);
    return reporting ? textOf(*finding) + ' ' + textOf(*reporting) : textOf(*finding);
}

void addAgainstPlan(Flow& flow, const Contents& contents) {
    if (!contents.actuals) return;
    const ReportedActuals& actuals = *contents.actuals;
    const Economy& economy = contents.main().economy;
    const YearVariance& exact = actuals.exact();
    const YearVariance& printed = actuals.printed();
    flow.breakPage();
    addHeading(flow, ReportText::tr("Against plan"), 1);
    addParagraph(flow, actuals.month == 12
                           ? ReportText::tr("The year %1, against the plan “%2”.")
                                 .arg(yearText(actuals.seen.year), namePlan(contents))
                           : ReportText::tr("%1 to the end of %2 (month %3), against the plan “%4”.")
                                 .arg(yearText(actuals.seen.year), monthName(actuals.month))
                                 .arg(actuals.month)
                                 .arg(namePlan(contents)));
    if (exact.organisations.size() > 1) {
        addParagraph(flow, sentencesOf(varianceFindings(economy, printed, printed.together, wording())));
        addCaption(flow, ReportText::tr("Surplus/(deficit) against plan"), toQt(symbol(contents.unit())));
        addVariances(flow, contents, ReportText::tr("Organisation"),
                     economyTable(economy, exact, printed, contents.unit(), toQt(actuals.planScenario)), 0.4);
        addRemark(flow, contents, exact.together);
    }
    for (std::size_t i = 0; i < exact.organisations.size(); ++i) {
        if (!contents.goesOn()) return;
        const OrganisationVariance& one = exact.organisations[i];
        flow.keepTogether([&] {
            addHeading(flow, toQt(organisationName(economy, one.org)), 2, false);
            const QString sentences =
                sentencesOf(varianceFindings(economy, printed, printed.organisations[i], wording()));
            if (!sentences.isEmpty()) addParagraph(flow, sentences);
            addByMonth(flow, contents, one);
            addLines(flow, contents, one, printed.organisations[i]);
        });
        addActivity(flow, contents, one.org);
    }
}

} // namespace breakeven::ui::report
