#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/problem_names.h"
#include "insight/position/both_sides.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/table.h"
#include "report/text_block.h"

namespace breakeven::ui::report {

namespace {

constexpr std::size_t mostWarnings = 200;

TableCell pence(Money amount) { return {toQt(formatPence(amount)), amount < Money{}}; }

void addBothSides(Flow& flow, const Contents& contents) {
    const auto checks = bothSides(contents.main().projection);
    addHeading(flow, ReportText::tr("Conservation"), 2, false);
    addParagraph(
        flow,
        agree(checks)
            ? ReportText::tr("Every pound one organisation pays another is received there, to the penny, in "
                             "every year; the organisations' results add up to the economy's.")
            : ReportText::tr(
                  "Money is not conserved in the years marked below. The figures must not be relied on."));
    TableData table;
    const double column = (flow.width() - millimetres(22)) / 4;
    table.columns = {{ReportText::tr("Year"), millimetres(22)},
                     {ReportText::tr("Paid between organisations"), column, Qt::AlignRight},
                     {ReportText::tr("Received from organisations"), column, Qt::AlignRight},
                     {ReportText::tr("Sum of the organisations' results"), column, Qt::AlignRight},
                     {ReportText::tr("Result of the economy"), column, Qt::AlignRight}};
    for (const BothSides& check : checks)
        table.rows.push_back({{{toQt(toText(check.year))},
                               pence(check.paid),
                               pence(check.received),
                               pence(check.surpluses),
                               pence(check.economySurplus)}});
    addCaption(flow, ReportText::tr("Both sides of every year"), toQt(symbol(MoneyUnit::pounds)));
    addTable(flow, table);
}

void addWarnings(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    addHeading(flow, ReportText::tr("Warnings"), 2, false);
    if (figures.warnings.empty()) {
        addParagraph(flow, ReportText::tr("There are no errors and no warnings."));
        return;
    }
    addParagraph(flow, ReportText::tr("There are no errors. Warnings: %1.").arg(figures.warnings.size()),
                 bodyStyle(), points(4), true);
    TableData table;
    table.columns = {{ReportText::tr("Where"), flow.width() * 0.36, Qt::AlignLeft, true},
                     {ReportText::tr("What"), flow.width() * 0.64, Qt::AlignLeft, true}};
    for (std::size_t i = 0; i < std::min(figures.warnings.size(), mostWarnings); ++i)
        table.rows.push_back({{{cellTitle(figures.economy, figures.warnings[i].address)},
                               {textOf(inNames(figures.warnings[i], figures.economy, wording()))}}});
    addTable(flow, table);
    if (figures.warnings.size() > mostWarnings)
        addParagraph(flow,
                     ReportText::tr("The first %1 are listed; the Checks panel of the document has them all.")
                         .arg(mostWarnings));
}

} // namespace

void addChecks(Flow& flow, const Contents& contents) {
    flow.breakPage(millimetres(130));
    addHeading(flow, ReportText::tr("Checks"), 1);
    addBothSides(flow, contents);
    addWarnings(flow, contents);
}

} // namespace breakeven::ui::report
