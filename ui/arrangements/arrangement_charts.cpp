#include "arrangements/arrangement_charts.h"

#include "arrangements/options_model.h"
#include "charts/figure_text.h"
#include "contracts/party_choice.h"
#include "document/message_text.h"
#include "economy/reading/horizon.h"
#include "insight/decision/attribution_findings.h"
#include "insight/decision/bridge_findings.h"
#include "insight/decision/option_findings.h"
#include "insight/decision/printed_decisions.h"
#include "theme/organisation_colours.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

struct ArrangementCharts {
    Q_DECLARE_TR_FUNCTIONS(ArrangementCharts)
};

QString arrangementName(const Economy& economy, const std::string& code) {
    const auto row = economy[TableId::arrangements].find({code});
    const QString name = row ? toQt(economy[TableId::arrangements].at(*row, "name")) : QString();
    return name.isEmpty() ? toQt(code) : name;
}

QString ownerName(const Economy& economy, const std::string& org) {
    return org == "economy" ? ArrangementCharts::tr("Health economy") : organisationName(economy, org);
}

QString endName(const Economy& economy, const Bridge::End& end, bool scenarios) {
    if (!scenarios) return yearText(end.year);
    const auto row = economy[TableId::scenarios].find({end.scenario});
    const QString name = row ? toQt(economy[TableId::scenarios].at(*row, "name")) : QString();
    return ArrangementCharts::tr("%1, %2").arg(
        name.isEmpty() ? (end.scenario == "base" ? ArrangementCharts::tr("Base") : toQt(end.scenario)) : name,
        yearText(end.year));
}

FigureQuestion surplusQuestion(const std::string& org, const Bridge::End& end) {
    return {.address = addressOf(StatementFigure{org, end.year}), .scenario = toQt(end.scenario)};
}

FigureQuestion shareQuestion(const std::string& org, FinancialYear year) {
    return {.address = addressOf(StatementFigure{org, year}),
            .remark =
                ArrangementCharts::tr("A fair share is an average over many projections, with and without "
                                      "each arrangement. This is the surplus with all of them.")};
}

/// Steps are explained from the base year on; others are the differences of two of those.
FigureQuestion stepQuestion(const Bridge& bridge, const std::string& step, bool fromBase) {
    FigureQuestion question{.address = addressOf(BridgeFigure{bridge.org, bridge.to.year, step}),
                            .scenario = toQt(bridge.to.scenario)};
    if (!fromBase)
        question.remark = ArrangementCharts::tr("A step of this bridge is the difference between two steps "
                                                "from the base year. This is the one that leads to %1.")
                              .arg(yearText(bridge.to.year));
    return question;
}

} // namespace

RowChartData bridgeChart(const Economy& economy, const Bridge& exact, const Bridge& bridge, MoneyUnit unit) {
    const bool fromBase = bridge.from.scenario == bridge.to.scenario && bridge.from.year == baseYear(economy);
    const bool scenarios = bridge.from.scenario != bridge.to.scenario;
    RowChartData data;
    data.unit = unit;
    data.title = ArrangementCharts::tr("Bridge of %1").arg(ownerName(economy, bridge.org));
    data.rows.push_back({endName(economy, bridge.from, scenarios),
                         ChartRow::Look::total,
                         bridge.from.surplus,
                         exact.from.surplus,
                         {},
                         surplusQuestion(bridge.org, bridge.from)});
    for (std::size_t i = 0; i < bridge.steps.size(); ++i)
        if (exact.steps[i].amount != Money())
            data.rows.push_back({textOf(stepTitle(economy, bridge.steps[i].name)),
                                 ChartRow::Look::step,
                                 bridge.steps[i].amount,
                                 exact.steps[i].amount,
                                 {},
                                 stepQuestion(bridge, bridge.steps[i].name, fromBase)});
    data.rows.push_back({endName(economy, bridge.to, scenarios),
                         ChartRow::Look::total,
                         bridge.to.surplus,
                         exact.to.surplus,
                         {},
                         surplusQuestion(bridge.org, bridge.to)});
    data.finding = sentencesOf(bridgeFindings(economy, bridge));
    return data;
}

RowChartData attributionChart(const Economy& economy, const Attribution& attribution, std::size_t year,
                              MoneyUnit unit, bool dark) {
    RowChartData data;
    data.unit = unit;
    data.title = ArrangementCharts::tr("What arrangements do to each organisation in %1")
                     .arg(yearText(attribution.years[year]));
    const Attribution shown = printed(attribution, unit);
    const OrganisationColours colours(attribution.arrangements);
    for (const std::string& arrangement : attribution.arrangements)
        data.series.push_back({arrangementName(economy, arrangement), colours.colour(arrangement, dark)});
    for (std::size_t org = 0; org <= attribution.economy(); ++org) {
        ChartRow row;
        row.name =
            ownerName(economy, org == attribution.economy() ? "economy" : attribution.organisations[org]);
        row.amount = shown.total(org, year);
        row.exact = attribution.total(org, year);
        bool touched = org == attribution.economy();
        for (std::size_t a = 0; a < attribution.arrangements.size(); ++a) {
            if (attribution.effect(org, a, year).shapley == Money()) continue;
            row.parts.push_back(
                {a, shown.effect(org, a, year).shapley, attribution.effect(org, a, year).shapley});
            touched = true;
        }
        row.question =
            shareQuestion(org == attribution.economy() ? "economy" : attribution.organisations[org],
                          attribution.years[year]);
        row.subject =
            org == attribution.economy() ? QStringLiteral("economy") : toQt(attribution.organisations[org]);
        if (touched) data.rows.push_back(std::move(row));
    }
    data.finding = sentencesOf(attributionFindings(economy, shown, year));
    return data;
}

FrontierData frontierChart(const Economy& economy, const Options& options, MoneyUnit unit) {
    FrontierData data;
    data.unit = unit;
    data.title = ArrangementCharts::tr("Options: one-off funding against the economy's result");
    data.oneOffName = ArrangementCharts::tr("One-off cost and support up to %1, %2")
                          .arg(yearText(options.request.year), QString::fromUtf8(symbol(unit)));
    data.surplusName =
        ArrangementCharts::tr("Economy's surplus or (deficit) in %1").arg(yearText(options.request.year));
    const Options shown = printed(options, unit);
    std::vector<std::size_t> frontier; // of the points
    for (std::size_t i = 0; i < options.all.size(); ++i) {
        const Option& option = options.all[i];
        if (option.impossible) continue;
        if (option.frontier) frontier.push_back(data.points.size());
        data.points.push_back({textOf(optionTitle(economy, options.request, option)),
                               QString(),
                               shown.all[i].oneOff(),
                               shown.all[i].surplus,
                               option.frontier,
                               !option.entering.empty(),
                               {.address = addressOf(StatementFigure{"economy", options.request.year}),
                                .remark = OptionsModel::optionRemark()}});
    }
    std::stable_sort(frontier.begin(), frontier.end(), [&](std::size_t a, std::size_t b) {
        return data.points[a].oneOff < data.points[b].oneOff;
    });
    for (std::size_t i = 0; i < frontier.size(); ++i) data.points[frontier[i]].label = QString::number(i + 1);
    data.finding = sentencesOf(optionFindings(economy, shown));
    return data;
}

} // namespace breakeven::ui
