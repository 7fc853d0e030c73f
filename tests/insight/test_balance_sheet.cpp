#include "insight/statement/balance_sheet.h"
#include "insight/statement/loan_schedule.h"
#include "insight/statement/print_rounding.h"
#include "insight/statement/reconciliation.h"
#include "support/economy_builder.h"
#include "support/generator.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using enum TableId;

/// A practice without dividend: £200,000 surplus a year, a repair of £1m once, half a million in the bank.
EconomyBuilder practice() {
    EconomyBuilder rows;
    rows.add(economy, {{"name", "Westshire"}, {"base_year", "2014/15"}, {"years", "2"}});
    rows.add(organisations,
             {{"org", "P"}, {"name", "Practice"}, {"kind", "primary_care"}, {"minimum_cash", "100000"}});
    const auto budget = [&](const char* line, const char* name, const char* category, const char* amount,
                            const char* start, const char* recurrent) {
        rows.add(budgets, {{"org", "P"},
                           {"line", line},
                           {"name", name},
                           {"category", category},
                           {"amount", amount},
                           {"start_year", start},
                           {"recurrent", recurrent}});
    };
    budget("income", "Income", "other_income", "10200000", "", "yes");
    budget("pay", "Pay", "nursing", "10000000", "", "yes");
    budget("roof", "Roof repair", "premises", "1000000", "2015/16", "no");
    budget("grant", "Grant", "other_income", "40000.49", "2015/16", "no");
    rows.add(balances, {{"org", "P"}, {"item", "cash"}, {"amount", "500000"}});
    rows.add(balances, {{"org", "P"}, {"item", "payables"}, {"amount", "300000"}});
    rows.add(loans, {{"org", "P"},
                     {"loan", "building"},
                     {"balance", "250000"},
                     {"rate", "4%"},
                     {"annual_repayment", "50000"}});
    return rows;
}

ExactProjection projected(const Economy& economy) {
    auto projection = projectScenario(economy, "base");
    if (!projection) qFatal("%s", english(projection.problems.front()).c_str());
    return std::move(*projection);
}

/// "cash_movement surplus: 1 2 3", an amount in pounds a year.
QStringList written(const PrintedStatement& statement) {
    static constexpr std::array kinds{"",         "items",  "opening", "joined",
                                      "movement", "before", "closing", "minimum"};
    QStringList rows;
    for (const StatementRow& row : statement.rows) {
        QString text = QString("%1 %2:").arg(kinds[static_cast<std::size_t>(row.kind)],
                                             QString::fromStdString(std::string(name(row.line))));
        for (const Money amount : row.amounts) text += ' ' + QString::fromStdString(toText(amount));
        rows << text.trimmed();
    }
    return rows;
}

constexpr OrganisationIndex first{0};

} // namespace

/// Balance sheets, cash flow, loans and the reconciliation of underlying surplus as they are shown.
class TestBalanceSheet : public QObject {
    Q_OBJECT

private slots:
    void liabilitiesAreTakenFromAssets() {
        const ExactProjection projection = projected(practice().economy);
        const PrintedStatement sheet = balanceSheet(projection.statements, first);
        QCOMPARE(written(sheet), (QStringList{"cash: 500000.00 100000.00 100000.00",
                                              "payables: -300000.00 -300000.00 -300000.00",
                                              "loans: -250000.00 -619999.51 -434299.50",
                                              "net_assets: -50000.00 -819999.51 -634299.50"}));
    }

    // 2015/16: 500,000 + 200,000 - 1,000,000 + 40,000.49 - 10,000 interest - 50,000 = -319,999.51.
    // 2016/17: interest of 8,000 and 1.5% of 419,999.51; the excess of 135,700.01 repays support.
    void cashRunsFromOpeningToClosing() {
        const Economy economy = practice().economy;
        const ExactProjection projection = projected(economy);
        const auto minimum = minimumCash(economy, projection, first);
        QCOMPARE(written(cashFlow(projection.statements, first, minimum)),
                 (QStringList{"opening cash: 500000.00 100000.00", "movement surplus: -769999.51 185700.01",
                              "movement repayments: -50000.00 -185700.01",
                              "before cash: -319999.51 100000.00", "movement support_drawn: 419999.51 0.00",
                              "closing cash: 100000.00 100000.00", "minimum cash: 100000.00 100000.00"}));
    }

