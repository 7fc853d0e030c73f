#include "actuals/variance_rows.h"

#include "charts/figure_text.h"
#include "charts/month_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/question.h"
#include "economy/reading/document_names.h"
#include "insight/actual/seen.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct VarianceRows {
    Q_DECLARE_TR_FUNCTIONS(VarianceRows)
};

QString penniesOf(const std::optional<Money>& amount) { return amount ? toQt(toText(*amount)) : QString(); }

std::optional<double> orderOf(const std::optional<Money>& amount) {
    return amount ? std::optional(toDouble(*amount)) : std::nullopt;
}

ShownCell moneyCell(const std::optional<Money>& printed, const std::optional<Money>& exact, MoneyUnit unit) {
    return {.text = moneyText(printed, unit), .plain = penniesOf(exact), .order = orderOf(exact)};
}

ShownCell varianceCell(const std::optional<Money>& printed, const std::optional<Money>& exact,
                       MoneyUnit unit) {
    ShownCell cell = moneyCell(printed, exact, unit);
    cell.adverse = exact && *exact < Money();
    return cell;
}

// A result is bad by itself, a cost is not.
ShownCell resultCell(const std::optional<Money>& printed, const std::optional<Money>& exact, MoneyUnit unit,
                     StatementLine line) {
    ShownCell cell = moneyCell(printed, exact, unit);
    cell.adverse = exact && *exact < Money() && line >= StatementLine::ebitda;
    return cell;
}

ShownCell verdictCell(const std::optional<Money>& variance) {
    return {.text = verdictOf(variance), .adverse = variance && *variance < Money()};
}

ShownCell shareCell(const auto& share) {
    ShownCell cell{.text = shareText(share)};
    if (share) {
        cell.order = toDouble(*share);
        cell.adverse = *cell.order < 0;
    }
    return cell;
}

ShownCell scoreCell(const std::optional<int>& score) {
    if (!score) return {.text = QStringLiteral("·")};
    return {.text = QString::number(*score), .order = *score};
}

ShownCell volumeCell(const auto& volume) {
    if (!volume) return {.text = QStringLiteral("·")};
    return {.text = toQt(formatNumber(*volume, 0)),
            .plain = toQt(toText(*volume, 6)),
            .order = toDouble(*volume)};
}

void explainPlan(ShownCell& cell, const std::string& org, FinancialYear year, StatementLine line,
                 const QString& scenario, const QString& remark = {}) {
    cell.figure = addressOf(StatementFigure{org, year, line});
    cell.scenario = scenario;
    cell.remark = remark;
}

QString typedRemark() {
    return VarianceRows::tr("This compares what was typed with the plan; only the plan has an explanation.");
}

void remarkOn(ShownCell& cell) { cell.remark = typedRemark(); }

bool isRunning(const YearVariance& year) { return year.month < 12; }

bool anyForecast(const OrganisationVariance& org) {
    return std::any_of(org.lines.begin(), org.lines.end(),
                       [](const LineVariance& line) { return line.forecast.has_value(); });
}

std::vector<ShownColumn> columnsOf(const YearVariance& year, bool forecast, bool allTwelfths) {
    std::vector<ShownColumn> columns{
        {allTwelfths ? VarianceRows::tr("Plan*") : VarianceRows::tr("Plan"),
         VarianceRows::tr("What was planned for these months")},
        {VarianceRows::tr("Actual"), VarianceRows::tr("The actual figure, year to date")},
        {VarianceRows::tr("Variance"),
         VarianceRows::tr("Actual less plan (for costs, plan less actual): positive is favourable")},
        {VarianceRows::tr("Verdict"), VarianceRows::tr("Whether it is good or bad for the surplus"), true},
        {VarianceRows::tr("% of plan"), VarianceRows::tr("The variance as a share of the plan")},
        {VarianceRows::tr("Score"),
         VarianceRows::tr("By the variance as a share of planned income to date: 4 is on or above plan, 3 up "
                          "to 1% below, 2 up to 2% below, 1 further below")}};
    if (!isRunning(year)) return columns;
    columns.push_back({VarianceRows::tr("Year's plan"), {}});
    columns.push_back(
        {VarianceRows::tr("Outturn"), VarianceRows::tr("The year's plan and the variance so far")});
    columns.push_back({VarianceRows::tr("Annualised"),
                       VarianceRows::tr("The year's plan and the variance so far continued to the end of the "
                                        "year, excluding non-recurrent items")});
    if (forecast)
        columns.push_back(
            {VarianceRows::tr("Forecast"),
             VarianceRows::tr("As typed: it is used, with the other two shown for comparison")});
    return columns;
}

