#include "economy/edit/months_to_date.h"

#include <QtTest>

using namespace breakeven;

namespace {

const Column& column(TableId table, const char* name) {
    const TableSpec& spec = specification(table);
    return spec.columns[spec.find(name).value()];
}

const Column& amount() { return column(TableId::actuals, "amount"); }

QString joined(const MonthTexts& months) {
    QStringList texts;
    for (const std::string& month : months) texts << QString::fromStdString(month);
    return texts.join(',');
}

} // namespace

class TestMonthsToDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMonthMovedByWhatItAddedToTheYear() {
        const MonthTexts seen{"100.10", "250", "240.5", "", "500"};
        QCOMPARE(joined(monthByMonth(amount(), seen)), "100.1,149.9,-9.5,,259.5,,,,,,,");
    }

    void aMonthAfterSomeWithoutCoversThemToo() {
        const MonthTexts seen{"", "", "90", "", "100"};
        QCOMPARE(monthsCovered(seen, 2), std::size_t(3));
        QCOMPARE(monthsCovered(seen, 4), std::size_t(2));
        QCOMPARE(monthsCovered({"1"}, 0), std::size_t(1));
    }

    void aLedgersMonthsAddUpToTheYear() {
        QCOMPARE(joined(toDate(amount(), {}, {{0, "10"}, {1, "-3.25"}, {2, "4.5"}})),
                 "10,6.75,11.25,,,,,,,,,");
    }

    /// What is entered of a month moves the year from there on: other months moved by what they did.
    void laterMonthsKeepWhatTheyMoved() {
        const MonthTexts before{"100", "200", "300", "400"};
        const MonthTexts after = toDate(amount(), before, {{1, "150"}});
        QCOMPARE(joined(after), "100,250,350,450,,,,,,,,");
        QCOMPARE(joined(monthByMonth(amount(), after)), "100,150,100,100,,,,,,,,");
    }

    void aMonthThatGoesTakesWhatItMovedAlong() {
        const MonthTexts before{"100", "200", "300"};
        QCOMPARE(joined(toDate(amount(), before, {{1, ""}})), "100,,200,,,,,,,,,");
    }

    void thereAndBackIsTheSame() {
        const MonthTexts seen{"1.01", "2.02", "", "-4", "-4", "0", "7", "8", "9", "10", "11", "12.99"};
        std::map<std::size_t, std::string> moved;
        const MonthTexts months = monthByMonth(amount(), seen);
        for (std::size_t month = 0; month < monthsOfYear; ++month) moved[month] = months[month];
        QCOMPARE(joined(toDate(amount(), {}, moved)), joined(seen));
    }

    void volumesKeepTheirDecimals() {
        const Column& volume = column(TableId::activityActuals, "volume");
        QCOMPARE(joined(toDate(volume, {}, {{0, "0.1"}, {1, "0.2"}})), "0.1,0.3,,,,,,,,,,");
    }
};

QTEST_APPLESS_MAIN(TestMonthsToDate)
#include "test_months_to_date.moc"
