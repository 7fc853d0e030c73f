#include "insight/measure/pooled_effect.h"
#include "support/csv_table.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const std::filesystem::path published = std::filesystem::path(SOURCE_ROOT) / "tests/published/measures";

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

#define COMPARE_NEAR(actual, expected)                                                                       \
    QVERIFY2(near(actual, expected),                                                                         \
             qPrintable(QString("%1 is not %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)))

} // namespace

class TestPooledEffect : public QObject {
    Q_OBJECT

private slots:
    void thirteenTrialsOfAVaccineArePooledAsPublished() {
        std::vector<SiteEffect> sites;
        for (auto& row : readCsv(published / "pooling.csv"))
            sites.push_back({toDouble(*parseDecimal(row["effect"])), toDouble(*parseDecimal(row["sigma"]))});
        QCOMPARE(sites.size(), std::size_t{13});
        const PooledEffect pooled = *pooledEffect(sites);
        const std::map<std::string, double> ours{
            {"effect", pooled.effect},
            {"se", pooled.sigma},
            {"tau2", pooled.tau2},
            {"I2", pooled.i2},
            {"Q", pooled.q},
            {"low80", pooled.interval80.low},
            {"high80", pooled.interval80.high},
            {"low95", pooled.interval95.low},
            {"high95", pooled.interval95.high},
            {"new_site_low80", pooled.newSite80->low},
            {"new_site_high80", pooled.newSite80->high},
        };
        std::size_t compared = 0;
        for (auto& row : readCsv(published / "pooling_expected.csv")) {
            COMPARE_NEAR(ours.at(row["figure"]), toDouble(*parseDecimal(row["value"])));
            ++compared;
        }
        QCOMPARE(compared, ours.size());
        COMPARE_NEAR(std::accumulate(pooled.weights.begin(), pooled.weights.end(), 0.0), 1.0);
    }

    // Two sites alike but for their errors: weights 4 : 1, no variance between, Q 0.
    void sitesThatAgreeAreWeighedByTheirPrecision() {
        const std::vector<SiteEffect> sites{{0.1, 0.01}, {0.1, 0.02}};
        const PooledEffect pooled = *pooledEffect(sites);
        COMPARE_NEAR(pooled.effect, 0.1);
        COMPARE_NEAR(pooled.weights[0], 0.8);
        COMPARE_NEAR(pooled.weights[1], 0.2);
        COMPARE_NEAR(pooled.sigma, 1 / std::sqrt(12500.0));
        QCOMPARE(pooled.tau2, 0.0);
        QCOMPARE(pooled.i2, 0.0);
        QVERIFY(!pooled.newSite80);
    }

    // Effects 1, 2 and 3 of error 1: Q is 2, its degrees of freedom, so nothing lies between the sites; and
    // of error ½ Q is 8, τ² = (8 − 2) ÷ (12 − 4) = 0.75.
    void whatVariesMoreThanItsErrorsVariesBetweenSites() {
        const std::vector<SiteEffect> loose{{1, 1}, {2, 1}, {3, 1}};
        QCOMPARE(pooledEffect(loose)->tau2, 0.0);
        const std::vector<SiteEffect> tight{{1, 0.5}, {2, 0.5}, {3, 0.5}};
        const PooledEffect pooled = *pooledEffect(tight);
        COMPARE_NEAR(pooled.q, 8.0);
        COMPARE_NEAR(pooled.tau2, 0.75);
        COMPARE_NEAR(pooled.i2, 0.75);
        COMPARE_NEAR(pooled.sigma, std::sqrt(1.0 / 3));
        COMPARE_NEAR(pooled.newSite80->high - 2, 1.2815515655446004 * std::sqrt(1.0 / 3 + 0.75));
    }

    void oneSiteSpeaksForItselfAndASiteWithoutAnErrorIsLeftOut() {
        const std::vector<SiteEffect> sites{{0.5, 0}, {0.2, 0.1}};
        const PooledEffect pooled = *pooledEffect(sites);
        QCOMPARE(pooled.sites, std::size_t{1});
        COMPARE_NEAR(pooled.effect, 0.2);
        COMPARE_NEAR(pooled.sigma, 0.1);
        QCOMPARE(pooled.weights[0], 0.0);
        QCOMPARE(pooled.i2, 0.0);
    }

    void noSitesSayNothing() {
        QVERIFY(!pooledEffect({}));
        const std::vector<SiteEffect> sure{{0.5, 0}};
        QVERIFY(!pooledEffect(sure));
    }
};

QTEST_APPLESS_MAIN(TestPooledEffect)
#include "test_pooled_effect.moc"
