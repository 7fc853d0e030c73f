#include "insight/tables/actual_tables.h"

#include "economy/table/row_reader.h"

#include <cmath>

namespace breakeven {

namespace {

using enum ResultType;

ResultCell rateCell(const std::optional<Decimal>& part) {
    return part ? ResultCell(Rate{*part}) : ResultCell();
}

/// A share or score of statistics, to the decimals that draws can tell.
ResultCell number9(std::optional<double> value) {
    return value ? ResultCell(Decimal(Decimal(std::llround(*value * 1e9)) / 1'000'000'000)) : ResultCell();
}

ResultCell pounds(std::optional<double> amount) {
    return amount ? ResultCell(nearestPenny(*amount)) : ResultCell();
}

const ResultColumn organisationColumn{"org", text,
                                      "The organisation's code; economy: all that report, together."};
const ResultColumn yearColumn{"year", year, "The financial year."};
const ResultColumn monthColumn{"month", integer, "Months of the year to date."};

void addRows(ResultTable& table, const YearVariance& year, const OrganisationVariance& org) {
    for (const LineVariance& line : org.lines)
        table.rows.push_back({org.org,
                              year.year,
                              year.month,
                              std::string(name(line.line)),
                              cellOf(line.plan),
                              std::string(name(line.origin)),
                              line.actual,
                              line.nonRecurrent,
                              cellOf(line.difference),
                              cellOf(line.variance),
                              rateCell(line.ofPlan),
                              rateCell(line.ofIncome),
                              cellOf(line.score),
                              cellOf(line.yearPlan),
                              cellOf(line.outturn),
                              cellOf(line.annualised),
                              cellOf(line.forecast),
                              cellOf(line.expected),
                              line.range ? ResultCell(line.range->low) : ResultCell(),
                              line.range ? ResultCell(line.range->high) : ResultCell()});
}

} // namespace

ResultTable varianceTable(const YearVariance& year) {
    ResultTable table{
        "variance",
        "Actuals of a year to date against the plan, and what is expected for the whole year.",
        {organisationColumn,
         yearColumn,
         monthColumn,
         {"line", text, "Line of the statement."},
         {"plan", money, "Planned to date; blank where there is no plan."},
         {"plan_from", text,
          "typed: for these months; twelfths: the plan scenario's figure of the year by months; parts: the "
          "sum of "
          "the plans of its parts."},
         {"actual", money, "Actual to date; costs are positive."},
         {"non_recurrent", money, "Of which non-recurrent."},
         {"difference", money, "Actual less plan."},
         {"variance", money,
          "The difference, reversed for costs, loans and support: positive is favourable."},
         {"of_plan", number, "Variance as a share of the size of the plan to date."},
         {"of_income", number, "Variance as a share of the income planned to date."},
         {"score", integer, "Score of that share, by the boundaries of distance from plan: 4 to 1."},
         {"year_plan", money, "Planned for the year."},
         {"outturn", money, "The year's plan and the difference to date."},
         {"annualised", money, "The year's plan and the difference at its rate to the end of the year."},
         {"forecast", money, "The forecast typed for the year."},
         {"expected", money,
          "What is used: the actual of twelve months, otherwise the forecast typed, otherwise the outturn."},
         {"low", money, "10 in 100 futures are lower, where there are ranges."},
         {"high", money, "10 in 100 futures are higher."}},
        {}};
    for (const OrganisationVariance& org : year.organisations) addRows(table, year, org);
    addRows(table, year, year.together);
    return table;
}

ResultTable activityVarianceTable(std::span<const ActivityVariance> activity, FinancialYear of, int month) {
    ResultTable table{
        "activity_variance",
        "Actual activity of a year to date against the plan, and what is expected for the whole year.",
        {{"commissioner", text, ""},
         {"provider", text, ""},
         {"service", text, ""},
         yearColumn,
         monthColumn,
         {"plan", number, "The plan scenario's volume of the year by months."},
         {"actual", number, "Actual to date."},
         {"difference", number, "Actual less plan."},
         {"of_plan", number, "Difference as a share of the plan to date."},
         {"year_plan", number, "Planned for the year."},
         {"outturn", number, "The year's plan and the difference to date."},
         {"annualised", number, "The year's plan and the difference × 12 ÷ months."}},
        {}};
    for (const ActivityVariance& one : activity)
        table.rows.push_back({one.commissioner, one.provider, one.service, of, month, cellOf(one.plan),
                              one.actual, cellOf(one.difference), rateCell(one.ofPlan), cellOf(one.yearPlan),
                              cellOf(one.outturn), cellOf(one.annualised)});
    return table;
}

ResultTable actualBridgeTable(const ActualBridges& bridges) {
    ResultTable table{"actual_bridge",
                      "From the surplus projected for a year to the actual one, cause by cause.",
                      {organisationColumn,
                       yearColumn,
                       {"step", text, "projected, activity, prices, inflation, other, actual."},
                       {"amount", money, "The first is where it starts, the last where it ends."}},
                      {}};
    for (const ActualBridge& bridge : bridges.bridges) {
        table.rows.push_back({bridge.org, bridge.year, std::string("projected"), bridge.projected});
        for (const BridgeStep& step : bridge.steps)
            table.rows.push_back({bridge.org, bridge.year, step.name, step.amount});
        table.rows.push_back({bridge.org, bridge.year, std::string("actual"), bridge.actual});
    }
    return table;
}

ResultTable recordTable(const ForecastRecord& record) {
    ResultTable table{
        "record",
        "Forecasts of surpluses compared with the outturn.",
        {{"org", text, "The organisation's code."},
         yearColumn,
         {"line", text, "surplus."},
         {"horizon", integer, "Years from the base year on."},
         {"projected", money, "What was forecast."},
         {"actual", money, "The outturn."},
         {"error", money, "Projected less actual: positive is too optimistic."},
         {"naive_error", money, "The same for the base margin carried forward on the year's income."},
         {"low", money, "10 in 100 futures are lower."},
         {"high", money, "10 in 100 futures are higher."},
         {"inside", text, "yes: what came lies between them."},
         {"pit", number, "The share of futures below the outturn."},
         {"crps", money, "Continuous ranked probability score of the futures; the smaller the better."},
         {"naive_crps", money,
          "That of carrying the base margin forward, as sure as trusts of its kind allow."},
         {"forecast", text, "The code of the forecast; blank: the document's own projection."},
         {"base_year", year, "The last year with an outturn when it was made."},
         {"made", text, "The day it was made."}},
        {}};
    for (const JudgedForecast& of : record.forecasts)
        table.rows.push_back(
            {of.org, of.year, std::string(name(StatementLine::surplus)), of.horizon(), of.projected,
             of.actual, of.error, cellOf(of.naiveError), cellOf(of.low), cellOf(of.high),
             of.inside ? ResultCell(std::string(*of.inside ? "yes" : "no")) : ResultCell(), number9(of.pit),
             pounds(of.crps), pounds(of.naiveCrps), of.forecast, of.baseYear, of.made});
    return table;
}

ResultTable recordTotalsTable(const ForecastRecord& record) {
    ResultTable table{
        "record_totals",
        "How good forecasts were, by organisation and years ahead.",
        {{"org", text, "The organisation's code; all: all organisations."},
         {"horizon", integer, "Years from the base year on; blank: any."},
         {"forecasts", integer, "How many could be judged."},
         {"mean_absolute_error", money, "How far they were off on average."},
         {"naive_mean_absolute_error", money,
          "How far carrying the base margin forward was off; blank where income is not known."},
         {"bias", money, "The mean error: positive is too optimistic."},
         {"with_band", integer, "How many had a band of 8 in 10 futures."},
         {"inside", integer, "How many of those came inside it."},
         {"coverage", number, "The share of them."},
         {"skill", number, "1 less the score of the futures divided by that of carrying forward."}},
        {}};
    for (const RecordTotal& total : record.totals)
        table.rows.push_back({total.org.empty() ? "all" : total.org, cellOf(total.horizon),
                              static_cast<int>(total.forecasts), total.meanAbsoluteError,
                              cellOf(total.naiveMeanAbsoluteError), total.bias,
                              static_cast<int>(total.banded), static_cast<int>(total.inside),
                              number9(total.coverage()), number9(total.skill)});
    return table;
}

ResultTable forecastTable(const Economy& economy, const std::string& code) {
    ResultTable table{"forecast", "A forecast as it is kept.", {}, {}};
    const TableSpec& spec = specification(TableId::forecasts);
    for (const Column& column : spec.columns)
        table.columns.push_back({column.name,
                                 column.type == ValueType::money  ? money
                                 : column.type == ValueType::year ? year
                                 : column.type == ValueType::rate ? number
                                                                  : text,
                                 column.help});
    for (const RowReader& row : readers(economy, TableId::forecasts)) {
        if (row.text("forecast") != code) continue;
        ResultRow& cells = table.rows.emplace_back();
        for (const Column& column : spec.columns) {
            const std::string content = row.text(column.name);
            if (content.empty())
                cells.emplace_back();
            else if (column.type == ValueType::money)
                cells.emplace_back(roundToPenny(*row.number(column.name)));
            else if (column.type == ValueType::year)
                cells.emplace_back(*row.year(column.name));
            else if (column.type == ValueType::rate)
                cells.emplace_back(Rate{*row.number(column.name)});
            else
                cells.emplace_back(content);
        }
    }
    return table;
}

} // namespace breakeven
