#include "economy/table/value.h"
#include "engine/ledger/projection.h"
#include "support/csv_table.h"
#include "support/economy_builder.h"

#include <QTest>

#include <optional>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// What a trust has in one year, in pounds; it has a plan, and so a distance from it, if `planned` is there.
struct Trust {
    std::string income = "40000000";
    std::string pay = "36000000";
    std::string agency = "0";
    std::string interest = "0";
    std::string cash = "10000000";
    std::string payables = "0";
    std::string agencyCeiling = {};
    std::optional<std::string> planned = {}; ///< income in the plan
};

std::string pounds(const Decimal& amount) { return toText(roundToPenny(amount)); }

ExactProjection projectionOf(const Trust& trust) {
    using enum TableId;
    EconomyBuilder rows;
    rows.add(economy, {{"name", "Ratings"},
                       {"base_year", "2016/17"},
                       {"years", "1"},
                       {"plan_scenario", trust.planned ? "plan" : "base"}});
    rows.add(organisations,
             {{"org", "T"}, {"name", "Trust"}, {"kind", "acute"}, {"agency_ceiling", trust.agencyCeiling}});
    const auto line = [&](const char* category, const std::string& amount) {
        rows.add(budgets, {{"org", "T"},
                           {"line", category},
                           {"name", category},
                           {"category", category},
                           {"amount", amount}});
    };
    line("other_income", trust.income);
    line("nursing", trust.pay);
    line("agency", trust.agency);
    line("interest", trust.interest);
    rows.add(balances, {{"org", "T"}, {"item", "cash"}, {"amount", trust.cash}});
    rows.add(balances, {{"org", "T"}, {"item", "payables"}, {"amount", trust.payables}});
    if (trust.planned) {
        rows.add(scenarios, {{"scenario", "plan"}, {"name", "Plan"}});
        rows.add(overrides, {{"scenario", "plan"},
                             {"position", "1"},
                             {"cell", "budgets:T:other_income:amount"},
                             {"value", *trust.planned}});
    }
    auto projection = projectScenario(rows.economy, "base");
    if (!projection) qFatal("%s", english(projection.problems.front()).c_str());
    return std::move(*projection);
}

/// The rating of a year after the base year; a value and score of its own where there is none.
Rating<Decimal> ratingOf(const ExactProjection& projection, Measure measure, std::uint16_t year = 0) {
    for (const Rating<Decimal>& rating : projection.ratings)
        if (rating.year == year && rating.measure == measure) return rating;
    return {{}, year, measure, std::nullopt, -1};
}

int scoreOf(const ExactProjection& projection, Measure measure, std::uint16_t year = 0) {
    return ratingOf(projection, measure, year).score.value_or(-1);
}

/// The same but for the noise of division, far below what thresholds are compared to (rules 1.2).
bool same(const std::optional<Decimal>& value, const Decimal& wanted) {
    return value && abs(*value - wanted) < Decimal("1e-20");
}

/// A trust whose one measure stands at `value` and whose others score best.
Trust at(Measure measure, const Decimal& value) {
    Trust trust;
    if (measure == Measure::capitalServiceCover) {
        trust.income = "20000000";
        trust.interest = "1000000";
        trust.pay = pounds(20'000'000 - value * 1'000'000);
    }
    if (measure == Measure::liquidityDays) { // £100,000 is a day of £36m
        trust.cash = "0";
        trust.payables = pounds(-value * 100'000);
    }
    if (measure == Measure::ieMargin) {
        trust.income = "100000000";
        trust.pay = pounds((1 - value) * 100'000'000);
    }
    return trust;
}

} // namespace

