#include "economy/check/validation.h"
#include "proposal/roll/reconciliation.h"
#include "proposal/rolled_economies.h"

#include "support/draw.h"

#include <QTest>

#include <set>
#include <tuple>

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

    void aDocumentRollsYearAfterYear_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void aDocumentRollsYearAfterYear() {
        QFETCH(int, seed);
        Economy economy = economyOf(seed);
        for (int left = sizeOf(seed).years; left > 1; --left) {
            auto rolled = rollForward(economy, {});
            QVERIFY2(rolled, listed(rolled.problems).c_str());
            economy = std::move(rolled->economy);
            QCOMPARE(economy[TableId::economy].at(0, "years"), std::to_string(left - 1));
        }
        QVERIFY(!rollForward(economy, {}));
    }

    void actualsAreTheNewBase_data() { aDocumentRollsYearAfterYear_data(); }

    // What was seen of a category, a balance or the surplus is what the new base year shows, to the penny.
    void actualsAreTheNewBase() {
        QFETCH(int, seed);
        Economy economy = economyOf(seed);
        const auto before = projectScenario(economy, "base");
        const std::string year = toText(before->years[1]);
        Draw draw(static_cast<std::uint64_t>(seed));
        std::vector<std::tuple<OrganisationIndex, StatementLine, Money>> seen;
        for (std::size_t org = 0; org < before->organisations.size(); ++org)
            for (const StatementLine line :
                 {StatementLine::otherIncome, StatementLine::nursing, StatementLine::drugs,
                  StatementLine::depreciation, StatementLine::purchasedCare, StatementLine::cash,
                  StatementLine::loans, StatementLine::pay, StatementLine::totalIncome,
                  StatementLine::surplus}) {
                const auto place = OrganisationIndex::at(org);
                if (!before->statements.shown(place, 1) || draw.oneIn(3)) continue;
                if (isBalanceSheetLine(line) && !before->statements.hasBalances(place, 1)) continue;
                const Money amount = before->statements.amount(place, 1, line) +
                                     Money::fromPence(draw.between(-900'000, 900'000));
                economy[TableId::actuals].append({before->organisations[org], year, std::string(name(line)),
                                                  "12", "actual", toText(toDecimal(amount)), ""});
                seen.emplace_back(place, line, amount);
            }
        const auto rolled = rollForward(economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        const auto after = projectScenario(rolled->economy, "base");
        QVERIFY2(after, listed(after.problems).c_str());
        std::set<OrganisationIndex> totals;
        for (const auto& [org, line, amount] : seen)
            if (line == StatementLine::pay || line == StatementLine::totalIncome ||
                line == StatementLine::surplus)
                totals.insert(org);
        for (const auto& [org, line, amount] : seen) {
            // What a total lacks stands on a line of a category, which then is no longer what was seen of it.
            const bool takesUnexplained = line == StatementLine::otherIncome;
            if (takesUnexplained && totals.contains(org)) continue;
            const Money shown = after->statements.amount(org, 0, line);
            QVERIFY2(shown == amount, (before->organisations[org.place()] + " " + std::string(name(line)) +
                                       ": " + toText(amount) + " was seen, " + toText(shown) + " is shown")
                                          .c_str());
        }
        QVERIFY(seen.empty() || countOf(rolled->items, Fate::replaced) >= seen.size());
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
