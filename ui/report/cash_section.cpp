#include "charts/cash_plot.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/result_labels.h"
#include "insight/position/findings.h"
#include "insight/statement/balance_sheet.h"
#include "insight/statement/capital_programme.h"
#include "report/outlook_chart.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

namespace breakeven::ui::report {

namespace {

YearRow amountRow(const QString& label, const std::vector<Money>& amounts, MoneyUnit unit, RowStyle style) {
    YearRow row{label, {}, style};
    for (const Money amount : amounts) row.cells.push_back(amountCell(amount, unit));
    return row;
}

void addSupport(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    const SupportDrawn drawn = supportByOrganisation(figures.printed.statements);
    if (drawn.rows.empty()) return;
    std::vector<YearRow> rows;
    for (const SupportDrawn::Row& row : drawn.rows)
        rows.push_back(amountRow(toQt(nameOf(figures.economy, figures.projection, row.org)), row.amounts,
                                 contents.unit(), RowStyle::plain));
    if (rows.size() > 1)
        rows.push_back(
            amountRow(ReportText::tr("All organisations"), drawn.total, contents.unit(), RowStyle::result));
    addCaption(flow, ReportText::tr("Cash support drawn"), toQt(symbol(contents.unit())));
    addYearTable(flow, ReportText::tr("Organisation"), figures.projection.years, rows);
}

void addCashChart(Flow& flow, const ScenarioFigures& figures, const Outlook& outlook) {
    CashChartData data;
    data.subject = toQt(outlook.name);
    data.years = figures.projection.years;
    data.unit = chartUnit(outlook);
    data.cash = printedCash(cashPosition(figures.economy, figures.projection, outlook.org),
                            figures.printed.statements, outlook.org, data.unit);
    data.finding = textOf(*cashFinding(outlook));
    data.colours = coloursIn(figures, outlook.org);
    addCaption(flow, ReportText::tr("Cash at the close of each year"),
               ReportText::tr("%1; hatched: the shortfall before support, with what is drawn")
                   .arg(toQt(symbol(data.unit))));
    addDrawing(
        flow, millimetres(40),
        [data](QPainter& painter, const QRectF& area) { paintCash(painter, area, unitsPerMillimetre, data); },
        data.finding);
}

void addStatement(Flow& flow, const Contents& contents, const QString& title,
                  const PrintedStatement& statement, OrganisationIndex org) {
    addCaption(flow, title, toQt(symbol(contents.unit())));
    addYearTable(flow, ReportText::tr("Line"), yearsAt(contents.main().projection.years, statement.years),
                 statementRows(statement, contents.unit(), contents.main().projection, org));
}

bool isNought(const std::vector<Money>& amounts) {
    return std::all_of(amounts.begin(), amounts.end(), [](Money amount) { return amount == Money{}; });
}

void addLoans(Flow& flow, const Contents& contents, const LoanBook& book, OrganisationIndex org) {
    const ScenarioFigures& figures = contents.main();
    const LoanSchedule schedule = book.of(org);
    if (schedule.loans.empty()) return;
    const LoanBalances balances = printedBalances(schedule, figures.projection.statements,
                                                  figures.printed.statements, org, contents.unit());
    std::vector<YearRow> rows;
    for (std::size_t i = 0; i < schedule.loans.size(); ++i)
        rows.push_back(
            amountRow(loanTitle(schedule.loans[i]), balances.loans[i], contents.unit(), RowStyle::plain));
    if (!isNought(balances.other))
        rows.push_back(
            amountRow(ReportText::tr("Other loans"), balances.other, contents.unit(), RowStyle::plain));
    rows.push_back(
        amountRow(ReportText::tr("Loans at close"), balances.total, contents.unit(), RowStyle::result));
    addCaption(flow, ReportText::tr("Loans"), toQt(symbol(contents.unit())));
    addYearTable(flow, ReportText::tr("Loan"), yearsAt(figures.projection.years, schedule.years), rows);
}

void addCapital(Flow& flow, const Contents& contents, const CapitalBook& book, OrganisationIndex org) {
    const ScenarioFigures& figures = contents.main();
    const CapitalProgramme programme =
        printedProgramme(book.of(org), figures.printed.statements, org, contents.unit());
    if (programme.projects.empty()) return;
    std::vector<YearRow> rows;
    for (const CapitalProject& project : programme.projects)
        rows.push_back(amountRow(ReportText::tr("%1, %2").arg(toQt(project.name), wordTitle(project.funding)),
                                 project.amounts, contents.unit(), RowStyle::plain));
    rows.push_back(amountRow(wordTitle(name(StatementLine::capitalSpend)), programme.total, contents.unit(),
                             RowStyle::result));
    addCaption(flow, ReportText::tr("Capital programme"), toQt(symbol(contents.unit())));
    addYearTable(flow, ReportText::tr("Project"), yearsAt(figures.projection.years, programme.years), rows);
}

void addCashOf(Flow& flow, const Contents& contents, const Outlook& outlook, const LoanBook& loans,
               const CapitalBook& capital) {
    const ScenarioFigures& figures = contents.main();
    const auto minimum = minimumCash(figures.economy, figures.projection, outlook.org);
    flow.keepTogether([&] {
        addHeading(flow, ReportText::tr("Cash of %1").arg(toQt(outlook.name)), 2, true);
        if (const auto finding = cashFinding(outlook)) addParagraph(flow, textOf(*finding));
        addCashChart(flow, figures, outlook);
        addStatement(flow, contents, ReportText::tr("Cash flow"),
                     cashFlow(figures.printed.statements, outlook.org, minimum), outlook.org);
    });
    flow.keepTogether([&] {
        addStatement(flow, contents, ReportText::tr("Balance sheet at the close of each year"),
                     balanceSheet(figures.printed.statements, outlook.org), outlook.org);
    });
    flow.keepTogether([&] { addLoans(flow, contents, loans, outlook.org); });
    flow.keepTogether([&] { addCapital(flow, contents, capital, outlook.org); });
    flow.space(millimetres(5));
}

} // namespace

void addCash(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    const auto finding = supportFinding(figures.organisations, figures.projection.years.back());
    if (!finding) return;
    flow.breakPage();
    addHeading(flow, ReportText::tr("Cash and capital"), 1);
    addParagraph(flow, textOf(*finding));
    addSupport(flow, contents);
    const LoanBook loans(figures.economy, figures.projection);
    const CapitalBook capital(figures.economy, figures.projection);
    for (const Outlook& outlook : figures.organisations) {
        if (!contents.goesOn()) return;
        if (keepsBalances(figures.projection.statements, outlook.org))
            addCashOf(flow, contents, outlook, loans, capital);
    }
}

} // namespace breakeven::ui::report
