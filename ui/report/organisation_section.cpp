#include "document/message_text.h"
#include "insight/position/findings.h"
#include "report/outlook_chart.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

namespace breakeven::ui::report {

namespace {

/// Rows of a statement that shares a page with another organisation's.
constexpr std::size_t longestShortStatement = 14;

std::vector<FinancialYear> yearsOf(const Outlook& outlook) {
    std::vector<FinancialYear> years;
    for (const YearPosition& position : outlook.years) years.push_back(position.year);
    return years;
}

QString sentencesOf(const ScenarioFigures& figures, const Outlook& outlook, const RegimeFindings& regime) {
    QStringList sentences;
    for (const Message& sentence : findings(figures.printed, outlook, regime)) sentences << textOf(sentence);
    if (outlook.mergesAway)
        sentences << ReportText::tr("After %1 it is part of another organisation's statement.")
                         .arg(toQt(toText(outlook.last().year)));
    return sentences.join(' ');
}

void addOrganisation(Flow& flow, const Contents& contents, const Outlook& outlook,
                     const RegimeFindings& regime) {
    const ScenarioFigures& figures = contents.main();
    const PrintedStatement statement = printedStatement(figures.printed.statements, outlook.org);
    addHeading(flow, toQt(outlook.name), 2, true, describe(figures, outlook.org));
    addParagraph(flow, sentencesOf(figures, outlook, regime));
    const bool isShort = statement.rows.size() <= longestShortStatement;
    if (hasResults(outlook)) addOutlookChart(flow, figures, outlook, millimetres(isShort ? 29 : 48));
    addCaption(flow, ReportText::tr("Income and expenditure"), toQt(symbol(contents.unit())));
    const auto years = yearsOf(outlook);
    addYearTable(flow, ReportText::tr("Line"), years,
                 statementRows(statement, contents.unit(), figures.projection, outlook.org));
}

} // namespace

void addOrganisations(Flow& flow, const Contents& contents) {
    flow.breakPage();
    const RegimeFindings regime(contents.main().projection);
    bool first = true;
    for (const Outlook& outlook : contents.main().organisations) {
        if (!contents.goesOn()) return;
        flow.keepTogether([&] {
            if (first) addHeading(flow, ReportText::tr("Organisations"), 1);
            addOrganisation(flow, contents, outlook, regime);
        });
        flow.space(millimetres(3));
        first = false;
    }
}

} // namespace breakeven::ui::report
