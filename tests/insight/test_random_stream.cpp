#include "insight/uncertainty/normal.h"
#include "insight/uncertainty/random_stream.h"

#include <QTest>

#include <boost/math/special_functions/erf.hpp>
#include <cmath>

using namespace breakeven;

namespace {

/// What an independent program makes of a draw of a text (rules 16.5).
struct Known {
    std::uint64_t seed, draw;
    const char* text;
    std::uint64_t hash;
    std::uint32_t words[4];
    double normal;
};

const Known known[]{
    {0, 2, "", 0xcbf29ce484222325, {0x1adf9f39, 0x1df2ea61, 0x04f0ebec, 0x738ebf93}, 1.253704612374923},
    {1, 1, "pay:1", 0xe00716a7889c51e8, {0x9dcd4d81, 0x195a9a5f, 0x244a30a1, 0x9efa4776}, 0.296075850288287},
    {1, 2, "pay:1", 0xe00716a7889c51e8, {0x9dcd4d81, 0x195a9a5f, 0x244a30a1, 0x9efa4776}, -0.296075850288287},
    {1,
     3,
     "inflation:4",
     0x7f5515e84203cb17,
     {0xca7f51ba, 0x7ccc2350, 0xa2dea870, 0x50cac106},
     0.8099141305884182},
    {20141223,
     999,
     "delivery|RNL:cip:1",
     0x1cf04004f3b72a3a,
     {0xfb2b96d7, 0x0cf7e3a7, 0x02e26593, 0x68de4411},
     2.0777512872674593},
    {1099511627783,
     10000,
     "agency|RNL:agency:1",
     0x6b9fbcca1e4a66f2,
     {0xaab2c560, 0x8b7c5a0a, 0x9fba95c6, 0x154a698f},
     -0.43106744080014675},
    {1,
     5,
     "c\xc3\xa9"
     "ad:2",
     0x45af226397cf00a3,
     {0xda80d2d6, 0x97e25533, 0x9cb5bfad, 0xffed4e7e},
     1.051686040242259},
};

/// Φ⁻¹ as the library has it.
double libraryQuantile(double u) { return -std::sqrt(2.0) * boost::math::erfc_inv(2 * u); }

} // namespace

/// Random numbers are those of the rules, on every machine.
class TestRandomStream : public QObject {
    Q_OBJECT

private slots:
    void wordsAndNumbersAreThoseOfAnIndependentProgram() {
        for (const Known& one : known) {
            const std::uint64_t pair = (one.draw + 1) / 2;
            QCOMPARE(hashOf(one.text), one.hash);
            const RandomWords words = randomWords(one.hash, pair, one.seed);
            for (int i = 0; i < 4; ++i) QCOMPARE(words.x[i], one.words[i]);
            const double normal = randomNormal(one.hash, pair, one.seed) * (one.draw % 2 == 0 ? -1 : 1);
            QVERIFY(std::abs(normal - one.normal) <= 1e-15 * std::abs(one.normal) * 4);
        }
    }

    void philoxGivesItsOwnKnownAnswer() {
        const RandomWords words = randomWords(0, 0, 0);
        QCOMPARE(words.x[0], 0x6627e8d5U);
        QCOMPARE(words.x[1], 0xe169c58dU);
        QCOMPARE(words.x[2], 0xbc57ac4cU);
        QCOMPARE(words.x[3], 0x9b00dbd8U);
    }

    void quantilesOfTheNormalAreTheLibrarys() {
        double worst = 0;
        for (double u = 1e-16; u < 0.5; u *= 1.01)
            worst = std::max(worst, std::abs(normalQuantile(u) / libraryQuantile(u) - 1));
        for (double u = 0.0005; u < 1; u += 0.0005)
            if (u != 0.5) worst = std::max(worst, std::abs(normalQuantile(u) - libraryQuantile(u)));
        QVERIFY2(worst < 3e-15, qPrintable(QString::number(worst)));
        QCOMPARE(normalQuantile(0.5), 0.0);
        QVERIFY(std::abs(normalQuantile(0.9) - ninthDecile) < 1e-15);
    }

    void probabilitiesAreWhatQuantilesComeFrom() {
        for (double z = -8; z <= 8; z += 0.25) {
            QVERIFY(std::abs(normalQuantile(normalBelow(std::min(z, 0.0))) - std::min(z, 0.0)) < 1e-13);
            QCOMPARE(normalBelow(z), normalAbove(-z));
        }
    }

    /// z(1) = ε(1), z(j) = p z(j-1) + √(1 - p²) ε(j).
    void laterYearsLeanOnEarlierOnes() {
        const RandomStream stream("pay", 0.6, 3);
        const std::array<std::uint64_t, 2> pairs{3, 7};
        const std::vector<double> both = stream.draw(pairs, 42);
        const std::array z{both[1], both[3], both[5]};
        const auto fresh = [](const char* text) { return randomNormal(hashOf(text), 7, 42); };
        QCOMPARE(z[0], fresh("pay:1"));
        QCOMPARE(z[1], 0.6 * z[0] + 0.8 * fresh("pay:2"));
        QCOMPARE(z[2], 0.6 * z[1] + 0.8 * fresh("pay:3"));
    }
};

QTEST_APPLESS_MAIN(TestRandomStream)
#include "test_random_stream.moc"
