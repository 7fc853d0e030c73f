#include "economy/check/validation.h"
#include "proposal/roll/reconciliation.h"
#include "proposal/rolled_economies.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr int economies = 200;

/// Every line of both projections that is more than a penny a posting apart.
std::string apart(const ExactProjection& before, const ExactProjection& after) {
    const PostingCounts counts(after, 0), countsBefore(before, 1);
    std::string text;
    for (std::size_t org = 0; org <= before.organisations.size(); ++org)
        for (std::size_t year = 0; year < after.years.size(); ++year)
            for (std::size_t l = 0; l < statementLineCount; ++l) {
                const auto line = static_cast<StatementLine>(l);
                const auto place = OrganisationIndex::at(org);
                const bool startsAnew =
                    line == StatementLine::cumulativeSurplus || line == StatementLine::strandedCost;
                const bool movement = line >= StatementLine::capitalSpend;
                if (startsAnew || (year == 0 && movement) || !before.statements.shown(place, year + 1) ||
                    !after.statements.shown(place, year))
                    continue;
                const Money then = before.statements.amount(place, year + 1, line);
                const Money now = after.statements.amount(place, year, line);
                const std::int64_t bound =
                    std::max(counts.of(year, org, line), countsBefore.of(year + 1, org, line));
                if (std::abs((now - then).pence()) <= bound) continue;
                text += "\n  " + (org < before.organisations.size() ? before.organisations[org] : "economy") +
                        " " + toText(after.years[year]) + " " + std::string(name(line)) + ": " +
                        toText(then) + " → " + toText(now);
            }
    return text;
}

} // namespace

/// A document a year on projects what it projected (rules 18.7).
class TestRollForward : public QObject {
    Q_OBJECT

private slots:
    void withNothingUnderWayBothProjectionsAgree_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= economies; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void withNothingUnderWayBothProjectionsAgree() {
        QFETCH(int, seed);
        const Economy economy = withNothingUnderWay(economyOf(seed));
        const auto rolled = rollForward(economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        QCOMPARE(listed(unreadable(rolled->command)), std::string());
        Economy carriedOut = economy;
        QVERIFY(apply(rolled->command, carriedOut).empty());
        QVERIFY(carriedOut == rolled->economy);
        const auto before = projectScenario(economy, "base");
        const auto after = projectScenario(rolled->economy, "base");
        QVERIFY2(after, listed(after.problems).c_str());
        QCOMPARE(after->years.front(), before->years[1]);
        QCOMPARE(after->years.size() + 1, before->years.size());
        QCOMPARE(apart(*before, *after), std::string());
    }

    void aScenarioBecomesTheBase_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= economies / 2; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void aScenarioBecomesTheBase() {
        QFETCH(int, seed);
        const Economy economy = withNothingUnderWay(economyOf(seed));
        const auto rolled = rollForward(economy, {"worse", {}, {}, 0});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        QCOMPARE(apart(*projectScenario(economy, "worse"), *projectScenario(rolled->economy, "base")),
                 std::string());
        QCOMPARE(rolled->economy[TableId::scenarios].size(), std::size_t{0}); // it stood on the other
        QCOMPARE(rolled->economy[TableId::overrides].size(), std::size_t{0});
    }

    void scenariosThatAreKeptCanBeProjected_data() { aScenarioBecomesTheBase_data(); }

    void scenariosThatAreKeptCanBeProjected() {
        QFETCH(int, seed);
        const auto rolled = rollForward(economyOf(seed), {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        QCOMPARE(rolled->economy[TableId::scenarios].size(), std::size_t{2});
        for (const char* scenario : {"dearer", "worse"}) {
            const auto projected = projectScenario(rolled->economy, scenario);
            QVERIFY2(projected, listed(projected.problems).c_str());
        }
    }

    void whatIsUnderWayIsReconciledByName_data() { aScenarioBecomesTheBase_data(); }

    void whatIsUnderWayIsReconciledByName() {
        QFETCH(int, seed);
        const Economy economy = economyOf(seed);
        const auto rolled = rollForward(economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        QCOMPARE(listed(unreadable(rolled->command)), std::string());
        const auto after = projectScenario(rolled->economy, "base");
        QVERIFY2(after, listed(after.problems).c_str());
        const auto reconciled = reconcileRoll(economy, "base");
        QVERIFY2(reconciled, listed(reconciled.problems).c_str());
        const PostingCounts counts(*after, 0);
        for (const ReconciledFigure& figure : reconciled->figures) {
            Money sum = figure.rounding;
            for (const Money cause : figure.causes) sum += cause;
            QCOMPARE(sum, figure.difference());
            std::size_t org = 0;
            while (org < after->organisations.size() && after->organisations[org] != figure.org) ++org;
            const auto year = static_cast<std::size_t>(figure.year - after->years.front());
            const std::string where =
                figure.org + " " + toText(figure.year) + " " + std::string(name(figure.line));
            QCOMPARE(after->statements.amount(OrganisationIndex::at(org), year, figure.line), figure.after);
            QVERIFY2(std::abs(figure.rounding.pence()) <= 2 * counts.of(year, org, figure.line),
                     (where + " " + toText(figure.rounding)).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestRollForward)
#include "test_roll_forward.moc"
