#include "economy/edit/fill_series.h"

#include "economy/table/schema.h"

#include <QtTest>

using namespace breakeven;

namespace {

const Column& column(TableId table, const char* name) {
    const TableSpec& spec = specification(table);
    return spec.columns[spec.find(name).value()];
}

const Column& amount() { return column(TableId::budgets, "amount"); }
const Column& rate() { return column(TableId::indices, "rate"); }
const Column& year() { return column(TableId::savings, "start_year"); }

QString on(const Column& of, std::vector<std::string> from, std::size_t count, FillWay way = FillWay::series,
           bool backwards = false) {
    QStringList texts;
    for (const std::string& text : filledOn(of, from, count, way, backwards))
        texts << QString::fromStdString(text);
    return texts.join(' ');
}

FillWay usual(const Column& of, std::vector<std::string> from) { return usualWay(of, from); }

} // namespace

class TestFillSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yearsGoOn() {
        QCOMPARE(on(year(), {"2014/15"}, 3), QStringLiteral("2015/16 2016/17 2017/18"));
        QCOMPARE(on(year(), {"2014/15", "2016/17"}, 2), QStringLiteral("2018/19 2020/21"));
        QCOMPARE(on(year(), {"2014/15"}, 2, FillWay::series, true), QStringLiteral("2013/14 2012/13"));
        QCOMPARE(on(year(), {"2014/15", "2015/16"}, 2, FillWay::series, true),
                 QStringLiteral("2013/14 2012/13"));
        QCOMPARE(on(year(), {"1999/00"}, 1), QStringLiteral("2000/01"));
        QCOMPARE(on(year(), {"2198/99"}, 5), QStringLiteral("2199/00")); // there is no later one
    }

    void aStepTypedGoesOnFromTheLast() {
        const auto by = [](const Column& of, std::vector<std::string> from, const char* typed,
                           MoneyUnit unit = MoneyUnit::pounds) {
            const auto step = stepTyped(of, typed, unit);
            if (const auto* why = std::get_if<Message>(&step)) return QString::fromStdString(english(*why));
            QStringList texts;
            for (const std::string& text : filledOn(of, from, 3, FillWay::series, false, typed, unit))
                texts << QString::fromStdString(text);
            return texts.join(' ');
        };
        QCOMPARE(by(amount(), {"100"}, "-12.5"), QStringLiteral("87.5 75 62.5"));
        QCOMPARE(by(amount(), {"100", "300"}, "5"), QStringLiteral("305 310 315"));
        QCOMPARE(by(amount(), {"100", "300", "301"}, "=2*5"), QStringLiteral("311 321 331")); // uneven
        QCOMPARE(by(amount(), {"1000"}, "2", MoneyUnit::thousands), QStringLiteral("3000 5000 7000"));
        QCOMPARE(by(amount(), {"1000"}, "£2", MoneyUnit::thousands), QStringLiteral("1002 1004 1006"));
        QCOMPARE(by(rate(), {"2%"}, "0.5%"), QStringLiteral("2.5% 3% 3.5%"));
        QCOMPARE(by(year(), {"2014/15"}, "2"), QStringLiteral("2016/17 2018/19 2020/21"));
        QCOMPARE(by(column(TableId::budgets, "name"), {"Ward 09"}, "10"),
                 QStringLiteral("Ward 19 Ward 29 Ward 39"));
        QVERIFY(by(year(), {"2014/15"}, "0.5").contains("not a whole number"));
        QVERIFY(by(rate(), {"2%"}, "1").contains("%")); // 1 % or 100 %?
        QVERIFY(by(amount(), {"1"}, "much").contains("much"));
        QVERIFY(by(amount(), {"1"}, " ").startsWith("type by how much"));
    }

    void aNumberedNameEndsAtItsLongestNumber() {
        const Column& name = column(TableId::budgets, "name");
        QCOMPARE(on(name, {"Ward 1", "Ward 999999999"}, 3), QString());
        QCOMPARE(on(name, {"Ward 999999998"}, 3), QStringLiteral("Ward 999999999"));
    }

    void monthsGoOn() {
        const Column& month = column(TableId::observations, "month");
        QCOMPARE(on(month, {"2016-11"}, 3), QStringLiteral("2016-12 2017-01 2017-02"));
        QCOMPARE(on(month, {"2016-01", "2016-04"}, 2), QStringLiteral("2016-07 2016-10"));
    }

    void numbersGoOnEvenlyAndExactly() {
        QCOMPARE(on(amount(), {"0.1", "0.3"}, 3), QStringLiteral("0.5 0.7 0.9"));
        QCOMPARE(on(amount(), {"100", "50"}, 3), QStringLiteral("0 -50 -100"));
        QCOMPARE(on(rate(), {"2%", "2.5%"}, 2), QStringLiteral("3% 3.5%"));
        QCOMPARE(on(rate(), {"2%", "2.5%"}, 2, FillWay::series, true), QStringLiteral("1.5% 1%"));
        QCOMPARE(on(amount(), {"7"}, 2), QStringLiteral("8 9"));
        QCOMPARE(on(rate(), {"2%"}, 2), QStringLiteral("3% 4%"));
    }

    void numbersThatAreNotEvenFollowTheLineThroughThem() {
        // 1, 2, 4: slope 1.5, start 5/6.
        QCOMPARE(on(amount(), {"1", "2", "4"}, 2), QStringLiteral("5.33 6.83"));
        QCOMPARE(on(rate(), {"1%", "2%", "4%"}, 1), QStringLiteral("5.333333%"));
        QCOMPARE(on(column(TableId::capital, "life_years"), {"1", "2", "4"}, 1), QStringLiteral("5"));
    }

    void namesThatEndInANumberGoOn() {
        const Column& name = column(TableId::budgets, "name");
        QCOMPARE(on(name, {"Ward 9"}, 2), QStringLiteral("Ward 10 Ward 11"));
        QCOMPARE(on(name, {"W08", "W10"}, 2), QStringLiteral("W12 W14"));
        QCOMPARE(on(name, {"Ward 1", "Theatre 1"}, 2), QStringLiteral("Ward 1 Theatre 1"));
    }

    void aCopyRepeatsWhatThereIs() {
        QCOMPARE(on(amount(), {"1", "2"}, 3, FillWay::copy), QStringLiteral("1 2 1"));
        QCOMPARE(on(amount(), {"1", "2"}, 3, FillWay::copy, true), QStringLiteral("2 1 2"));
        QCOMPARE(on(year(), {"2014/15"}, 2, FillWay::copy), QStringLiteral("2014/15 2014/15"));
        // What cannot go on is repeated.
        QCOMPARE(on(column(TableId::budgets, "category"), {"drugs"}, 2), QStringLiteral("drugs drugs"));
        QCOMPARE(on(amount(), {"1", ""}, 2), QStringLiteral("1 "));
    }

    void theUsualWayIsWhatASpreadsheetDoes() {
        QCOMPARE(usual(year(), {"2014/15"}), FillWay::series);
        QCOMPARE(usual(amount(), {"7"}), FillWay::copy);
        QCOMPARE(usual(amount(), {"7", "8"}), FillWay::series);
        QCOMPARE(usual(column(TableId::budgets, "name"), {"Nursing"}), FillWay::copy);
        QCOMPARE(usual(column(TableId::budgets, "name"), {"Ward 1"}), FillWay::series);
        QCOMPARE(usual(column(TableId::budgets, "index"), {"pay1"}), FillWay::copy); // names something
    }
};

QTEST_APPLESS_MAIN(TestFillSeries)
#include "test_fill_series.moc"
