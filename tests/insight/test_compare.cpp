#include "hand_built.h"

#include "insight/statement/compare.h"

#include <QtTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const LineDifference* find(const std::vector<LineDifference>& rows, const std::string& org, int year,
                           StatementLine line) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const LineDifference& row) {
        return row.org == org && row.year.start == year && row.line == line;
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private slots:
    void differencesOfEveryLine() {
        const auto from = projectionOf({{"A", "Alpha", {100, 100}, {60, 60}, {50, 50}}});
        const auto to = projectionOf({{"A", "Alpha", {100, 110}, {60, 65}, {50, 50}}});
        const auto rows = compare(from, to);
        QCOMPARE(rows.size(), std::size_t{2 * 2 * 28});
        QCOMPARE(rows.front().org, std::string("A"));
        QCOMPARE(rows.back().org, std::string("economy"));
        const auto* surplus = find(rows, "A", 2015, StatementLine::surplus);
        QCOMPARE(*surplus->from, pounds(-10));
        QCOMPARE(*surplus->to, pounds(-5));
        QCOMPARE(surplus->difference, pounds(5));
        QCOMPARE(find(rows, "economy", 2015, StatementLine::pay)->difference, pounds(5));
        QVERIFY(!find(rows, "A", 2015, StatementLine::cash));
    }

    void yearsOfOneProjectionOnlyAreBlankInTheOther() {
        const auto from = projectionOf({{"A", "Alpha", {100}, {60}, {50}}});
        const auto to = projectionOf({{"A", "Alpha", {100, 110}, {60, 65}, {50, 50}}});
        const auto rows = compare(from, to);
        const auto* row = find(rows, "A", 2015, StatementLine::surplus);
        QVERIFY(row && !row->from);
        QVERIFY(!row->difference);
        const auto back = compare(to, from);
        QVERIFY(!find(back, "A", 2015, StatementLine::surplus)->difference);
        QCOMPARE(find(back, "A", 2014, StatementLine::surplus)->difference, pounds(0));
    }

    void anOrganisationMergedInOneScenarioIsBlankThere() {
        const auto from = projectionOf({{"A", "Alpha", {100, 100}, {60, 60}, {50, 50}}});
        auto to = from;
        to.statements.setShown({0}, 1, false);
        const auto rows = compare(from, to);
        const auto* row = find(rows, "A", 2015, StatementLine::surplus);
        QVERIFY(row && row->from && !row->to);
        QCOMPARE(row->difference, pounds(10)); // so that the differences add up to the economy's
    }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "test_compare.moc"
