#include "money/format.h"

#include <QtTest>

#include <clocale>

using namespace breakeven;

/// Figures are the same wherever the program runs: a window takes the locale of its environment, and that of
/// Germany writes a comma where ours is a point.
class TestLocale : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qputenv("LOCPATH", COMMA_LOCALE_FOLDER);
        QVERIFY2(std::setlocale(LC_ALL, COMMA_LOCALE), COMMA_LOCALE " in " COMMA_LOCALE_FOLDER);
        QCOMPARE(std::localeconv()->decimal_point, ",");
    }

    void aDecimalIsTheNearestDouble_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("pounds and pence") << "1234.56" << 1234.56;
        QTest::newRow("a rate") << "-0.025" << -0.025;
        QTest::newRow("nought") << "0" << 0.0;
        QTest::newRow("the largest amount") << "999999999999999.99" << 999999999999999.99;
        QTest::newRow("many digits") << "0.33333333333333333333333333333333" << 1.0 / 3;
        QTest::newRow("a large power") << "1e300" << 1e300;
        QTest::newRow("beyond every double") << "-1e400" << -HUGE_VAL;
        QTest::newRow("too small for a double") << "1e-400" << 0.0;
    }
    void aDecimalIsTheNearestDouble() {
        QFETCH(QString, text);
        QFETCH(double, number);
        const double nearest = toDouble(Decimal(text.toStdString()));
        QVERIFY2(nearest == number, qPrintable(QString::number(nearest, 'g', 17)));
    }

    void figuresAreReadAndWrittenWithAPoint() {
        QCOMPARE(toText(*parseDecimal("1234.5")), "1234.5");
        QVERIFY(!parseDecimal("1234,5"));
        QCOMPARE(toText(roundToPenny(Decimal("1234.565"))), "1234.57");
        QCOMPARE(formatMoney(1'234'567.8, MoneyUnit::millions), "1.2");
        QCOMPARE(formatNumber(Decimal("1234.5"), 2), "1,234.5");
        QCOMPARE(formatRate(0.025), "2.5%");
    }
};

QTEST_APPLESS_MAIN(TestLocale)
#include "test_locale.moc"