/// Scores at and beside every published threshold: Monitor, Risk Assessment Framework (continuity of
/// services, from October 2013; financial sustainability, from August 2015); NHS Improvement, Single
/// Oversight Framework (use of resources, from October 2016).
class TestRatingBoundaries : public QObject {
    Q_OBJECT

private slots:
    void scoresTurnWherePublished_data() {
        QTest::addColumn<int>("measure");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("score");
        QTest::addColumn<int>("useOfResources");
        const std::map<std::string, Measure> measures{{"capital_service_cover", Measure::capitalServiceCover},
                                                      {"liquidity_days", Measure::liquidityDays},
                                                      {"income_margin", Measure::ieMargin}};
        auto rows = readCsv(std::filesystem::path(SOURCE_ROOT) / "tests/published/rating_boundaries.csv");
        QCOMPARE(rows.size(), std::size_t{18});
        for (auto& row : rows)
            QTest::addRow("%s %s", row["measure"].c_str(), row["value"].c_str())
                << static_cast<int>(measures.at(row["measure"])) << QString::fromStdString(row["value"])
                << std::stoi(row["cosrr_or_fsrr_score"]) << std::stoi(row["use_of_resources_score"]);
    }
    void scoresTurnWherePublished() {
        QFETCH(int, measure);
        QFETCH(QString, value);
        QFETCH(int, score);
        QFETCH(int, useOfResources);
        const Decimal wanted = numberIn(value.toStdString());
        const ExactProjection projection = projectionOf(at(static_cast<Measure>(measure), wanted));
        const Rating<Decimal> rating = ratingOf(projection, static_cast<Measure>(measure));
        QVERIFY(same(rating.value, wanted));
        QCOMPARE(*rating.score, score);
        // The other two of use of resources score best: 1.
        QVERIFY(same(ratingOf(projection, Measure::useOfResources).value, Decimal(useOfResources + 2) / 3));
    }

    void continuityOfServicesRoundsAHalfUp() {
        Trust trust = at(Measure::capitalServiceCover, Decimal("1.74"));
        trust.cash = "0";
        trust.payables = "1000"; // half an hour of cost
        const ExactProjection projection = projectionOf(trust);
        QCOMPARE(scoreOf(projection, Measure::capitalServiceCover), 2);
        QCOMPARE(scoreOf(projection, Measure::liquidityDays), 3);
        QCOMPARE(scoreOf(projection, Measure::cosrr), 3);
    }

    // The outturn of the base year has no plan to be held against (rules 11.1).
    void financialSustainabilityIsCappedByALowestScore() {
        Trust trust;                // margin 10%
        trust.planned = "45000000"; // margin 20%
        const ExactProjection projection = projectionOf(trust);
        QCOMPARE(scoreOf(projection, Measure::capitalServiceCover, 1), 4);
        QCOMPARE(scoreOf(projection, Measure::liquidityDays, 1), 4);
        QCOMPARE(scoreOf(projection, Measure::ieMargin, 1), 4);
        QCOMPARE(scoreOf(projection, Measure::distanceFromPlan, 1), 1);
        QVERIFY(same(ratingOf(projection, Measure::fsrr, 1).value, Decimal("3.25")));
        QCOMPARE(scoreOf(projection, Measure::fsrr, 1), 2);
    }

    void useOfResourcesIsAtBestThreeWithAWorstScore() {
        Trust trust;
        trust.planned = trust.income;
        trust.agency = "1500001";
        trust.agencyCeiling = "1000000";
        const ExactProjection projection = projectionOf(trust);
        for (const Measure best : {Measure::capitalServiceCover, Measure::liquidityDays, Measure::ieMargin,
                                   Measure::distanceFromPlan})
            QCOMPARE(scoreOf(projection, best, 1), 4); // 1 of use of resources
        QCOMPARE(scoreOf(projection, Measure::agencyDistance, 1), 1);
        QVERIFY(same(ratingOf(projection, Measure::useOfResources, 1).value, Decimal("1.6")));
        QCOMPARE(scoreOf(projection, Measure::useOfResources, 1), 3);
        QCOMPARE(scoreOf(projection, Measure::fsrr, 1), 4); // agency is no part of it
    }
};

QTEST_APPLESS_MAIN(TestRatingBoundaries)
#include "test_rating_boundaries.moc"
