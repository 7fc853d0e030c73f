#include "money/format.h"

#include "money/amount_in_unit.h"
#include "money/financial_year.h"

#include <QtTest>

#include <random>

using namespace breakeven;

namespace {
Money pounds(const char* text) { return roundToPenny(Decimal(text)); }
} // namespace

/// Figures as finance people read them, and years.
class TestFormat : public QObject {
    Q_OBJECT

private slots:
    void moneyIsRoundedToItsUnitWithBracketsAndCommas_data() {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("shown");
        QTest::newRow("pounds") << "1234567.5" << 0 << "1,234,568";
        QTest::newRow("thousands, negative") << "-16442000" << 1 << "(16,442)";
        QTest::newRow("millions") << "262174000" << 2 << "262.2";
        QTest::newRow("a small deficit in millions") << "-400000" << 2 << "(0.4)";
        QTest::newRow("rounds to nothing") << "-499" << 1 << "–";
        QTest::newRow("half a thousand") << "500" << 1 << "1";
        QTest::newRow("nothing") << "0" << 0 << "–";
    }
    void moneyIsRoundedToItsUnitWithBracketsAndCommas() {
        QFETCH(QString, amount);
        QFETCH(int, unit);
        QFETCH(QString, shown);
        QCOMPARE(QString::fromStdString(
                     formatMoney(pounds(amount.toUtf8().constData()), static_cast<MoneyUnit>(unit))),
                 shown);
    }

    void amountsAreReadAsPeopleSayThem_data() {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("read");
        QTest::newRow("millions, people working in thousands") << "706000000" << 1 << "£706.0m";
        QTest::newRow("millions, people working in millions") << "706000000" << 2 << "£706.0m";
        QTest::newRow("people working in pounds") << "706000000" << 0 << "£706,000,000";
        QTest::newRow("nothing of it is lost") << "16442000" << 1 << "£16.442m";
        QTest::newRow("not whole thousands") << "16442500" << 1 << "£16,442,500";
        QTest::newRow("pence") << "1100000.25" << 1 << "£1,100,000.25";
        QTest::newRow("thousands") << "950000" << 1 << "£950k";
        QTest::newRow("thousands, people working in millions") << "950000" << 2 << "£950k";
        QTest::newRow("a million") << "1000000" << 1 << "£1.0m";
        QTest::newRow("pounds") << "120" << 1 << "£120";
        QTest::newRow("a price") << "1532.5" << 0 << "£1,532.50";
        QTest::newRow("a negative") << "-3100000" << 1 << "(£3.1m)";
        QTest::newRow("nothing") << "0" << 1 << "£0";
    }
    void amountsAreReadAsPeopleSayThem() {
        QFETCH(QString, amount);
        QFETCH(int, unit);
        QFETCH(QString, read);
        QCOMPARE(
            QString::fromStdString(formatToRead(Decimal(amount.toStdString()), static_cast<MoneyUnit>(unit))),
            read);
    }

    void typedFiguresKeepTheirDecimals() {
        QCOMPARE(formatNumber(Decimal("-1234.5")), std::string("(1,234.5)"));
        QCOMPARE(formatNumber(Decimal("1000000")), std::string("1,000,000"));
        QCOMPARE(formatRate(Decimal("0.025")), std::string("2.5%"));
        QCOMPARE(formatRate(Decimal("-0.013")), std::string("(1.3%)"));
        QCOMPARE(formatPence(pounds("-1234.5")), std::string("(1,234.50)"));
    }

    void roundedAmountsAddUpToTheirRoundedTotal() {
        std::mt19937_64 random(7);
        for (int round = 0; round < 500; ++round) {
            std::vector<Money> amounts;
            for (std::size_t i = 0; i < 1 + random() % 20; ++i)
                amounts.push_back(
                    Money::fromPence(static_cast<std::int64_t>(random() % 2'000'000'000) - 1'000'000'000));
            const auto rounded = roundToSum(amounts, MoneyUnit::thousands);
            Money sum, total;
            for (std::size_t i = 0; i < amounts.size(); ++i) {
                QVERIFY(std::abs(rounded[i].pence() - amounts[i].pence()) <
                        printedStep(MoneyUnit::thousands));
                sum += rounded[i];
                total += amounts[i];
            }
            QCOMPARE(formatMoney(sum, MoneyUnit::thousands), formatMoney(total, MoneyUnit::thousands));
        }
    }

    void chartedNumbersAreWrittenAsTypedOnesAre() {
        QCOMPARE(formatMoney(-1'234'499.6, MoneyUnit::thousands), std::string("(1,234)"));
        QCOMPARE(formatMoney(0.1 + 0.2, MoneyUnit::pounds), std::string("–"));
        QCOMPARE(formatRate(0.1 + 0.2), std::string("30%"));
        QCOMPARE(formatMoney(-2e16, MoneyUnit::millions), std::string("(20,000,000,000.0)"));
        QCOMPARE(formatMoney(2e16, MoneyUnit::thousands), std::string("20,000,000,000,000"));
        QCOMPARE(formatNumber(318'000.04, 0), std::string("318,000"));
    }

    void yearsAreUnderstoodInThreeForms() {
        for (const char* text : {"2014/15", "2014-15", "2014/2015"})
            QCOMPARE(toText(*parseYear(text)), std::string("2014/15"));
        QCOMPARE(toText(*parseYear("1999/00")), std::string("1999/00"));
        for (const char* text :
             {"2014", "2014/16", "2014/5", "14/15", "2014/2016", "abcd/ef", "", "2014 15", "1899/00"})
            QVERIFY2(!parseYear(text), text);
        QCOMPARE(FinancialYear{2016} - FinancialYear{2014}, 2);
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "test_format.moc"
