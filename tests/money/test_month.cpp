#include "money/format.h" // first: moc cannot read what month.h includes by itself
#include "money/month.h"

#include <QTest>

using namespace breakeven;

class TestMonth : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleAndSpreadsheetsWrite_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("month");
        for (const char* text : {"2016-04", "2016-4", "2016/04", "2016-04-01", "01/04/2016", "1/4/2016",
                                 "Apr-16", "apr 2016", "April 2016", "APRIL-16", "01-Apr-2016"})
            QTest::newRow(text) << text << "2016-04";
        QTest::newRow("December") << "Dec-18"
                                  << "2018-12";
        QTest::newRow("first") << "1900-01"
                               << "1900-01";
        QTest::newRow("last") << "2199-12"
                              << "2199-12";
        for (const char* text :
             {"", "2016", "2016-13", "2016-00", "1899-12", "2200-01", "2016-04-02", "15/04/2016",
              "2016-04-0x", "Ap-16", "Apr", "2014/15", "April", "04-16", "2016--04x", "x2016-04"})
            QTest::newRow(qPrintable(QString("refuses ") + text)) << text << "";
    }

    void readsWhatPeopleAndSpreadsheetsWrite() {
        QFETCH(QString, text);
        QFETCH(QString, month);
        const auto read = parseMonth(text.toStdString());
        QCOMPARE(read ? QString::fromStdString(toText(*read)) : QString(), month);
    }

    /// April is the first month of a financial year, March its twelfth.
    void belongsToAFinancialYear() {
        const Month april = monthOf(2016, 4), march = monthOf(2017, 3), before = monthOf(2016, 3);
        QCOMPARE(toText(financialYear(april)), std::string("2016/17"));
        QCOMPARE(monthOfYear(april), 1);
        QCOMPARE(toText(financialYear(march)), std::string("2016/17"));
        QCOMPARE(monthOfYear(march), 12);
        QCOMPARE(toText(financialYear(before)), std::string("2015/16"));
        QCOMPARE(monthOfYear(before), 12);
        QCOMPARE(march - april, 11);
        QCOMPARE(toText(april + 9), std::string("2017-01"));
        QVERIFY(firstMonth(FinancialYear{2016}) == april);
    }
};

QTEST_APPLESS_MAIN(TestMonth)
#include "test_month.moc"
