#include "engine/session/compiled_scenarios.h"
#include "insight/actual/actual_findings.h"
#include "insight/actual/keep_forecast.h"
#include "insight/actual/printed_record.h"
#include "insight/actual/record.h"
#include "insight/actual/scores.h"
#include "insight/scenario/scenario_figures.h"
#include "linear_economy.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Money pounds(double amount) { return nearestPenny(amount); }

void keep(EconomyBuilder& rows, const char* code, const char* year, const char* central, const char* low = "",
          const char* high = "", const char* margin = "5%", const char* baseYear = "2014/15") {
    rows.add(TableId::forecasts, {{"forecast", code},
                                  {"org", "T"},
                                  {"year", year},
                                  {"line", "surplus"},
                                  {"made", "2015-06-30"},
                                  {"base_year", baseYear},
                                  {"base_margin", margin},
                                  {"central", central},
                                  {"p10", low},
                                  {"p90", high}});
}

void see(EconomyBuilder& rows, const char* line, const char* amount, const char* year = "2015/16",
         const char* month = "12") {
    rows.add(TableId::actuals, {{"org", "T"},
                                {"year", year},
                                {"line", line},
                                {"month", month},
                                {"kind", "actual"},
                                {"amount", amount}});
}

ForecastRecord recordOf(const EconomyBuilder& rows) {
    auto record = forecastRecord(rows.economy);
    if (!record) throw std::runtime_error(listed(record.problems));
    return std::move(*record);
}

bool isNear(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

} // namespace

/// Forecasts judged by what came (rules 18.2).
class TestRecord : public QObject {
    Q_OBJECT

private slots:
    /// What the document itself projects stands in the record as in its statement, and a row adds up as
    /// shown.
    void theSameForecastIsTheSameEverywhere() {
        const Economy economy = sampleEconomy("cumbria");
        const auto projection = projectScenario(economy, "base");
        const auto exact = forecastRecord(economy);
        QVERIFY(projection && exact);
        int own = 0;
        for (const MoneyUnit unit : {MoneyUnit::pounds, MoneyUnit::thousands, MoneyUnit::millions}) {
            const ExactProjection statements = printedProjection(*projection, unit);
            for (const JudgedForecast& one : printedRecord(*exact, statements, unit).forecasts) {
                QCOMPARE(one.error.pence(), (one.projected - one.actual).pence());
                QCOMPARE(one.actual.pence() % printedStep(unit), std::int64_t(0));
                if (!one.forecast.empty()) continue;
                const auto& codes = statements.organisations;
                const auto org = std::find(codes.begin(), codes.end(), one.org) - codes.begin();
                const auto year = static_cast<std::size_t>(one.year - statements.years.front());
                QCOMPARE(one.projected.pence(),
                         statements.statements
                             .amount(OrganisationIndex::at(static_cast<std::size_t>(org)), year,
                                     StatementLine::surplus)
                             .pence());
                ++own;
            }
        }
        QVERIFY(own >= 12);
    }

    void sharesArePrintedToATenthOfAPerCent() {
        QCOMPARE(printedShare(0.071618), std::string("7.2%"));
        QCOMPARE(printedShare(-0.0026), std::string("(0.3%)"));
        QCOMPARE(printedShare(1), std::string("100.0%"));
    }

    /// Gneiting & Raftery 2007: N(0, 1), outcome 0: (√2 − 1) ÷ √π.
    void theScoreOfANormalIsThePublishedOne() {
        QVERIFY(
            isNear(crpsOfNormal(0, 1, 0), (std::numbers::sqrt2 - 1) / std::sqrt(std::numbers::pi), 1e-10));
        QVERIFY(isNear(crpsOfNormal(0, 1, 0), 0.2336949773, 1e-10));
        QVERIFY(isNear(crpsOfNormal(10, 2, 10), 2 * 0.2336949773, 1e-9)); // it goes with the unit
        QVERIFY(isNear(crpsOfNormal(3, 0, 5), 2, 1e-15));                 // a point is as far as it is off
    }

    /// PyPI package crps: 1.311.
    void theScoreOfDrawsIsThePublishedOne() {
        const std::vector<double> draws{2.1, 3.5, 4.7, 1.2, 1.3, 5.2, 5.3, 4.2, 3.1, 1.7};
        QVERIFY(isNear(crpsOfDraws(draws, 5.4), 1.311, 1e-9));
        QVERIFY(isNear(crpsOfDraws({7}, 5.5), 1.5, 1e-15));
    }

