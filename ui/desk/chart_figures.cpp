#include "desk/chart_figures.h"

#include "charts/figure_text.h"
#include "charts/heat_map_paint.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "insight/position/findings.h"
#include "insight/position/movements.h"
#include "insight/scenario/scenario_figures.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

constexpr std::size_t mostSeries = 14; ///< that can be told apart in one chart

HeatMapData::Cell surplusCell(const StatementFigure& figure, Money shown, Money exact, MoneyUnit unit,
                              double margin) {
    const QString text = chartedText(shown, unit);
    return {.text = text,
            .copied = toQt(toText(exact)),
            .says = QCoreApplication::translate("Chart", "%1, %2 of income")
                        .arg(amountText(shown, unit),
                             figureText(qRound(margin * 1000) / 1000.0, Figures::rate, unit)),
            .figure = addressOf(figure),
            .heat = heatOfMargin(margin)};
}

QString sentences(const Outlook& outlook) {
    QString text = textOf(positionFinding(outlook));
    if (const auto turning = turningFinding(outlook)) text += ' ' + textOf(*turning);
    return text;
}

} // namespace

SurplusChartData surplusData(const ShownFigures& figures, const QString& organisation, MoneyUnit unit) {
    SurplusChartData data;
    data.unit = unit;
    const auto org = figures.organisation(organisation);
    if (!org) return data;
    const Outlook outlook = *figures.printedOutlook(organisation);
    data.organisation = organisation;
    data.subject = toQt(outlook.name);
    data.scenario = scenarioName(figures.economy(), figures.scenario());
    data.base = scenarioName(figures.economy(), "base");
    if (organisation != wholeEconomy)
        data.colours = coloursOf(figures.economy()).colours(toCore(organisation));
    data.years = figures.current()->years;
    data.surplus = surplusByYear(figures.printed()->statements, *org);
    data.exact = surplusByYear(figures.current()->statements, *org);
    if (figures.isCompared()) {
        data.baseline = surplusByYear(*figures.printedBase(), *org, data.years);
        data.exactBaseline = surplusByYear(*figures.base(), *org, data.years);
    }
    data.finding = sentences(outlook);
    return data;
}

CashChartData cashData(const ShownFigures& figures, const QString& organisation, MoneyUnit unit) {
    CashChartData data;
    data.unit = unit;
    const auto org = figures.organisation(organisation);
    if (!org) return data;
    const Outlook outlook = *figures.printedOutlook(organisation);
    data.organisation = organisation;
    data.subject = toQt(outlook.name);
    data.years = figures.current()->years;
    data.colours = coloursOf(figures.economy()).colours(toCore(organisation));
    data.exact = cashPosition(figures.economy(), *figures.current(), *org);
    data.cash = printedCash(data.exact, figures.printed()->statements, *org, unit);
    if (const auto finding = cashFinding(outlook)) data.finding = textOf(*finding);
    return data;
}

HeatMapData heatMapData(const ShownFigures& figures, MoneyUnit unit) {
    HeatMapData data;
    data.title = QCoreApplication::translate("Chart", "Surplus or (deficit), organisations by year");
    if (!figures.current()) return data;
    const ExactProjection& projection = *figures.current();
    data.years = projection.years;
    data.copied = Figures::money;
    const OrganisationColours colours = coloursOf(figures.economy());
    for (std::size_t i = 0; i < projection.organisations.size(); ++i) {
        const OrganisationIndex org{static_cast<std::int32_t>(i)};
        HeatMapData::Row row{.code = toQt(projection.organisations[i]),
                             .name = toQt(nameOf(figures.economy(), projection, org)),
                             .cells = {}};
        row.colours = colours.colours(projection.organisations[i]);
        const auto amounts = surplusByYear(projection.statements, org);
        const auto shown = surplusByYear(figures.printed()->statements, org);
        for (std::size_t year = 0; year < amounts.size(); ++year)
            row.cells.push_back(
                amounts[year] ? std::optional(surplusCell({projection.organisations[i], data.years[year]},
                                                          *shown[year], *amounts[year], unit,
                                                          margin(projection.statements, org, year)))
                              : std::nullopt);
        data.rows.push_back(std::move(row));
    }
    data.finding = textOf(contributionFinding(figures.economy(), *figures.printed()));
    return data;
}

SeriesChartData organisationSeries(const ShownFigures& figures, MoneyUnit unit, SeriesChartData::Form form,
                                   bool dark) {
    SeriesChartData data;
    data.title = QCoreApplication::translate("Chart", "Surplus or (deficit) by organisation");
    data.unit = unit;
    data.form = form;
    if (!figures.current()) return data;
    const ExactProjection& projection = *figures.current();
    const OrganisationColours colours = coloursOf(figures.economy());
    auto names = shortOrganisationNames(figures.economy());
    data.years = projection.years;
    data.finding = textOf(contributionFinding(figures.economy(), *figures.printed()));
    for (const SurplusSeries& one :
         surplusSeries(projection.statements, figures.printed()->statements, mostSeries)) {
        YearSeries series;
        std::string org;
        if (one.orgs.size() == 1) {
            const std::string& code =
                projection.organisations[static_cast<std::size_t>(one.orgs.front().value)];
            const QPen pen = colours.pen(code, dark);
            org = code;
            series = {.name = toQt(names[code]), .colour = pen.color(), .dash = pen.style()};
            series.subject = toQt(code);
        } else {
            const int others = static_cast<int>(one.orgs.size());
            series = {.name = QCoreApplication::translate("Chart", "%n others", nullptr, others),
                      .colour = colours.colour({}, dark)};
        }
        series.exact = one.exact;
        for (const FinancialYear year : data.years)
            series.questions.push_back(
                one.orgs.size() == 1
                    ? FigureQuestion{.address = addressOf(StatementFigure{org, year})}
                    : FigureQuestion{.remark = QCoreApplication::translate(
                                         "Chart", "This is a total of several organisations; each has its "
                                                  "own figures on its page.")});
        for (const auto& amount : one.printed)
            series.values.push_back(amount ? std::optional(toDouble(*amount)) : std::nullopt);
        data.series.push_back(std::move(series));
    }
    tellApart(data.series);
    return data;
}

void tellApart(std::vector<YearSeries>& series) {
    std::vector<QPen> pens;
    for (const YearSeries& one : series) pens.emplace_back(one.colour, 1, one.dash);
    pens = toldApart(std::move(pens));
    for (std::size_t i = 0; i < series.size(); ++i) series[i].dash = pens[i].style();
}

OrganisationColours coloursOf(const Economy& economy) {
    std::vector<std::string> codes;
    const Table& table = economy[TableId::organisations];
    for (std::size_t row = 0; row < table.size(); ++row) codes.push_back(table.at(row, "org"));
    return OrganisationColours(std::move(codes));
}

} // namespace breakeven::ui
