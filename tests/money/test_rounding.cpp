#include "money/decimal.h"
#include "money/money.h"

#include <QtTest>

#include <random>

using namespace breakeven;

/// Rounding to the penny: once, to 20 decimals first, halves away from zero (rules 1.2).
class TestRounding : public QObject {
    Q_OBJECT

private slots:
    void halvesGoAwayFromZero_data() {
        QTest::addColumn<QString>("pounds");
        QTest::addColumn<QString>("rounded");
        QTest::newRow("half penny") << "0.005"
                                    << "0.01";
        QTest::newRow("negative half penny") << "-0.005"
                                             << "-0.01";
        QTest::newRow("even half penny") << "0.025"
                                         << "0.03";
        QTest::newRow("just below") << "0.00499999999999999999"
                                    << "0.00";
        QTest::newRow("just below, to 20 decimals a half") << "0.004999999999999999999999"
                                                           << "0.01";
        QTest::newRow("large half") << "999999999999999.995"
                                    << "1000000000000000.00";
        QTest::newRow("large") << "-123456789012345.67"
                               << "-123456789012345.67";
        QTest::newRow("nought") << "0"
                                << "0.00";
    }
    void halvesGoAwayFromZero() {
        QFETCH(QString, pounds);
        QFETCH(QString, rounded);
        QCOMPARE(QString::fromStdString(toText(roundToPenny(Decimal(pounds.toStdString())))), rounded);
    }

    void aHalfThatComesOutOfADivisionIsAHalf() {
        for (int pence = 3; pence <= 33; pence += 6) {
            const Decimal sixth = Decimal(pence) / 100 / 6; // 0.005, 0.015, 0.025 …
            QCOMPARE(roundToPenny(sixth).pence(), (pence / 3 + 1) / 2);
        }
    }

    // The quick way through a double must agree with rounding by text wherever it is taken.
    void quickAndExactRoundingAgree() {
        std::mt19937_64 random(1);
        for (int i = 0; i < 20000; ++i) {
            const auto digits = static_cast<std::int64_t>(random() >> (1 + random() % 50));
            const Decimal pounds = Decimal(digits) /
                                   Decimal(i % 3 == 0   ? 1000
                                           : i % 3 == 1 ? 7
                                                        : 100000) *
                                   (i % 2 ? 1 : -1);
            if (abs(pounds) >= Decimal("1e15")) continue;
            QCOMPARE(QString::fromStdString(toText(roundToPenny(pounds))),
                     QString::fromStdString(toFixedText(roundTo20(pounds), 2)));
        }
    }

    void anAmountBeyondAllMeasureIsAnOverflow() {
        QVERIFY_EXCEPTION_THROWN(roundToPenny(Decimal("1e16")), std::overflow_error);
        QVERIFY_EXCEPTION_THROWN(Money::fromPence(INT64_MAX) + Money::fromPence(1), std::overflow_error);
    }

    void decimalsAreReadAndWrittenPlainly() {
        QVERIFY(!parseDecimal("1e5"));
        QVERIFY(!parseDecimal("1,000"));
        QVERIFY(!parseDecimal(""));
        QVERIFY(!parseDecimal("-"));
        QVERIFY(!parseDecimal("1.2.3"));
        for (const char* text : {"0", "0.1", "-0.000001", "1234567890.0987654321", "100000000000000"})
            QCOMPARE(toText(*parseDecimal(text)), std::string(text));
        QCOMPARE(toText(Decimal(1) / 3, 4), std::string("0.3333"));
        QCOMPARE(toFixedText(Decimal("-0.001"), 2), std::string("0.00"));
    }
};

QTEST_APPLESS_MAIN(TestRounding)
#include "test_rounding.moc"