    /// The draws of a normal score as the normal does.
    void drawsScoreAsWhatTheyAreDrawnFrom() {
        std::vector<double> draws;
        for (int i = 0; i < 4000; ++i) {
            const double u = (i + 0.5) / 4000;
            // A logistic has a closed quantile: its score is known too, 1e-3 apart from its draws.
            draws.push_back(std::log(u / (1 - u)));
        }
        // CRPS of a standard logistic at 0: 2 ln 2 − 1.
        QVERIFY(isNear(crpsOfDraws(draws, 0), 2 * std::numbers::ln2 - 1, 1e-3));
    }

    void theShareOfDrawsBelowCountsEqualsByHalf() {
        QCOMPARE(pitOf({1, 2, 3, 4}, 2.5), 0.5);
        QCOMPARE(pitOf({1, 2, 3, 4}, 2), 0.375);
        QCOMPARE(pitOf({1, 2, 3, 4}, 0), 0.0);
        QCOMPARE(pitOf({1, 2, 3, 4}, 9), 1.0);
    }

    /// An acute trust in surplus: √(1.2² + 1.95²) points.
    void theDeviationIsThatOfItsKindAndPlace() {
        QVERIFY(isNear(*marginDeviation("acute", 0), 0.0228965, 1e-6));
        QVERIFY(*marginDeviation("acute", -0.001) > *marginDeviation("acute", 0));
        QCOMPARE(*marginDeviation("acute", -0.02), *marginDeviation("acute", -0.001));
        QVERIFY(*marginDeviation("acute", -0.0501) > *marginDeviation("acute", -0.05));
        QVERIFY(!marginDeviation("commissioner", 0));
    }

