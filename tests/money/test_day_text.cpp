#include "money/day_text.h"

#include <QTest>

using namespace breakeven;

/// Days and moments of tables and journals, as people write them.
class TestDayText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qputenv("TZ", "Europe/London");
        ::tzset();
    }

    void aDayIsTurnedRound() { QCOMPARE(dayText("2015-03-26"), "26/03/2015"); }

    void aMomentIsInLocalTime() {
        QCOMPARE(momentText("2015-03-26T17:05:09Z"), "26/03/2015 17:05");
        QCOMPARE(momentText("2015-06-30T23:30:00Z"), "01/07/2015 00:30"); // summer time
    }

    void whatIsNeitherStaysAsItIs() {
        for (const char* text : {"", "March 2015", "2015-03-2", "26/03/2015", "2015-13-45T99:99:99Z"}) {
            QCOMPARE(dayText(text), text);
            QCOMPARE(momentText(text), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestDayText)
#include "test_day_text.moc"