bool anyTwelfths(const OrganisationVariance& org) {
    return std::any_of(org.lines.begin(), org.lines.end(),
                       [](const LineVariance& line) { return line.origin == PlanOrigin::twelfths; });
}

bool allInTwelfths(const OrganisationVariance& org) {
    return anyTwelfths(org) && std::all_of(org.lines.begin(), org.lines.end(),
                                           [&](const LineVariance& line) { return isInTwelfths(org, line); });
}

} // namespace

QString verdictOf(const std::optional<Money>& variance) {
    if (!variance) return {};
    if (*variance == Money()) return VarianceRows::tr("on plan");
    return *variance > Money() ? VarianceRows::tr("favourable") : VarianceRows::tr("adverse");
}

bool isInTwelfths(const OrganisationVariance& org, const LineVariance& line) {
    return line.origin == PlanOrigin::twelfths || (line.origin == PlanOrigin::parts && anyTwelfths(org));
}

QString planRemark(const OrganisationVariance& org, int month, const QString& planName) {
    if (!anyTwelfths(org) || month == 12) return {};
    return VarianceRows::tr("* No plan is typed for these %n month(s): they have %n twelfth(s) of the year's "
                            "plan, which is that of “%1” and ignores seasonality.",
                            nullptr, month)
        .arg(planName);
}

