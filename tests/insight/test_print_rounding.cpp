#include "hand_built.h"

#include "insight/statement/print_rounding.h"
#include "insight/statement/printed_statement.h"

#include <QtTest>

#include <cstdlib>
#include <random>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using enum StatementLine;

constexpr std::array incomes{patientCareIncome, allocationIncome, otherIncome, supportIncome};
constexpr std::array staff{medical, nursing, otherStaff, agency};
constexpr std::array supplies{drugs, clinicalSupplies, generalSupplies, premises, negligence,
                              pfi,   purchasedCare,    otherCost};

// Sub-totals and results of a year from its lines.
void addUp(Statements<Money>& s, OrganisationIndex org, std::size_t year) {
    const auto of = [&](StatementLine line) -> Money& { return s.amount(org, year, line); };
    for (const StatementLine line : {totalIncome, pay, nonPay}) of(line) = Money{};
    for (const StatementLine line : incomes) of(totalIncome) += of(line);
    for (const StatementLine line : staff) of(pay) += of(line);
    for (const StatementLine line : supplies) of(nonPay) += of(line);
    of(ebitda) = of(totalIncome) - of(pay) - of(nonPay);
    of(operatingSurplus) = of(ebitda) - of(depreciation);
    of(surplus) = of(operatingSurplus) - of(interest) - of(pdcDividend);
    of(cumulativeSurplus) = of(surplus) + (year > 0 ? s.amount(org, year - 1, cumulativeSurplus) : Money{});
}

Statements<Money> randomStatements(std::mt19937& random, std::size_t organisations, std::size_t years) {
    Statements<Money> s(organisations, years);
    std::uniform_int_distribution<std::int64_t> pence(-2'000'000'00, 40'000'000'00);
    std::uniform_int_distribution<int> kind(0, 4);
    for (std::size_t year = 0; year < years; ++year) {
        for (std::size_t i = 0; i < organisations; ++i) {
            const OrganisationIndex org{static_cast<std::int32_t>(i)};
            for (std::size_t l = 0; l <= static_cast<std::size_t>(pdcDividend); ++l) {
                const int k = kind(random);
                const std::int64_t amount = k == 0   ? 0
                                            : k == 1 ? pence(random) / 100'000 * 100'000
                                                     : pence(random);
                s.amount(org, year, static_cast<StatementLine>(l)) = Money::fromPence(amount);
                s.amount(s.economy(), year, static_cast<StatementLine>(l)) += Money::fromPence(amount);
            }
            addUp(s, org, year);
            s.amount(org, year, underlyingSurplus) =
                s.amount(org, year, surplus) + Money::fromPence(pence(random) / 50);
        }
        addUp(s, s.economy(), year);
    }
    return s;
}

bool addsUp(const Statements<Money>& printed, OrganisationIndex org, std::size_t year) {
    Statements<Money> again = printed;
    addUp(again, org, year);
    for (std::size_t l = 0; l < statementLineCount; ++l) {
        const auto line = static_cast<StatementLine>(l);
        if (again.amount(org, year, line) != printed.amount(org, year, line)) return false;
    }
    return true;
}

} // namespace

class TestPrintRounding : public QObject {
    Q_OBJECT

private slots:
    void everySumHoldsInPrint_data() {
        QTest::addColumn<int>("organisations");
        QTest::addColumn<MoneyUnit>("unit");
        for (const int organisations : {1, 4, 30})
            for (const MoneyUnit unit : {MoneyUnit::pounds, MoneyUnit::thousands, MoneyUnit::millions})
                QTest::addRow("%d organisations in %s", organisations, symbol(unit)) << organisations << unit;
    }
    void everySumHoldsInPrint() {
        QFETCH(int, organisations);
        QFETCH(MoneyUnit, unit);
        std::mt19937 random(20141215);
        const std::int64_t step = printedStep(unit);
        int moved = 0, surpluses = 0;
        for (int round = 0; round < 40; ++round) {
            const auto exact = randomStatements(random, static_cast<std::size_t>(organisations), 8);
            const auto printed = roundForPrint(exact, unit);
            for (std::size_t year = 0; year < exact.years(); ++year) {
                Money sum;
                for (int i = 0; i <= organisations; ++i) {
                    const OrganisationIndex org{i};
                    QVERIFY(addsUp(printed, org, year));
                    for (std::size_t l = 0; l <= static_cast<std::size_t>(underlyingSurplus); ++l) {
                        const auto line = static_cast<StatementLine>(l);
                        const Money shown = printed.amount(org, year, line);
                        QCOMPARE(shown.pence() % step, 0);
                        const std::int64_t off = std::abs((shown - exact.amount(org, year, line)).pence());
                        QVERIFY2(off < step, name(line).data());
                        if (line == surplus) moved += off * 2 > step, ++surpluses;
                    }
                    if (i < organisations) sum += printed.amount(org, year, surplus);
                }
                const OrganisationIndex economy = exact.economy();
                QCOMPARE(sum, printed.amount(economy, year, surplus));
                QVERIFY(std::abs((printed.amount(economy, year, cumulativeSurplus) -
                                  exact.amount(economy, year, cumulativeSurplus))
                                     .pence()) < step);
                for (int i = 0; i < organisations; ++i)
                    QVERIFY(std::abs((printed.amount({i}, year, cumulativeSurplus) -
                                      exact.amount({i}, year, cumulativeSurplus))
                                         .pence()) < 2 * step);
            }
        }
        qInfo("%.1f %% of surpluses not to the nearest %s", 100.0 * moved / surpluses, symbol(unit));
        QVERIFY(moved * 5 < surpluses);
    }

