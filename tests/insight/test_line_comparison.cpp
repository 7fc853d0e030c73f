#include "insight/scenario/line_comparison.h"

#include "hand_built.h"
#include "insight/scenario/listed_changes.h"
#include "insight/scenario/scenario_figures.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

ComparedScenario scenario(const std::string& code, const std::vector<HandBuilt>& orgs) {
    auto exact = std::make_shared<const ExactProjection>(projectionOf(orgs));
    auto printed = std::make_shared<const ExactProjection>(printedProjection(*exact, MoneyUnit::thousands));
    return {code, std::move(exact), std::move(printed)};
}

} // namespace

class TestLineComparison : public QObject {
    Q_OBJECT

    const std::vector<HandBuilt> base_{
        {"A", "Alpha", {8'000'000, 8'000'000}, {9'000'000, 10'000'000}, {0, 0}}};
    const std::vector<HandBuilt> plan_{
        {"A", "Alpha", {8'000'000, 8'000'000}, {9'000'000, 9'500'400}, {0, 0}}};

private slots:
    void differencesAreThoseOfWhatIsPrintedAndOfThePennies() {
        const std::vector all{scenario("base", base_), scenario("plan", plan_)};
        const auto comparison = compareLine(economyOf(base_), all, "base", "A", StatementLine::surplus);
        QCOMPARE(comparison.years.size(), std::size_t(2));
        QVERIFY(comparison.lines[0].differences.empty());
        const ComparedLine& plan = comparison.lines[1];
        QCOMPARE(*plan.differences[0], Money());
        QCOMPARE(*plan.differences[1], pounds(499'600));
        QCOMPARE(*plan.printedDifferences[1], pounds(500'000)); // (1,500) less (2,000)
        QCOMPARE(*plan.totalDifference, pounds(499'600));
        QCOMPARE(toDouble(*plan.shares[1]), 0.2498); // of a deficit of 2.0m: better by a quarter
        QVERIFY(plan.outlook.has_value());
    }

    void anyOfThemMayBeTheReferenceAndNoughtHasNoShare() {
        const std::vector all{scenario("base", base_), scenario("plan", plan_)};
        const auto comparison =
            compareLine(economyOf(base_), all, "plan", "economy", StatementLine::supportIncome);
        QVERIFY(comparison.lines[1].differences.empty());
        QVERIFY(!comparison.lines[0].shares[1]);
    }

    void whoIsNotThereOrInErrorIsBlank() {
        const std::vector all{scenario("base", base_), ComparedScenario{"broken", nullptr, nullptr}};
        const auto comparison = compareLine(economyOf(base_), all, "base", "A", StatementLine::surplus);
        QVERIFY(comparison.lines[1].inError);
        QVERIFY(!comparison.lines[1].differences[0]);
        const auto nobody = compareLine(economyOf(base_), all, "base", "Z", StatementLine::surplus);
        QVERIFY(!nobody.lines[0].amounts[0]);
    }

    void theTreeHasTheSurplusOfTheWholeAgainstBase() {
        const std::vector all{scenario("base", base_), scenario("plan", plan_)};
        const auto results = scenarioResults(all);
        QCOMPARE(*results.scenarios[0].surplus[1], pounds(-2'000'000));
        QVERIFY(!results.scenarios[0].againstBase[1]);
        QCOMPARE(*results.scenarios[1].againstBase[1], pounds(500'000));
    }

    void onlyLinesWithFiguresAreOffered() {
        const std::vector all{scenario("base", base_)};
        const auto lines = linesThere(all, "A");
        QVERIFY(std::find(lines.begin(), lines.end(), StatementLine::surplus) != lines.end());
        QVERIFY(std::find(lines.begin(), lines.end(), StatementLine::cash) == lines.end());
    }
};

QTEST_APPLESS_MAIN(TestLineComparison)
#include "test_line_comparison.moc"
