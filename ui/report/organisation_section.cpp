#include "document/labels.h"
#include "document/message_text.h"
#include "insight/findings.h"
#include "report/outlook_chart.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

namespace breakeven::ui::report {

namespace {

std::vector<FinancialYear> yearsOf(const Outlook& outlook) {
    std::vector<FinancialYear> years;
    for (const YearPosition& position : outlook.years) years.push_back(position.year);
    return years;
}

QString sentencesOf(const ScenarioFigures& figures, const Outlook& outlook) {
    QStringList sentences;
    for (const Message& sentence : findings(figures.economy, figures.projection, outlook))
        sentences << textOf(sentence);
    if (outlook.mergesAway)
        sentences << ReportText::tr("After %1 it is part of another organisation's statement.")
                         .arg(toQt(toText(outlook.last().year)));
    return sentences.join(' ');
}

void addOrganisation(Flow& flow, const Contents& contents, const Outlook& outlook) {
    const ScenarioFigures& figures = contents.main();
    flow.breakPage();
    addHeading(flow, toQt(outlook.name), 2);
    addParagraph(flow, describe(figures, outlook.org), bodyStyle(9, ink::muted), points(4), true);
    addParagraph(flow, sentencesOf(figures, outlook));
    addOutlookChart(flow, figures, outlook, millimetres(52));
    addCaption(flow, ReportText::tr("Income and expenditure"), toQt(symbol(contents.unit())));
    const auto years = yearsOf(outlook);
    addYearTable(flow, ReportText::tr("Line"), years,
                 statementRows(printedStatement(figures.printed, outlook.org), contents.unit()));
}

} // namespace

void addOrganisations(Flow& flow, const Contents& contents) {
    for (const Outlook& outlook : contents.main().organisations) addOrganisation(flow, contents, outlook);
}

QString describe(const ScenarioFigures& figures, OrganisationIndex org) {
    const std::string& code = figures.projection.organisations[static_cast<std::size_t>(org.value)];
    const Table& table = figures.economy[TableId::organisations];
    const auto row = table.find({code});
    if (!row) return toQt(code);
    return ReportText::tr("%1, code %2").arg(wordTitle(table.at(*row, "kind")), toQt(code));
}

} // namespace breakeven::ui::report
