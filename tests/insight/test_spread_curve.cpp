#include "insight/programme/spread_curve.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

bool near(double a, double b) { return std::abs(a - b) < 1e-12; }

} // namespace

/// How an arrangement spreads.
class TestSpreadCurve : public QObject {
    Q_OBJECT

private slots:
    void itPassesThroughBothPoints() {
        const auto curve = SpreadCurve::through({{2018}, 0.1}, {{2022}, 0.9}, {2016});
        QVERIFY(near(curve->reachedBy({2018}), 0.1));
        QVERIFY(near(curve->reachedBy({2020}), 0.5)); // midway between two points that mirror one another
        QVERIFY(near(curve->reachedBy({2022}), 0.9));
        // A step of a year multiplies the odds by the fourth root of 81.
        QVERIFY(near(curve->reachedBy({2019}), 0.25));
        QVERIFY(near(curve->reachedBy({2023}), 27.0 / 28));
    }

    void nobodyIsReachedBeforeTheStart() {
        const auto curve = SpreadCurve::through({{2018}, 0.1}, {{2022}, 0.9}, {2018});
        QVERIFY(near(curve->reachedBy({2017}), 0));
        QVERIFY(near(curve->reachedIn({2018}), 0.1));
        QVERIFY(near(curve->reachedIn({2019}), 0.15));
    }

    void theOrderOfThePointsDoesNotMatter() {
        const auto curve = SpreadCurve::through({{2022}, 0.9}, {{2018}, 0.1}, {2016});
        QVERIFY(near(curve->reachedBy({2019}), 0.25));
    }

    void aLevelShareIsReachedAtOnceAndStays() {
        const auto curve = SpreadCurve::through({{2018}, 0.16}, {{2022}, 0.16}, {2018});
        QVERIFY(near(curve->reachedBy({2018}), 0.16));
        QVERIFY(near(curve->reachedBy({2030}), 0.16));
        QVERIFY(near(curve->reachedIn({2019}), 0));
    }

    void pointsThatMakeNoCurveAreRefused() {
        QVERIFY(!SpreadCurve::through({{2018}, 0}, {{2022}, 0.9}, {2018}));
        QVERIFY(!SpreadCurve::through({{2018}, 0.1}, {{2022}, 1}, {2018}));
        QVERIFY(!SpreadCurve::through({{2018}, 0.1}, {{2018}, 0.9}, {2018}));
        QVERIFY(!SpreadCurve::through({{2018}, 0.5}, {{2022}, 0.4}, {2018}));
        QVERIFY(!SpreadCurve::through({{2018}, std::nan("")}, {{2022}, 0.4}, {2018}));
    }

    // A tenth begins in 2018, 15 in a hundred a year later, a quarter in 2020.
    void whoBeginsLaterIsFirstPoorToo() {
        const auto curve = SpreadCurve::through({{2018}, 0.1}, {{2022}, 0.9}, {2018});
        const std::vector<double> whole{-100, 50, 80};
        const auto gain = gainUnderSpread(*curve, {2018}, whole);
        QVERIFY(near(gain[0], -10));
        QVERIFY(near(gain[1], -15 + 5));
        QVERIFY(near(gain[2], -25 + 7.5 + 8));
    }
};

QTEST_GUILESS_MAIN(TestSpreadCurve)
#include "test_spread_curve.moc"
