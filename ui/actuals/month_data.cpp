#include "actuals/month_data.h"

#include "actuals/seen_figures.h"
#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/sentences.h"
#include "insight/actual/actual_findings.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct MonthData {
    Q_DECLARE_TR_FUNCTIONS(MonthData)
};

QString expectedName(OutturnRule rule) {
    return rule == OutturnRule::typed ? MonthData::tr("forecast") : MonthData::tr("outturn");
}

std::optional<MonthChartData::End> end(const QString& name, const std::optional<Money>& exact,
                                       const std::optional<Money>& printed) {
    if (!exact || !printed) return std::nullopt;
    return MonthChartData::End{name, *exact, *printed};
}

} // namespace

MonthChartData monthData(const Economy& economy, const YearSeen& seen, const YearVariance& printed,
                         const QString& organisation, StatementLine line, MoneyUnit unit) {
    MonthChartData data;
    data.unit = unit;
    const OrganisationVariance* org = printed.find(toCore(organisation));
    const LineVariance* shown = org ? org->find(line) : nullptr;
    if (!shown) return data;
    const MonthPath path = monthPath(economy, seen, toCore(organisation), line, printed.month);
    if (path.isEmpty()) return data;
    data.title =
        MonthData::tr("%1 of %2 by month, the year to date").arg(wordTitle(name(line)), yearText(seen.year));
    data.year = yearText(seen.year);
    data.plan = path.plan;
    data.actual = path.actual;
    data.month = path.month;
    data.yearPlan = end(MonthData::tr("plan"), path.yearPlan, shown->yearPlan);
    data.expected = end(path.month == 12 ? MonthData::tr("actual") : expectedName(shown->rule), path.expected,
                        shown->expected);
    if (path.month < 12)
        data.otherwise = end(MonthData::tr("annualised"), path.annualised, shown->annualised);
    if (shown->plan) data.finding = sentencesOf(varianceFindings(economy, printed, *org, wording()));
    return data;
}

MonthChartData monthData(const SeenFigures& seen, const QString& organisation, StatementLine line) {
    if (!seen.printed()) return {};
    return monthData(seen.economy(), *seen.seen(), *seen.printed(), organisation, line, seen.unit());
}

FigureQuestion planQuestion(const SeenFigures& seen, const QString& organisation, StatementLine line) {
    if (organisation == wholeEconomy || !seen.year())
        return {
            .remark = MonthData::tr(
                "This adds up the plans of the organisations that report; each has its own explanation.")};
    return {.address = addressOf(StatementFigure{toCore(organisation), *seen.year(), line}),
            .remark = MonthData::tr("Actuals are typed. This is the plan of the whole year."),
            .scenario = seen.planScenario()};
}

} // namespace breakeven::ui