    void everyLoanRollsForward() {
        const Economy economy = practice().economy;
        const LoanSchedule schedule = loanSchedule(economy, projected(economy), first);
        QCOMPARE(schedule.loans.size(), std::size_t{2});
        const Loan& building = schedule.loans[0];
        QCOMPARE(building.name, std::string("Building"));
        QCOMPARE(toText(building.years[2].opening), std::string("200000.00"));
        QCOMPARE(toText(building.years[2].repaid), std::string("50000.00"));
        QCOMPARE(toText(building.years[2].interest), std::string("8000.00"));
        QCOMPARE(toText(building.years[2].closing), std::string("150000.00"));
        const Loan& support = schedule.loans[1];
        QVERIFY(support.kind == LoanKind::support);
        QCOMPARE(support.name, std::string());
        QCOMPARE(toText(support.years[1].drawn), std::string("419999.51"));
        QCOMPARE(toText(support.years[2].interest), std::string("6299.99"));
        QCOMPARE(toText(support.years[2].repaid), std::string("135700.01"));
        QCOMPARE(toText(support.years[2].closing), std::string("284299.50"));
    }

    void everyNonRecurrentItemIsNamed() {
        const Economy economy = practice().economy;
        const ExactProjection projection = projected(economy);
        const Reconciliation found = reconciliation(economy, projection, first);
        QCOMPARE(found.items.size(), std::size_t{2});
        QCOMPARE(found.items[0].name, std::string("Grant"));
        QCOMPARE(toText(found.items[0].amounts[1]), std::string("40000.49"));
        QCOMPARE(found.items[1].name, std::string("Roof repair"));
        QVERIFY(found.items[1].line == PostingLine::premises);
        QCOMPARE(toText(found.items[1].amounts[1]), std::string("-1000000.00"));
        QCOMPARE(toText(found.items[1].amounts[2]), std::string("0.00"));
        QCOMPARE(toText(found.reported[1]), std::string("-769999.51"));
        QCOMPARE(toText(found.underlying[1]), std::string("190000.00"));
    }

    // On screen to the penny, in print in whole steps, with mergers and arrangements.
    void whatIsShownAddsUpInRandomEconomies_data() {
        QTest::addColumn<MoneyUnit>("unit");
        for (const MoneyUnit unit : {MoneyUnit::pounds, MoneyUnit::thousands, MoneyUnit::millions})
            QTest::addRow("%s", symbol(unit)) << unit;
    }
    void whatIsShownAddsUpInRandomEconomies() {
        QFETCH(MoneyUnit, unit);
        int sheets = 0, items = 0, loansSeen = 0;
        for (int seed = 1; seed <= 60; ++seed) {
            const Economy economy = randomEconomy(static_cast<std::uint64_t>(seed), {4, 2, 3, 12, 6});
            const ExactProjection projection = projected(economy);
            const Statements<Money> printed = roundForPrint(projection.statements, unit);
            for (std::int32_t i = 0; i <= projection.statements.economy().value; ++i) {
                const OrganisationIndex org{i};
                const Reconciliation exact = reconciliation(economy, projection, org);
                for (const Reconciliation& shown : {exact, printedReconciliation(exact, printed, org, unit)})
                    for (std::size_t year = 0; year < shown.years.size(); ++year) {
                        Money sum = shown.underlying[year];
                        for (const NonRecurrentItem& item : shown.items) sum += item.amounts[year];
                        QCOMPARE(toText(sum), toText(shown.reported[year]));
                    }
                items += static_cast<int>(exact.items.size());
                for (const Statements<Money>* statements : {&projection.statements, &printed}) {
                    QVERIFY2(addsUp(balanceSheet(*statements, org)), "balance sheet");
                    if (org == statements->economy()) continue;
                    const auto minimum = minimumCash(economy, projection, org);
                    QVERIFY2(addsUp(cashFlow(*statements, org, minimum)), "cash flow");
                    ++sheets;
                }
                if (org == projection.statements.economy()) continue;
                loansSeen += checkLoans(economy, projection, org);
            }
        }
        QVERIFY(sheets > 100);
        QVERIFY(items > 50);
        QVERIFY(loansSeen > 50);
    }

