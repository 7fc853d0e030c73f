#include "engine/session/compiled_scenarios.h"
#include "exchange/package.h"
#include "insight/statement/parties.h"
#include "insight/uncertainty/simulate.h"
#include "support/csv_table.h"
#include "support/problem_list.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::uint64_t draws = 20'000; // as many as the other program drew

/// How far apart two samples of so many draws may be: five standard errors of their difference, of a figure
/// that is about normal with this deviation.
double apart(double deviation, double share) {
    const double density =
        share == 0.5 ? 0.3989423 : 0.1754983; // at the median, at the 10th and 90th percentile
    return 5 * deviation * std::sqrt(2 * share * (1 - share) / static_cast<double>(draws)) / density;
}

} // namespace

/// 246 trusts from 2013/14 with ranges of every trust and year, as an independent program has them
/// (backtest_2013_14/README.md).
class TestBacktest : public QObject {
    Q_OBJECT

private slots:
    void theOtherProgramsFiguresComeOut() {
        const auto folder = std::filesystem::path(SOURCE_ROOT) / "tests/published/backtest_2013_14";
        const auto economy = readPackage(folder);
        QVERIFY2(economy.value.has_value(), listed(economy.problems).c_str());
        const auto projected = compileAndProject(*economy, "base");
        QVERIFY2(projected.value.has_value(), listed(projected.problems).c_str());
        const ExactProjection& projection = *projected->projection;
        const auto simulated = simulate(projected->compiled, projection, {draws});
        QVERIFY2(simulated.value.has_value(), listed(simulated.problems).c_str());
        const Simulation& simulation = **simulated;
        const auto rows = readCsv(folder / "expected.csv");
        QCOMPARE(rows.size(), std::size_t{246 * 5});
        double worstCentral = 0, worst = 0;
        for (const auto& row : rows) {
            const auto expected = [&](const char* column) { return toDouble(*parseDecimal(row.at(column))); };
            const OrganisationIndex org = *partyOf(projection, row.at("org"));
            const auto year = static_cast<std::size_t>(*parseYear(row.at("year")) - projection.years.front());
            const std::string where = row.at("org") + " " + row.at("year");
            const Money central = projection.statements.amount(org, year, StatementLine::surplus);
            const double off = std::abs(toDouble(central) - expected("central_surplus"));
            worstCentral = std::max(worstCentral, off);
            QVERIFY2(off < 0.0201, where.c_str());
            const Spread spread = simulation.spread(org, year, DrawnFigure::surplus);
            const auto within = [&](std::size_t place, const char* column, double share) {
                const double errors =
                    std::abs(spread.percentiles[place] - expected(column)) / apart(spread.sd, share);
                worst = std::max(worst, errors);
                return errors < 1;
            };
            QVERIFY2(within(1, "surplus_p10", 0.1), where.c_str());
            QVERIFY2(within(3, "surplus_p50", 0.5), where.c_str());
            QVERIFY2(within(5, "surplus_p90", 0.9), where.c_str());
            const double p = expected("probability_break_even");
            const Chance chance = simulation.chance(org, year, DrawnFigure::surplus);
            QVERIFY2(std::abs(chance.share - p) <
                         5 * std::sqrt(2 * std::max(p * (1 - p), 1e-4) / static_cast<double>(draws)) + 1e-4,
                     where.c_str());
        }
        qInfo("central within £%.3f, percentiles within %.1f standard errors", worstCentral, worst * 5);
    }
};

QTEST_APPLESS_MAIN(TestBacktest)
#include "test_backtest.moc"
