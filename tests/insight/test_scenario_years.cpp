#include "hand_worked.h"
#include "insight/decision/attribution.h"
#include "insight/decision/bridge.h"
#include "insight/decision/business_case.h"
#include "insight/decision/options.h"
#include "insight/position/movements.h"
#include "insight/scenario/scenario_comparison.h"
#include "insight/statement/compare.h"
#include "support/figures.h"
#include "support/problem_list.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

void addScenario(EconomyBuilder& rows, const std::string& code,
                 std::initializer_list<std::pair<const char*, const char*>> added) {
    rows.add(TableId::scenarios, {{"scenario", code}});
    int position = 0;
    for (const auto& [cell, by] : added)
        rows.add(TableId::overrides, {{"scenario", code},
                                      {"position", std::to_string(++position)},
                                      {"cell", cell},
                                      {"change", "add"},
                                      {"value", by}});
}

// 2014/15 to 2016/17 in base; a year more, a year less, and everything a year later or earlier.
Economy scenariosOfOtherYears() {
    EconomyBuilder rows{everyCause()};
    for (const char* index : {"pay", "uplift", "growth", "income"})
        rows.add(TableId::indices, {{"index", index}, {"year", "2014/15"}, {"rate", "1%"}});
    rows.add(TableId::tariffs, {{"tariff", "NT"}, {"service", "NEL"}, {"year", "2013/14"}, {"price", "990"}});
    addScenario(rows, "longer", {{"economy:years", "1"}});
    addScenario(rows, "shorter", {{"economy:years", "-1"}});
    addScenario(rows, "later",
                {{"economy:base_year", "1"},
                 {"arrangements:A:start_year", "1"},
                 {"savings:T:cip:start_year", "1"},
                 {"contracts:NEW:start_year", "1"}});
    addScenario(rows, "earlier", {{"economy:base_year", "-1"}});
    return std::move(rows.economy);
}

std::optional<Decimal> distance(const ExactProjection& projection, int year) {
    for (const auto& rating : projection.ratings)
        if (projection.years[rating.year].start == year && rating.measure == Measure::distanceFromPlan)
            return rating.value;
    return std::nullopt;
}

Decimal margin(const ExactProjection& projection, const char* year) {
    return toDecimal(statementAmount(projection, "T", year, "surplus")) /
           toDecimal(statementAmount(projection, "T", year, "total_income"));
}

} // namespace

/// Scenarios may be of other years than the base: what stands beside what is of the same financial year.
class TestScenarioYears : public QObject {
    Q_OBJECT

    const Economy economy_ = scenariosOfOtherYears();
    const ExactProjection base_ = projectScenario(economy_, "base").value.value();

private slots:
    void everythingIsWorkedOut_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("last");
        QTest::newRow("longer") << "longer" << 2017;
        QTest::newRow("shorter") << "shorter" << 2015;
        QTest::newRow("later") << "later" << 2017;
        QTest::newRow("earlier") << "earlier" << 2015;
    }

    void everythingIsWorkedOut() {
        QFETCH(QString, code);
        QFETCH(int, last);
        const std::string scenario = code.toStdString();
        const auto projection = projectScenario(economy_, scenario);
        QVERIFY2(projection, listed(projection.problems).c_str());
        const FinancialYear year = projection->years.back();
        QCOMPARE(year.start, last);
        QVERIFY(attribute(economy_, scenario));
        QVERIFY(businessCase(economy_, scenario, "A"));
        QVERIFY(options(economy_, {scenario, {"A"}, {{2016}}, {2016}}).value.has_value() == (last >= 2016));
        for (const char* org : {"T", "C", "economy"}) {
            const auto own = bridge(economy_, {.scenario = scenario, .org = org, .to = year});
            QVERIFY2(own, listed(own.problems).c_str());
            const auto against =
                bridge(economy_, {.scenario = scenario, .against = "base", .org = org, .to = {2015}});
            QVERIFY2(against, listed(against.problems).c_str());
            Money sum;
            for (const BridgeStep& step : against->steps) sum += step.amount;
            QCOMPARE(toText(sum), toText(against->change()));
        }
    }

    // Its margin less the plan's of the same year; nothing in the base year or where the plan has no year.
    void distanceFromPlanIsThatOfTheSameYear() {
        QCOMPARE(distance(base_, 2014), std::nullopt);
        QCOMPARE(toText(*distance(base_, 2015)), std::string("0"));
        const auto longer = projectScenario(economy_, "longer").value.value();
        QCOMPARE(toText(*distance(longer, 2016)), std::string("0"));
        QCOMPARE(distance(longer, 2017), std::nullopt);
        const auto later = projectScenario(economy_, "later").value.value();
        QCOMPARE(distance(later, 2015), std::nullopt);
        QCOMPARE(toText(*distance(later, 2016), 15),
                 toText(margin(later, "2016/17") - margin(base_, "2016/17"), 15));
        QVERIFY(*distance(later, 2016) != 0);
        QCOMPARE(distance(later, 2017), std::nullopt);
    }

    // A merged group's margin in the plan is that of its members together, in the same year.
    void whoMergesIsHeldAgainstItsMembersPlan() {
        EconomyBuilder rows{economy_};
        addArrangement(rows, "M");
        rows.add(TableId::effects,
                 {{"arrangement", "M"}, {"effect", "m"}, {"type", "merge"}, {"org", "C"}, {"partner", "T"}});
        const auto longer = projectScenario(rows.economy, "longer");
        QVERIFY2(longer, listed(longer.problems).c_str());
        QCOMPARE(toText(*distance(*longer, 2016)), std::string("0"));
        QCOMPARE(distance(*longer, 2017), std::nullopt);
    }

    void whatStandsBesideIsOfTheSameYear() {
        const auto later = projectScenario(economy_, "later").value.value();
        for (const LineDifference& row : compare(base_, later)) {
            QCOMPARE(row.from.has_value(), row.year.start <= 2016);
            QCOMPARE(row.to.has_value(), row.year.start >= 2015);
        }
        const auto beside = surplusByYear(base_, {0}, later.years);
        QCOMPARE(beside[0], base_.statements.amount({0}, 1, StatementLine::surplus));
        QCOMPARE(beside[1], base_.statements.amount({0}, 2, StatementLine::surplus));
        QCOMPARE(beside[2], std::nullopt);
    }

    void theBestScenarioIsOneThatHasTheYear() {
        std::vector<ScenarioFigures> figures;
        std::vector<std::string> names{"Base", "Shorter"};
        for (const char* scenario : {"base", "shorter"})
            figures.push_back(scenarioFigures(economy_, scenario, MoneyUnit::pounds).value.value());
        figures.back().whole.years.back().surplus = Money::fromPence(1'000'000'000'00);
        QCOMPARE(comparisonFinding(figures, names).arguments[1], std::string("Base"));
    }

    // With an arrangement and without are compared year by year.
    void anArrangementDoesNotChangeTheYears() {
        for (const char* cell : {"economy:years", "economy:base_year"}) {
            EconomyBuilder rows{economy_};
            rows.add(TableId::scenarios, {{"scenario", "s"}});
            rows.add(TableId::overrides, {{"scenario", "s"},
                                          {"position", "1"},
                                          {"cell", cell},
                                          {"change", "add"},
                                          {"value", "1"},
                                          {"arrangement", "A"}});
            const auto refused = projectScenario(rows.economy, "s");
            QVERIFY(!refused);
            QCOMPARE(refused.problems.back().address, std::string("overrides:s:1"));
        }
    }
};

QTEST_APPLESS_MAIN(TestScenarioYears)
#include "test_scenario_years.moc"