    void printedAmountsAreNearTheirOwn() {
        for (int seed = 1; seed <= 60; ++seed) {
            const Economy economy = randomEconomy(static_cast<std::uint64_t>(seed), {4, 2, 3, 12, 6});
            const ExactProjection projection = projected(economy);
            const Statements<Money> printed = roundForPrint(projection.statements, MoneyUnit::thousands);
            for (std::int32_t i = 0; i < projection.statements.economy().value; ++i)
                for (std::size_t year = 0; year < projection.years.size(); ++year)
                    for (auto line = static_cast<std::size_t>(StatementLine::fixedAssets);
                         line < statementLineCount; ++line) {
                        const Money off =
                            printed.amount({i}, year, static_cast<StatementLine>(line)) -
                            projection.statements.amount({i}, year, static_cast<StatementLine>(line));
                        // Balances carry on what the movements to them were rounded by.
                        QVERIFY2(std::abs(off.pence()) < 3 * printedStep(MoneyUnit::thousands),
                                 name(static_cast<StatementLine>(line)).data());
                    }
        }
    }

    void totalsAreReachedByRounding() {
        const std::vector<Money> amounts{Money::fromPence(149'999), Money::fromPence(-60'000)};
        const auto rounded = roundToTotal(amounts, Money::fromPence(200'000), MoneyUnit::thousands);
        QCOMPARE(toText(rounded[0]), std::string("2000.00"));
        QCOMPARE(toText(rounded[1]), std::string("0.00"));
        // Beyond what rounding up and down can reach, the largest gives.
        const auto forced = roundToTotal(amounts, Money::fromPence(300'000), MoneyUnit::thousands);
        QCOMPARE(toText(forced[0] + forced[1]), std::string("3000.00"));
        QCOMPARE(toText(forced[1]), std::string("0.00"));
    }

private:
    /// Whether the lines above each subtotal and result sum to it.
    static bool addsUp(const PrintedStatement& statement) {
        for (std::size_t year = 0; year < statement.years.size(); ++year) {
            Money sum;
            for (const StatementRow& row : statement.rows) {
                if (row.rank == RowRank::memorandum) continue;
                if (row.rank == RowRank::line) sum += row.amounts[year];
                if (row.rank != RowRank::line && row.amounts[year] != sum) return false;
            }
        }
        return true;
    }

    static int checkLoans(const Economy& economy, const ExactProjection& projection, OrganisationIndex org) {
        const LoanSchedule schedule = loanSchedule(economy, projection, org);
        for (std::size_t i = 0; i < schedule.years.size(); ++i) {
            Money sum;
            for (const Loan& loan : schedule.loans) {
                const LoanYear& year = loan.years[i];
                if (schedule.years[i] > 0 && year.opening + year.drawn - year.repaid != year.closing)
                    return 0;
                sum += year.closing;
            }
            if (sum != projection.statements.amount(org, schedule.years[i], StatementLine::loans))
                qFatal("loans of %s in year %zu: %s", projection.organisations[org.value].c_str(),
                       schedule.years[i], toText(sum).c_str());
        }
        return static_cast<int>(schedule.loans.size());
    }
};

QTEST_APPLESS_MAIN(TestBalanceSheet)
#include "test_balance_sheet.moc"
