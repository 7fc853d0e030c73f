#include "money/format.h" // first: moc cannot read what month.h includes by itself
#include "proposal/intake/written_period.h"

#include <QTest>

using namespace breakeven;

/// Times as people write them over columns.
class TestWrittenPeriod : public QObject {
    Q_OBJECT

private slots:
    void timesAreReadAsTheyAreMeant_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("year");
        QTest::addColumn<int>("month");
        for (const char* year :
             {"2015/16", "2015-16", "2015–16", "2015/2016", "15/16", "15-16", "FY16", "FY 2016", "FY15/16",
              "FY2015/16", "2015/16 Outturn £000", "Plan 2015/16", "Year 2015-2016"})
            QTest::newRow(year) << year << "2015/16" << 0;
        QTest::newRow("year end") << "31/03/2016"
                                  << "2015/16" << 12;
        QTest::newRow("year end as a date") << "2016-03-31"
                                            << "2015/16" << 12;
        QTest::newRow("year end in words") << "Year ended 31 March 2016"
                                           << "2015/16" << 12;
        QTest::newRow("with points") << "31.03.16"
                                     << "2015/16" << 12;
        QTest::newRow("first of a year") << "01/04/2015"
                                         << "2015/16" << 1;
        QTest::newRow("month") << "Apr-15"
                               << "2015/16" << 1;
        QTest::newRow("month of the return") << "MSitAE-APRIL-2015"
                                             << "2015/16" << 1;
        QTest::newRow("month of four digits") << "December 2015"
                                              << "2015/16" << 9;
        QTest::newRow("January") << "Jan-16"
                                 << "2015/16" << 10;
        QTest::newRow("month in digits") << "2015-04"
                                         << "2015/16" << 1;
        QTest::newRow("end of a century") << "1999/00"
                                          << "1999/00" << 0;
        QTest::newRow("numbered month") << "M6"
                                        << "" << 6;
        QTest::newRow("numbered month in words") << "Month 06 actual"
                                                 << "" << 6;
        QTest::newRow("numbered month of a year") << "Period: M6 2014/15"
                                                  << "2014/15" << 6;
        QTest::newRow("lone month") << "Apr"
                                    << "" << 1;
    }
    void timesAreReadAsTheyAreMeant() {
        QFETCH(QString, written);
        QFETCH(QString, year);
        QFETCH(int, month);
        const auto period = writtenPeriod(written.toStdString());
        QVERIFY(period);
        QCOMPARE(period->year ? QString::fromStdString(toText(*period->year)) : QString(), year);
        QCOMPARE(period->monthOfYear.value_or(0), month);
    }

    void whatIsNoTimeIsNone_data() {
        QTest::addColumn<QString>("written");
        for (const char* none :
             {"", "2016", "2015/17", "Nursing", "Type 1", "A&E attendances Type 1", "16442", "16,442",
              "what may happen to this line", "32/13/2016", "0300 123 4567", "Band 5/6 nurses", "M13"})
            QTest::newRow(none) << none;
    }
    void whatIsNoTimeIsNone() {
        QFETCH(QString, written);
        const auto period = writtenPeriod(written.toStdString());
        QVERIFY2(!period, period && period->year ? toText(*period->year).c_str() : "a month");
    }
};

QTEST_APPLESS_MAIN(TestWrittenPeriod)
#include "test_written_period.moc"
