#include "insight/actual/printed_variance.h"
#include "insight/actual/seen.h"
#include "insight/actual/year_seen.h"
#include "insight/scenario/scenario_figures.h"
#include "support/seen_sample.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr FinancialYear year{2015};

QByteArray named(StatementLine line) {
    const std::string_view word = name(line);
    return QByteArray(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

/// What is shown and printed of a year against plan adds up.
class TestPrintedVariance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        economy_ = seenSample();
        auto plan = projectScenario(economy_, "base");
        QVERIFY(plan);
        plan_ = std::move(*plan);
    }

    void rowsAndColumnsAddUp_data() {
        QTest::addColumn<int>("unit");
        QTest::newRow("£") << int(MoneyUnit::pounds);
        QTest::newRow("£000") << int(MoneyUnit::thousands);
        QTest::newRow("£m") << int(MoneyUnit::millions);
    }
    void rowsAndColumnsAddUp() {
        QFETCH(const int, unit);
        const auto money = static_cast<MoneyUnit>(unit);
        const YearSeen seen = yearSeen(economy_, plan_, year, money);
        int sums = 0;
        for (std::size_t m = 0; m < seen.months.size(); ++m) {
            const YearVariance& exact = seen.months[m];
            const YearVariance& printed = seen.printed[m];
            for (std::size_t org = 0; org < exact.organisations.size(); ++org) {
                acrossAddsUp(exact.organisations[org], printed.organisations[org], money);
                sums += downAddsUp(printed.organisations[org]);
            }
            acrossAddsUp(exact.together, printed.together, money);
            organisationsAddUp(printed);
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY2(sums >= 18, "totals with all their parts were checked");
    }

    /// What is typed in whole thousands stands here as it is typed.
    void anActualIsAsItIsTyped() {
        const Economy economy = sampleEconomy("cumbria");
        const auto plan = projectScenario(economy, "base");
        QVERIFY(plan);
        int typed = 0;
        for (const auto unit : {MoneyUnit::pounds, MoneyUnit::thousands}) {
            const YearSeen seen = yearSeen(economy, *plan, year, unit);
            for (const OrganisationVariance& org : seen.printedAt(12)->organisations)
                for (const LineVariance& line : org.lines) {
                    const auto row =
                        economy[TableId::actuals].find({org.org, "2015/16", name(line.line), "12", "actual"});
                    if (!row) continue;
                    ++typed;
                    const auto amount = parseDecimal(economy[TableId::actuals].at(*row, "amount"));
                    QCOMPARE(line.actual.pence(), roundToPenny(*amount).pence());
                }
        }
        QVERIFY(typed >= 16);
    }

    /// A plan that is the scenario's stands here as its statement prints it.
    void theSamePlanIsTheSameEverywhere() {
        const ExactProjection printedPlan = printedProjection(plan_, MoneyUnit::thousands);
        const YearSeen seen = yearSeen(economy_, plan_, year, MoneyUnit::thousands);
        const OrganisationVariance* org = seen.printedAt(9)->find("RNL");
        QVERIFY(org);
        for (const LineVariance& line : org->lines)
            QCOMPARE(line.yearPlan->pence(),
                     printedPlan.statements.amount(OrganisationIndex::at(0), 1, line.line).pence());
    }

    void aBridgeAddsUpAsPrinted() {
        ActualBridge exact{.org = "RNL",
                           .year = year,
                           .projected = Money::fromPence(-100'049'999),
                           .steps = {{"activity", Money::fromPence(149'999)},
                                     {"prices", Money::fromPence(149'999)},
                                     {"inflation", Money::fromPence(-49'999)},
                                     {"other", Money::fromPence(1)}},
                           .actual = Money::fromPence(-99'799'999)};
        const ActualBridge printed = printedBridge(exact, nullptr, MoneyUnit::thousands);
        QCOMPARE(printed.projected.pence(), -100'000'000);
        QCOMPARE(printed.actual.pence(), -99'800'000);
        Money sum = printed.projected;
        for (const BridgeStep& step : printed.steps) sum += step.amount;
        QCOMPARE(sum.pence(), printed.actual.pence());
    }

    void aPathHasThePlanOfAllMonthsAndWhatWasSeen() {
        const YearSeen seen = yearSeen(economy_, plan_, year, MoneyUnit::pounds);
        const MonthPath path = monthPath(economy_, seen, "RNN", StatementLine::surplus, 9);
        QCOMPARE(path.month, 9);
        QCOMPARE(path.actual[8]->pence(), -131'313 * 9 * 100);
        QVERIFY(!path.actual[9]);
        QVERIFY(path.inTwelfths);
        const Money whole = plan_.statements.amount(OrganisationIndex::at(1), 1, StatementLine::surplus);
        QCOMPARE(path.plan[11]->pence(), whole.pence());
        QCOMPARE(path.plan[5]->pence(), roundToPenny(toDecimal(whole) / 2).pence());
        QCOMPARE(path.expected->pence(), (whole + *path.actual[8] - *path.plan[8]).pence());
    }

    void aTypedPlanIsInThePath() {
        Economy economy = economy_;
        addSeen(economy, "RNN", "2015/16", "surplus", 6, "-1000000", "plan");
        addSeen(economy, "RNN", "2015/16", "surplus", 11, "-1900000", "plan");
        const YearSeen seen = yearSeen(economy, plan_, year, MoneyUnit::pounds);
        const MonthPath path = monthPath(economy, seen, "RNN", StatementLine::surplus, 9);
        QCOMPARE(path.plan[5]->pence(), -100'000'000);
        QCOMPARE(path.plan[10]->pence(), -190'000'000);
    }

    void thoseTogetherAreTheSumOfTheirPaths() {
        const YearSeen seen = yearSeen(economy_, plan_, year, MoneyUnit::pounds);
        const MonthPath whole = monthPath(economy_, seen, "economy", StatementLine::surplus, 9);
        Money sum;
        for (const char* org : {"RNL", "RNN", "RTX"})
            sum += *monthPath(economy_, seen, org, StatementLine::surplus, 9).actual[4];
        QCOMPARE(whole.actual[4]->pence(), sum.pence());
    }

    void yearsBeforeTheBaseYearStandAgainstNoPlan() {
        QVERIFY(yearsSeen(sampleEconomy("cumbria")).front() < FinancialYear{2014});
        for (const FinancialYear one : yearsAgainstPlan(sampleEconomy("cumbria"))) QVERIFY(one.start > 2014);
    }

private:
    void acrossAddsUp(const OrganisationVariance& exact, const OrganisationVariance& printed,
                      MoneyUnit unit) {
        for (std::size_t i = 0; i < exact.lines.size(); ++i) {
            const LineVariance &is = printed.lines[i], &was = exact.lines[i];
            if (!is.plan) continue;
            QCOMPARE((is.actual - *is.plan).pence(), is.difference->pence());
            QCOMPARE(is.variance->pence(), asVariance(is.line, *is.difference).pence());
            if (is.outturn) QCOMPARE((*is.yearPlan + *is.difference).pence(), is.outturn->pence());
            const std::int64_t step = printedStep(unit);
            QVERIFY2(std::abs((is.actual - was.actual).pence()) < step, named(is.line).constData());
            QVERIFY2(std::abs((*is.difference - *was.difference).pence()) < 2 * step,
                     named(is.line).constData());
        }
    }

    static int downAddsUp(const OrganisationVariance& printed) {
        int sums = 0;
        for (const LineVariance& total : printed.lines) {
            const auto parts = partsOf(total.line);
            Money plan, actual, difference;
            bool all = !parts.empty() && total.plan;
            for (const LinePart& part : parts) {
                const LineVariance* line = printed.find(part.line);
                if (!line) continue; // nought, or it would not be the sum of the rest
                all = all && line->plan;
                if (!all) break;
                plan += part.takenOff ? -*line->plan : *line->plan;
                actual += part.takenOff ? -line->actual : line->actual;
                difference += part.takenOff ? -*line->difference : *line->difference;
            }
            if (!all || !total.derived) continue;
            ++sums;
            [&] {
                QCOMPARE(actual.pence(), total.actual.pence());
                QCOMPARE(plan.pence(), total.plan->pence());
                QCOMPARE(difference.pence(), total.difference->pence());
            }();
        }
        return sums;
    }

    static void organisationsAddUp(const YearVariance& printed) {
        const LineVariance* whole = printed.together.find(StatementLine::surplus);
        if (!whole) return;
        Money variance, expected, yearPlan;
        for (const OrganisationVariance& org : printed.organisations) {
            const LineVariance* line = org.find(StatementLine::surplus);
            variance += *line->variance;
            yearPlan += *line->yearPlan;
            expected += *line->expected;
        }
        QCOMPARE(variance.pence(), whole->variance->pence());
        QCOMPARE(yearPlan.pence(), whole->yearPlan->pence());
        QCOMPARE(expected.pence(), whole->expected->pence());
    }

    Economy economy_;
    ExactProjection plan_;
};

QTEST_APPLESS_MAIN(TestPrintedVariance)
#include "test_printed_variance.moc"
