#include "document/message_text.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"

namespace breakeven::ui::report {

namespace {

void addTerm(Flow& flow, const QString& term, const QString& meaning) {
    addParagraph(flow, term, strongStyle(), 0, true);
    addParagraph(flow, meaning, bodyStyle(), points(6));
}

} // namespace

void addAppendix(Flow& flow, const Contents& contents) {
    addHeading(flow, ReportText::tr("Appendix: how to read this report"), 1);
    addTerm(
        flow, ReportText::tr("Outturn and projection"),
        ReportText::tr(
            "%1 is the base year: the outturn, as it was entered. The years after it are projected from the "
            "activity, prices, contracts, budgets and savings plans of each organisation.")
            .arg(toQt(toText(contents.main().projection.years.front()))));
    addTerm(flow, ReportText::tr("Surplus, deficit and brackets"),
            ReportText::tr("A surplus is income above cost in a year. Deficits and other negative amounts "
                           "are in brackets; costs are shown as positive amounts. A dash is zero."));
    addTerm(flow, ReportText::tr("Underlying result"),
            ReportText::tr("The result without non-recurrent income and cost: the recurrent position."));
    addTerm(flow, ReportText::tr("EBITDA"),
            ReportText::tr(
                "Earnings before interest, taxation, depreciation and amortisation: income less pay and "
                "non-pay costs."));
    addTerm(flow, ReportText::tr("Cumulative result"),
            ReportText::tr("The results of the base year and all years since, added up."));
    addTerm(
        flow, ReportText::tr("Rounding"),
        ReportText::tr(
            "Every amount is calculated to the penny and rounded once for print. Amounts in %1 are rounded "
            "up or down so that every printed sum is the sum of its printed parts; the same figure is the "
            "same on every page, and a difference is that of the figures printed.")
            .arg(symbol(contents.unit())));
    addTerm(flow, ReportText::tr("Conservation"),
            ReportText::tr(
                "Every payment has a payer and a payee. What one organisation of the economy pays another is "
                "its partner's income, so that a cost cannot disappear between them."));
}

} // namespace breakeven::ui::report