    /// Forecast £30,000 with a band of £10,000 to £50,000; £22,000 came on an income of £1,010,000, on which
    /// the base margin of 5 % would have been £50,500.
    void aForecastThatWasKeptIsJudged() {
        EconomyBuilder rows = linearEconomy();
        keep(rows, "board", "2015/16", "30000", "10000", "50000");
        see(rows, "surplus", "22000");
        see(rows, "total_income", "1010000");
        const ForecastRecord record = recordOf(rows);
        QCOMPARE(record.forecasts.size(), std::size_t{2}); // and the document's own projection
        const JudgedForecast& of = record.forecasts.front();
        QCOMPARE(of.forecast, std::string("board"));
        QCOMPARE(of.horizon(), 1);
        QCOMPARE(of.error, pounds(8000));
        QCOMPARE(of.naiveError, std::optional(pounds(28'500)));
        QCOMPARE(of.inside, std::optional(true));
        QVERIFY(!of.pit && !of.crps); // three percentiles are no distribution
        // sd 2.28965 points of 1,010,000; z = −28,500 ÷ 23,125.5 = −1.2324.
        const double sd = std::hypot(0.012, 0.0195) * 1'010'000, z = -28'500 / sd;
        const double expected = sd * (z * std::erf(z / std::numbers::sqrt2) +
                                      2 * std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi) -
                                      1 / std::sqrt(std::numbers::pi));
        QVERIFY(isNear(*of.naiveCrps, expected, 1e-6));
    }

    /// The projection of 2015/16 is £32,000 and the base margin 50,000 ÷ 1,000,000; of 2016/17 £4,460.
    void theDocumentsOwnProjectionIsJudged() {
        EconomyBuilder rows = linearEconomy();
        see(rows, "surplus", "22000");
        see(rows, "surplus", "14460", "2016/17");
        see(rows, "total_income", "1000000", "2016/17");
        see(rows, "surplus", "1", "2016/17", "6"); // half a year is no outturn
        const ForecastRecord record = recordOf(rows);
        QCOMPARE(record.forecasts.size(), std::size_t{2});
        QCOMPARE(record.forecasts[0].error, pounds(10'000));
        QVERIFY(!record.forecasts[0].naiveError); // the year's income is not known
        QVERIFY(!record.forecasts[0].inside && !record.forecasts[0].crps);
        QCOMPARE(record.forecasts[1].horizon(), 2);
        QCOMPARE(record.forecasts[1].error, pounds(-10'000));
        QCOMPARE(record.forecasts[1].naiveError, std::optional(pounds(35'540)));
        const RecordTotal* const all = record.total();
        QVERIFY(all);
        QCOMPARE(all->meanAbsoluteError, pounds(10'000));
        QCOMPARE(all->bias, Money{});
        QCOMPARE(record.total("T", 1)->bias, pounds(10'000));
        QCOMPARE(record.total({}, 2)->naiveMeanAbsoluteError, std::optional(pounds(35'540)));
        QVERIFY(!all->coverage() && !all->skill);
        QVERIFY(!record.total("U"));
    }

    /// A range on drugs, normal around £50,000 with its 10th percentile at £40,000, moves the surplus as
    /// much.
    void drawsAreJudged() {
        EconomyBuilder rows = linearEconomy();
        addRange(rows, "drugs", "budgets:T:drugs:amount", "40000", "60000");
        see(rows, "surplus", "26000");
        see(rows, "total_income", "1000000");
        const ForecastRecord record = recordOf(rows);
        const JudgedForecast& of = record.forecasts.front();
        QVERIFY(isNear(toDouble(*of.low), 22'000, 400) && isNear(toDouble(*of.high), 42'000, 400));
        QCOMPARE(of.inside, std::optional(true));
        const double sd = 10'000 / 1.2815515655446004, z = -6000 / sd;
        QVERIFY(isNear(*of.pit, 0.5 * std::erfc(-z / std::numbers::sqrt2), 0.01));
        QVERIFY(isNear(*of.crps, crpsOfNormal(32'000, sd, 26'000), 60));
        QVERIFY(record.total()->skill);
        QVERIFY(isNear(*record.total()->skill, 1 - *of.crps / *of.naiveCrps, 1e-12));
    }

    void theYearBeforeIsAnOutturnToo() {
        EconomyBuilder rows = linearEconomy();
        keep(rows, "last", "2014/15", "60000", "", "", "6%", "2013/14");
        const ForecastRecord record = recordOf(rows);
        QCOMPARE(record.forecasts.size(), std::size_t{1});
        QCOMPARE(record.forecasts.front().actual, pounds(50'000)); // the base year as the document has it
        QCOMPARE(record.forecasts.front().naiveError, std::optional(pounds(10'000)));
    }

    void theSentenceCountsForecastsThatWereKept() {
        EconomyBuilder rows = linearEconomy();
        see(rows, "surplus", "22000");
        see(rows, "surplus", "4000", "2016/17");
        keep(rows, "a", "2015/16", "30000", "10000", "50000");
        keep(rows, "a", "2016/17", "30000", "10000", "50000");
        const auto said = [&] { return QString::fromStdString(english(*recordFinding(recordOf(rows)))); };
        QCOMPARE(
            said(),
            QString("Of 2 forecasts 1 fell inside their band; they were £17k too optimistic on average."));
        keep(rows, "b", "2015/16", "1000");
        QCOMPARE(said(), QString("2 of 3 forecasts had a band, and 1 fell inside it; overall they were £4k "
                                 "too optimistic on average."));
        QVERIFY(!recordFinding({}));
        see(rows, "total_income", "1000000");
        QCOMPARE(QString::fromStdString(english(*skillFinding(recordOf(rows)))),
                 QString("On average forecasts missed by £13k; carrying the base year's margin forward would "
                         "have missed by £28k."));
    }

    void aForecastIsKeptAsItIsSaid() {
        EconomyBuilder rows = linearEconomy();
        ForecastToKeep order{"board_1", "2015-06-30"};
        const auto command = keepForecast(rows.economy, order);
        QVERIFY2(command.value.has_value(), listed(command.problems).c_str());
        QCOMPARE(command->changes.size(), std::size_t{2});
        QVERIFY(unreadable(*command).empty());
        QVERIFY(apply(*command, rows.economy).empty());
        const Table& kept = rows.economy[TableId::forecasts];
        QCOMPARE(kept[0], (Row{"board_1", "T", "2015/16", "surplus", "2015-06-30", "2014/15", "5%", "base",
                               "32000", "", "", ""}));
        QCOMPARE(kept[1][8], std::string("4460"));
        const auto again = keepForecast(rows.economy, order);
        QVERIFY(!again &&
                listed(again.problems).find("there is already a forecast board_1") != std::string::npos);
        QCOMPARE(freeForecastCode(rows.economy, "board_1"), std::string("board_1-2"));
        for (const char* code : {"", "base", "a b"}) {
            order.code = code;
            QVERIFY(!keepForecast(rows.economy, order));
        }
        see(rows, "surplus", "22000");
        QCOMPARE(recordOf(rows).forecasts.front().error, pounds(10'000));
    }

    void aForecastWithRangesKeepsItsPercentiles() {
        EconomyBuilder rows = linearEconomy();
        addRange(rows, "drugs", "budgets:T:drugs:amount", "40000", "60000");
        const auto command = keepForecast(rows.economy, {"f", "2015-06-30"});
        QVERIFY(command.value && apply(*command, rows.economy).empty());
        const Row& row = rows.economy[TableId::forecasts][0];
        QCOMPARE(row[8], std::string("32000"));
        QVERIFY(isNear(toDouble(*parseDecimal(row[9])), 22'000, 400));
        QVERIFY(isNear(toDouble(*parseDecimal(row[10])), 32'000, 400));
        QVERIFY(isNear(toDouble(*parseDecimal(row[11])), 42'000, 400));
    }
};

QTEST_APPLESS_MAIN(TestRecord)
#include "test_record.moc"
