#include "charts/series_plot.h"
#include "document/message_text.h"
#include "insight/scenario/scenario_comparison.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

namespace breakeven::ui::report {

namespace {

const std::array inks{ink::black, ink::heading, ink::rule};

Message findingOf(const Contents& contents) {
    std::vector<std::string> names;
    for (const ScenarioFigures& figures : contents.scenarios) names.push_back(toCore(scenarioName(figures)));
    return comparisonFinding(contents.scenarios, names);
}

void addComparisonChart(Flow& flow, const Contents& contents) {
    SeriesChartData data;
    data.years = contents.main().projection.years;
    data.unit = chartUnit(contents.main().whole);
    for (std::size_t i = 0; i < contents.scenarios.size(); ++i) {
        const ScenarioFigures& figures = contents.scenarios[i];
        YearSeries series{.name = scenarioName(figures), .colour = inks[i % inks.size()]};
        for (const auto& amount : scenarioSurplus(contents.main(), figures).amounts)
            series.values.push_back(amount ? std::optional(toDouble(*amount)) : std::nullopt);
        data.series.push_back(std::move(series));
    }
    data.finding = textOf(findingOf(contents));
    addCaption(flow, ReportText::tr("Surplus/(deficit) of the economy by scenario"), toQt(symbol(data.unit)));
    addDrawing(
        flow, millimetres(60),
        [data](QPainter& painter, const QRectF& area) {
            paintSeries(painter, area, unitsPerMillimetre, data);
        },
        data.finding);
}

void addByYear(Flow& flow, const Contents& contents) {
    const auto& years = contents.main().projection.years;
    std::vector<YearRow> rows;
    const auto add = [&](const QString& label, const std::vector<std::optional<Money>>& amounts,
                         RowStyle style) {
        YearRow row{label, {}, style};
        for (const auto& amount : amounts)
            row.cells.push_back(amount ? amountCell(*amount, contents.unit())
                                       : TableCell{QStringLiteral("·")});
        rows.push_back(std::move(row));
    };
    for (const ScenarioFigures& figures : contents.scenarios) {
        const ScenarioSurplus surplus = scenarioSurplus(contents.main(), figures);
        const bool first = &figures == &contents.main();
        add(scenarioName(figures), surplus.amounts, first ? RowStyle::result : RowStyle::subtotal);
        if (!first)
            add(ReportText::tr("against %1").arg(scenarioName(contents.main())), surplus.differences,
                RowStyle::remark);
    }
    addCaption(flow, ReportText::tr("Surplus/(deficit) of the economy"), toQt(symbol(contents.unit())));
    addYearTable(flow, ReportText::tr("Scenario"), years, rows);
}

void addByOrganisation(Flow& flow, const Contents& contents) {
    const ScenarioFigures& main = contents.main();
    const double label = millimetres(58);
    const double column =
        std::min(millimetres(40), (flow.width() - label) / static_cast<double>(contents.scenarios.size()));
    TableData table;
    table.columns.push_back({ReportText::tr("Organisation"),
                             flow.width() - column * static_cast<double>(contents.scenarios.size()),
                             Qt::AlignLeft, true});
    for (const ScenarioFigures& figures : contents.scenarios)
        table.columns.push_back({scenarioName(figures), column, Qt::AlignRight, true});
    const auto row = [&](const QString& name, OrganisationIndex org, RowStyle style) {
        TableRow cells{{{name}}, style};
        for (const ScenarioFigures& figures : contents.scenarios) {
            const auto amount = printedSurplus(figures, org, main.projection.years.back());
            cells.cells.push_back(amount ? amountCell(*amount, contents.unit())
                                         : TableCell{QStringLiteral("·")});
        }
        table.rows.push_back(std::move(cells));
    };
    for (const Outlook& outlook : main.organisations) row(toQt(outlook.name), outlook.org, RowStyle::plain);
    row(toQt(main.whole.name), main.whole.org, RowStyle::result);
    addCaption(flow,
               ReportText::tr("Surplus/(deficit) by organisation in %1")
                   .arg(toQt(toText(main.projection.years.back()))),
               toQt(symbol(contents.unit())));
    addTable(flow, table);
}

} // namespace

void addScenarios(Flow& flow, const Contents& contents) {
    if (contents.scenarios.size() < 2) return;
    flow.breakPage();
    addHeading(flow, ReportText::tr("Scenarios compared"), 1);
    addParagraph(flow, textOf(findingOf(contents)));
    addComparisonChart(flow, contents);
    addByYear(flow, contents);
    if (contents.hasSeveralOrganisations()) addByOrganisation(flow, contents);
}

} // namespace breakeven::ui::report
