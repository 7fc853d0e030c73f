#include "charts/chart_style.h"
#include "charts/heat_map_paint.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/question.h"
#include "insight/position/findings.h"
#include "insight/position/movements.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

namespace breakeven::ui::report {

namespace {

TableCell shadedCell(const ScenarioFigures& figures, OrganisationIndex org, std::size_t year,
                     MoneyUnit unit) {
    if (!figures.projection.statements.shown(org, year)) return {QStringLiteral("·")};
    const Money amount = figures.printed.statements.amount(org, year, StatementLine::surplus);
    TableCell cell{toQt(formatMoney(amount, unit))};
    cell.figure = addressOf(StatementFigure{codeOf(figures.projection, org), figures.projection.years[year]});
    if (amount < Money{}) {
        cell.fill = heatColour(heatOfMargin(margin(figures.projection.statements, org, year)), printStyle());
        cell.colour = cell.fill.lightnessF() < 0.5 ? QColor(Qt::white) : ink::black;
    }
    return cell;
}

void addOrganisationsByYear(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    addCaption(
        flow, ReportText::tr("Surplus/(deficit) by organisation"),
        ReportText::tr("%1; the darker, the larger the deficit against income").arg(symbol(contents.unit())));
    std::vector<YearRow> rows;
    for (const Outlook& outlook : figures.organisations) {
        YearRow row{toQt(outlook.name), {}, RowStyle::plain};
        for (std::size_t year = 0; year < figures.projection.years.size(); ++year)
            row.cells.push_back(shadedCell(figures, outlook.org, year, contents.unit()));
        rows.push_back(std::move(row));
    }
    const OrganisationIndex economy = figures.projection.statements.economy();
    YearRow total{toQt(figures.whole.name), {}, RowStyle::result};
    for (std::size_t year = 0; year < figures.projection.years.size(); ++year)
        total.cells.push_back(amountCell(
            figures.printed.statements.amount(economy, year, StatementLine::surplus), contents.unit()));
    rows.push_back(std::move(total));
    addYearTable(flow, ReportText::tr("Organisation"), figures.projection.years, rows);
}

void addMovements(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    const Outlook& whole = figures.whole;
    if (whole.years.size() < 2) return;
    const MoneyUnit unit = contents.unit();
    const auto row = [&](const QString& label, StatementLine line, Money effect, RowStyle style) {
        return TableRow{
            {{label},
             amountCell(figures.printed.statements.amount(whole.org, whole.base().index, line), unit),
             amountCell(figures.printed.statements.amount(whole.org, whole.last().index, line), unit),
             changeCell(effect, unit)},
            style};
    };
    TableData table;
    const double column = millimetres(30);
    table.typeSize = 8.5;
    table.columns = {{ReportText::tr("Line"), flow.width() - 3 * column},
                     {toQt(toText(whole.base().year)), column, Qt::AlignRight},
                     {toQt(toText(whole.last().year)), column, Qt::AlignRight},
                     {ReportText::tr("Effect on surplus"), column, Qt::AlignRight}};
    const auto movements =
        movementsByGroup(figures.printed.statements, whole.org, whole.base().index, whole.last().index);
    for (const Movement& movement : movements)
        table.rows.push_back(
            row(wordTitle(name(movement.line)), movement.line, movement.effect, RowStyle::plain));
    const auto surplus = StatementLine::surplus;
    const Money change =
        changeOf(figures.printed.statements, whole.org, surplus, whole.base().index, whole.last().index);
    table.rows.push_back(row(wordTitle(name(surplus)), surplus, change, RowStyle::result));
    addCaption(flow, ReportText::tr("What changes the result"), toQt(symbol(unit)));
    addTable(flow, table);
}

void addConsolidatedStatement(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    addHeading(flow, ReportText::tr("Consolidated statement"), 2);
    addParagraph(
        flow,
        ReportText::tr("All organisations together; what they pay one another is left out on both sides."),
        bodyStyle(), points(2), true);
    addCaption(flow, ReportText::tr("Income and expenditure"), toQt(symbol(contents.unit())));
    const PrintedStatement statement = printedStatement(figures.printed.statements, figures.whole.org);
    addYearTable(flow, ReportText::tr("Line"), figures.projection.years,
                 statementRows(statement, contents.unit(), figures.projection, figures.whole.org));
}

} // namespace

void addEconomyOutlook(Flow& flow, const Contents& contents) {
    if (!contents.hasSeveralOrganisations()) return;
    const ScenarioFigures& figures = contents.main();
    flow.breakPage();
    addHeading(flow, ReportText::tr("Outlook for the economy"), 1);
    addParagraph(flow, textOf(contributionFinding(figures.economy, figures.printed)));
    addOrganisationsByYear(flow, contents);
    flow.keepTogether([&] { addMovements(flow, contents); });
    flow.keepTogether([&] { addConsolidatedStatement(flow, contents); });
}

} // namespace breakeven::ui::report