VarianceTable varianceTable(const YearVariance& year, const OrganisationVariance& exact,
                            const OrganisationVariance& printed, MoneyUnit unit,
                            const QString& planScenario) {
    const bool forecast = anyForecast(exact);
    const bool twelfths = allInTwelfths(exact) && year.month < 12;
    VarianceTable table{columnsOf(year, forecast, twelfths), {}};
    for (std::size_t i = 0; i < exact.lines.size(); ++i) {
        const LineVariance& line = exact.lines[i];
        const LineVariance& shown = printed.lines[i];
        ShownRow row{.title = wordTitle(name(line.line)), .strong = !partsOf(line.line).empty()};
        if (line.derived) row.tip = VarianceRows::tr("%1: not typed, the sum of its parts").arg(row.title);
        ShownCell plan = resultCell(shown.plan, line.plan, unit, line.line);
        if (!twelfths && year.month < 12 && isInTwelfths(exact, line)) plan.text += '*';
        if (line.yearPlan)
            explainPlan(plan, exact.org, year.year, line.line, planScenario,
                        year.month < 12 ? VarianceRows::tr("This is the plan of the whole year.")
                                        : QString());
        ShownCell actual = resultCell(shown.actual, line.actual, unit, line.line);
        ShownCell variance = varianceCell(shown.variance, line.variance, unit);
        for (ShownCell* cell : {&actual, &variance}) remarkOn(*cell);
        row.cells = {plan,
                     actual,
                     variance,
                     verdictCell(line.variance),
                     shareCell(line.ofPlan),
                     scoreCell(line.score)};
        if (isRunning(year)) {
            ShownCell yearPlan = resultCell(shown.yearPlan, line.yearPlan, unit, line.line);
            if (line.yearPlan) explainPlan(yearPlan, exact.org, year.year, line.line, planScenario);
            row.cells.push_back(std::move(yearPlan));
            row.cells.push_back(resultCell(shown.outturn, line.outturn, unit, line.line));
            row.cells.push_back(resultCell(shown.annualised, line.annualised, unit, line.line));
            if (forecast) row.cells.push_back(resultCell(shown.forecast, line.forecast, unit, line.line));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

VarianceTable economyTable(const Economy& economy, const YearVariance& exact, const YearVariance& printed,
                           MoneyUnit unit, const QString& planScenario) {
    VarianceTable table;
    const bool running = isRunning(exact);
    const bool twelfths = running && allInTwelfths(exact.together);
    if (!running) table.columns = {{VarianceRows::tr("Plan"), {}}, {VarianceRows::tr("Actual"), {}}};
    table.columns.push_back({twelfths ? VarianceRows::tr("Variance*") : VarianceRows::tr("Variance"),
                             VarianceRows::tr("Actual less plan, to date: positive is favourable")});
    table.columns.push_back({VarianceRows::tr("Verdict"), {}, true});
    table.columns.push_back({VarianceRows::tr("% of income"),
                             VarianceRows::tr("The variance as a share of planned income to date")});
    table.columns.push_back({VarianceRows::tr("Score"),
                             VarianceRows::tr("Distance from plan: 4 is on or above it, 1 furthest below")});
    if (running) {
        table.columns.push_back({VarianceRows::tr("Year's plan"), {}});
        table.columns.push_back(
            {VarianceRows::tr("Expected"),
             VarianceRows::tr("The forecast typed, otherwise the year's plan and the variance so far")});
    }
    const auto add = [&](const OrganisationVariance& one, const OrganisationVariance& shownOne,
                         const QString& title, bool total) {
        const LineVariance* line = one.find(StatementLine::surplus);
        const LineVariance* shown = shownOne.find(StatementLine::surplus);
        if (!line || !shown) return;
        ShownRow row{
            .title = title, .strong = total, .stays = total, .code = toQt(one.org), .tip = toQt(one.org)};
        ShownCell yearPlan = resultCell(shown->yearPlan, line->yearPlan, unit, line->line);
        if (line->yearPlan && !total) explainPlan(yearPlan, one.org, exact.year, line->line, planScenario);
        if (!running) {
            row.cells.push_back(yearPlan);
            row.cells.push_back(resultCell(shown->actual, line->actual, unit, line->line));
        }
        ShownCell variance = varianceCell(shown->variance, line->variance, unit);
        if (running && !twelfths && isInTwelfths(one, *line)) variance.text += '*';
        row.cells.push_back(std::move(variance));
        row.cells.push_back(verdictCell(line->variance));
        row.cells.push_back(shareCell(line->ofIncome));
        row.cells.push_back(scoreCell(line->score));
        if (running) {
            row.cells.push_back(std::move(yearPlan));
            row.cells.push_back(resultCell(shown->expected, line->expected, unit, line->line));
        }
        table.rows.push_back(std::move(row));
    };
    for (std::size_t i = 0; i < exact.organisations.size(); ++i)
        add(exact.organisations[i], printed.organisations[i],
            toQt(organisationName(economy, exact.organisations[i].org)), false);
    add(exact.together, printed.together, VarianceRows::tr("Reporting organisations"), true);
    return table;
}

VarianceTable activityTable(const Economy& economy, const std::vector<ActivityVariance>& all,
                            const QString& organisation, int month) {
    VarianceTable table;
    const std::string org = toCore(organisation);
    const bool whole = organisation == QLatin1String("economy");
    const bool gives = whole || std::any_of(all.begin(), all.end(),
                                            [&](const ActivityVariance& one) { return one.provider == org; });
    std::vector<ActivityVariance> rows;
    if (gives)
        rows = activityVarianceByService(all, whole ? std::string() : org, month);
    else
        std::copy_if(all.begin(), all.end(), std::back_inserter(rows),
                     [&](const ActivityVariance& one) { return one.commissioner == org; });
    table.columns = {
        {VarianceRows::tr("Plan*"), {}},
        {VarianceRows::tr("Actual"), VarianceRows::tr("Actual volume, year to date")},
        {VarianceRows::tr("Difference"),
         VarianceRows::tr("Actual less plan; whether more is favourable depends on the contract")},
        {VarianceRows::tr("% of plan"), {}}};
    if (month < 12) {
        table.columns.push_back({VarianceRows::tr("Year's plan"), {}});
        table.columns.push_back(
            {VarianceRows::tr("Outturn"), VarianceRows::tr("The year's plan and the difference so far")});
        table.columns.push_back(
            {VarianceRows::tr("Annualised"),
             VarianceRows::tr("The year's plan and the difference continued to the end of the year")});
    }
    for (const ActivityVariance& one : rows) {
        const QString service = toQt(rowName(economy, TableId::services, one.service));
        ShownRow row{.title = gives ? service
                                    : VarianceRows::tr("%1 at %2")
                                          .arg(service, toQt(organisationName(economy, one.provider)))};
        ShownCell share{.text = shareText(one.ofPlan)};
        row.cells = {volumeCell(one.plan), volumeCell(std::optional(one.actual)), volumeCell(one.difference),
                     share};
        if (month < 12)
            for (const auto& volume : {one.yearPlan, one.outturn, one.annualised})
                row.cells.push_back(volumeCell(volume));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace breakeven::ui
