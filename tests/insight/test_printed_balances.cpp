#include "engine/shape/shape.h"
#include "insight/statement/balance_sheet.h"
#include "insight/statement/loan_schedule.h"
#include "insight/statement/print_rounding.h"
#include "support/generator.h"
#include "support/samples.h"

#include <QTest>

#include <cstdlib>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using enum StatementLine;

bool isNear(Money shown, Money exact, MoneyUnit unit) {
    return std::abs((shown - exact).pence()) < 4 * printedStep(unit);
}

Money sum(const std::vector<Loan>& all, std::size_t year, Money LoanYear::*part, bool support, bool others) {
    Money total;
    for (const Loan& loan : all)
        if (loan.kind == LoanKind::support ? support : others) total += loan.years[year].*part;
    return total;
}

} // namespace

/// Balance sheets, cash and loans as they are printed go on from year to year and say the same of the same.
class TestPrintedBalances : public QObject {
    Q_OBJECT

private slots:
    void theyGoOn_data() {
        QTest::addColumn<Economy>("economy");
        QTest::addColumn<QString>("scenario");
        for (int seed = 1; seed <= 25; ++seed)
            QTest::addRow("economy %d", seed)
                << randomEconomy(static_cast<std::uint64_t>(seed), {2 + seed % 6, 1 + seed % 4, 3, 8, 10})
                << "worse";
        for (const auto& [sample, scenario] : {std::pair{"cumbria", "acquisition"},
                                               {"cumbria", "base"},
                                               {"dudley", "mcp"},
                                               {"salford", "base"}})
            QTest::addRow("%s %s", sample, scenario) << sampleEconomy(sample) << scenario;
    }

    void theyGoOn() {
        QFETCH(Economy, economy);
        QFETCH(QString, scenario);
        const auto projection = projectScenario(economy, scenario.toStdString());
        QVERIFY(projection);
        const auto& exact = projection->statements;
        const LoanBook book(economy, *projection);
        for (const MoneyUnit unit : {MoneyUnit::thousands, MoneyUnit::millions}) {
            const Statements<Money> shown = roundForPrint(exact, unit);
            for (std::int32_t i = 0; i < exact.economy().value; ++i) {
                const OrganisationIndex org{i};
                for (std::size_t year = 0; year < exact.years(); ++year)
                    if (exact.shown(org, year) && exact.hasBalances(org, year)) holds(exact, shown, org, year, unit);
                loansHold(book.of(org), exact, shown, org, unit);
            }
        }
    }

private:
    static void holds(const Statements<Money>& exact, const Statements<Money>& shown, OrganisationIndex org,
                      std::size_t year, MoneyUnit unit) {
        const auto at = [&](StatementLine line) { return shown.amount(org, year, line); };
        QCOMPARE(at(netAssets), at(fixedAssets) + at(inventories) + at(receivables) + at(cash) - at(payables) -
                                    at(loans) - at(otherLiabilities) - at(provisions));
        for (const StatementLine line :
             {fixedAssets, inventories, receivables, cash, payables, loans, otherLiabilities, provisions,
              netAssets, capitalSpend, borrowing, pdcReceived, repayments, supportDrawn}) {
            QVERIFY(isNear(at(line), exact.amount(org, year, line), unit));
            if (exact.amount(org, year, line) == Money{} && line != netAssets && line != fixedAssets &&
                line != cash)
                QCOMPARE(at(line), Money{});
        }
        if (year == 0 || joinedCash(exact, org, year) != Money{} || !exact.hasBalances(org, year - 1)) return;
        const auto change = [&](StatementLine line) { return at(line) - shown.amount(org, year - 1, line); };
        QCOMPARE(joinedCash(shown, org, year), Money{});
        QCOMPARE(change(fixedAssets), at(capitalSpend) - at(depreciation));
    }

    static void loansHold(const LoanSchedule& schedule, const Statements<Money>& exact,
                          const Statements<Money>& printed, OrganisationIndex org, MoneyUnit unit) {
        const LoanSchedule shown = printedSchedule(schedule, exact, printed, org, unit);
        const LoanBalances balances = printedBalances(schedule, exact, printed, org, unit);
        for (std::size_t t = 0; t < schedule.years.size() && !schedule.loans.empty(); ++t) {
            const std::size_t year = schedule.years[t];
            QCOMPARE(balances.total[t], printed.amount(org, year, loans));
            QCOMPARE(balances.other[t] + sum(shown.loans, t, &LoanYear::closing, true, true), balances.total[t]);
            const auto exactly = [&](Money LoanYear::*part, bool support, bool others) {
                return sum(schedule.loans, t, part, support, others);
            };
            const auto agrees = [&](Money LoanYear::*part, StatementLine line, bool support, bool others) {
                if (exactly(part, support, others) == exact.amount(org, year, line))
                    QCOMPARE(sum(shown.loans, t, part, support, others), printed.amount(org, year, line));
            };
            if (year > 0) {
                agrees(&LoanYear::drawn, supportDrawn, true, false);
                agrees(&LoanYear::drawn, borrowing, false, true);
                agrees(&LoanYear::repaid, repayments, true, true);
                agrees(&LoanYear::interest, interest, true, true);
            }
            for (std::size_t loan = 0; loan < schedule.loans.size(); ++loan) {
                const LoanYear &now = shown.loans[loan].years[t], &was = schedule.loans[loan].years[t];
                if (year > 0) QCOMPARE(now.opening + now.drawn - now.repaid, now.closing);
                if (was.closing == Money{} && unit == MoneyUnit::thousands) QCOMPARE(now.closing, Money{});
                for (Money LoanYear::*part : {&LoanYear::opening, &LoanYear::drawn, &LoanYear::repaid,
                                              &LoanYear::closing, &LoanYear::interest})
                    QVERIFY(isNear(now.*part, was.*part, unit));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPrintedBalances)
#include "test_printed_balances.moc"
