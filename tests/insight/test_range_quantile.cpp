#include "insight/uncertainty/kept_values.h"
#include "insight/uncertainty/normal.h"
#include "insight/uncertainty/range_quantile.h"
#include "support/csv_table.h"

#include <QTest>

#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <future>

using namespace breakeven;

namespace {

UncertaintyRange range(Distribution distribution, bool limits, const char* low, const char* central,
                       const char* high) {
    UncertaintyRange made;
    made.distribution = distribution;
    made.limits = limits;
    made.low = Decimal(low);
    made.central = Decimal(central);
    made.high = Decimal(high);
    return made;
}

double number(const std::string& text) { return QString::fromStdString(text).toDouble(); }

} // namespace

/// Values are distributed as ranges say (rules 16.2).
class TestRangeQuantile : public QObject {
    Q_OBJECT

private slots:
    /// 193 quantiles an independent program worked out.
    void quantilesAreThoseOfAnIndependentProgram() {
        const auto rows = test::readCsv(SOURCE_ROOT "/tests/insight/reference_quantiles.csv");
        QCOMPARE(rows.size(), std::size_t{193});
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto cell = [&](const char* column) { return rows[row].at(column); };
            const std::string central = cell("central").empty() ? cell("low") : cell("central");
            const RangeQuantile quantile(range(distributionOf(cell("distribution")),
                                               cell("range") == "limits", cell("low").c_str(),
                                               central.c_str(), cell("high").c_str()));
            const double expected = number(cell("x")), found = quantile.at(normalQuantile(number(cell("u"))));
            const double size =
                std::max(std::abs(expected), (number(cell("high")) - number(cell("low"))) / 100);
            QVERIFY2(std::abs(found - expected) <= 1e-9 * size,
                     qPrintable(QStringLiteral("row %1: %2, not %3")
                                    .arg(row + 2)
                                    .arg(found, 0, 'g', 17)
                                    .arg(expected, 0, 'g', 17)));
        }
    }

    /// Between nodes a PERT is as good as where it is worked out.
    void pertsAreExactBetweenNodes() {
        for (const char* central : {"0", "0.02", "0.3", "0.5", "0.9", "1"}) {
            const RangeQuantile quantile(range(Distribution::pert, true, "0", central, "1"));
            const double mode = number(central), alpha = 1 + 4 * mode, beta = 5 - 4 * mode;
            double worst = 0;
            for (double z = -8.27; z < 8.3; z += 0.0137) {
                const double exact = z < 0 ? boost::math::ibeta_inv(alpha, beta, normalBelow(z))
                                           : 1 - boost::math::ibeta_inv(beta, alpha, normalAbove(z));
                worst = std::max(worst, std::abs(quantile.at(z) - exact));
            }
            QVERIFY2(worst < 2e-12, qPrintable(QString::number(worst)));
        }
    }

    void densitiesHaveAnAreaOfOne() {
        for (const Distribution distribution :
             {Distribution::triangular, Distribution::pert, Distribution::normal, Distribution::uniform})
            for (const bool limits : {false, true}) {
                if (limits && distribution == Distribution::normal) continue;
                const RangeQuantile quantile(range(distribution, limits, "-2", "1", "3"));
                const double lowest = quantile.lowest(), highest = quantile.highest();
                const int steps = 20'000;
                const double step = (highest - lowest) / steps;
                double area = 0;
                for (int i = 0; i < steps; ++i) area += step * quantile.density(lowest + (i + 0.5) * step);
                QVERIFY2(std::abs(area - 1) < 3e-3, qPrintable(QString::number(area)));
            }
    }

    /// One time in ten short of low, one time in ten above high.
    void percentilesAreWhereTheyAreSaidToBe() {
        for (const Distribution distribution :
             {Distribution::triangular, Distribution::pert, Distribution::normal, Distribution::uniform}) {
            const RangeQuantile quantile(range(distribution, false, "-0.5", "0.25", "2"));
            QVERIFY(std::abs(quantile.at(-ninthDecile) + 0.5) < 1e-12);
            QVERIFY(std::abs(quantile.at(ninthDecile) - 2) < 1e-12);
        }
    }

    void whatIsKeptIsMadeOnce() {
        KeptValues<double> kept;
        int made = 0;
        const auto half = [&](double number) { return ++made, number / 2; };
        for (int number = 0; number < 2'500; ++number) QCOMPARE(kept.of(number, half), number / 2.0);
        QCOMPARE(made, 2'500);
        QCOMPARE(kept.of(2'499, half), 1'249.5);
        QCOMPARE(made, 2'500);
    }

    /// To the bit, by turns and by several threads.
    void rangesAreTheSameWheneverTheyAreMade() {
        const auto at = [](const char* central) {
            return RangeQuantile(range(Distribution::pert, false, "-1", central, "3")).at(0.7);
        };
        const double one = at("0.1"), other = at("1.3");
        QVERIFY(one != other);
        std::vector<std::future<bool>> all;
        for (int thread = 0; thread < 4; ++thread)
            all.push_back(std::async(std::launch::async, [&] {
                return at("0.1") == one && at("1.3") == other && at("0.7") == at("0.7");
            }));
        for (auto& same : all) QVERIFY(same.get());
    }

    void aRangeOfOneValueIsThatValue() {
        for (const Distribution distribution :
             {Distribution::triangular, Distribution::pert, Distribution::normal, Distribution::uniform}) {
            const RangeQuantile quantile(range(distribution, false, "7", "7", "7"));
            QCOMPARE(quantile.at(-3), 7.0);
            QCOMPARE(quantile.at(2), 7.0);
            QCOMPARE(quantile.density(7), 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(TestRangeQuantile)
#include "test_range_quantile.moc"