    void noughtStaysNought() {
        const std::vector<HandBuilt> orgs{{"A", "Alpha", {1499, 1501}, {1499, 1501}, {0, 0}}};
        const auto printed = roundForPrint(projectionOf(orgs).statements, MoneyUnit::thousands);
        QCOMPARE(printed.amount({0}, 0, otherCost), Money{});
        QCOMPARE(printed.amount({0}, 1, totalIncome), pounds(2000));
        QCOMPARE(printed.amount({0}, 1, surplus), Money{});
    }

    void statementsLeaveOutEmptyLines() {
        const std::vector<HandBuilt> orgs{{"A", "Alpha", {5000, 6000}, {4000, 4000}, {0, 0}}};
        const PrintedStatement printed = printedStatement(projectionOf(orgs).statements, {0});
        std::vector<StatementLine> lines;
        for (const StatementRow& row : printed.rows) lines.push_back(row.line);
        const std::vector expected{patientCareIncome, totalIncome,       nursing,          pay,
                                   surplus,           underlyingSurplus, cumulativeSurplus};
        QVERIFY(lines == expected);
    }

    void resultsBeforeCapitalChargesAreShownWithThem() {
        const std::vector<HandBuilt> orgs{{"A", "Alpha", {5000}, {4000}, {0}}};
        ExactProjection projection = projectionOf(orgs);
        projection.statements.amount({0}, 0, depreciation) = pounds(300);
        const PrintedStatement printed = printedStatement(projection.statements, {0});
        const auto shows = [&](StatementLine line) {
            return std::any_of(printed.rows.begin(), printed.rows.end(),
                               [line](const StatementRow& row) { return row.line == line; });
        };
        QVERIFY(shows(ebitda) && shows(operatingSurplus) && shows(depreciation));
    }

    void underlyingIsTheSurplusWhereNothingIsNonRecurrent() {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            auto exact = randomStatements(random, 3, 4);
            for (int i = 0; i <= 3; ++i)
                for (std::size_t year = 0; year < 4; ++year)
                    exact.amount({i}, year, underlyingSurplus) = exact.amount({i}, year, surplus);
            const auto printed = roundForPrint(exact, MoneyUnit::thousands);
            for (int i = 0; i <= 3; ++i)
                for (std::size_t year = 0; year < 4; ++year)
                    QCOMPARE(printed.amount({i}, year, underlyingSurplus),
                             printed.amount({i}, year, surplus));
        }
    }

    void nonRecurrentItemsStandBetweenReportedAndUnderlying() {
        const std::vector<HandBuilt> orgs{{"A", "Alpha", {5000}, {4000}, {0}}};
        ExactProjection projection = projectionOf(orgs);
        projection.statements.amount({0}, 0, underlyingSurplus) = pounds(-500);
        const PrintedStatement printed = printedStatement(projection.statements, {0});
        const StatementRow& row = printed.rows[printed.rows.size() - 3];
        QCOMPARE(row.kind, RowKind::nonRecurrentItems);
        QCOMPARE(row.amounts.front(), pounds(1500));
    }
};

QTEST_APPLESS_MAIN(TestPrintRounding)
#include "test_print_rounding.moc"
