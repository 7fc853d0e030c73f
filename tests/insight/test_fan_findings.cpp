#include "insight/uncertainty/fan_findings.h"

#include <QTest>

using namespace breakeven;

class TestFanFindings : public QObject {
    Q_OBJECT

    static Money millions(double amount) { return Money::fromPence(std::llround(amount * 1e8)); }

    static Fan fanWith(double chance, std::array<double, 7> percentiles) {
        FanYear year{6, FinancialYear{2020}, millions(percentiles[3]), {}, chanceOfShare(chance, 10'000)};
        std::transform(percentiles.begin(), percentiles.end(), year.percentiles.begin(), millions);
        return {{}, "North Cumbria", DrawnFigure::surplus, {year}, 10'000};
    }

    static std::string deficit(double chanceOfSurplus) {
        const Fan fan = fanWith(chanceOfSurplus, {});
        return english(deficitFinding(fan, fan.last()));
    }

    static Prospects prospectsWith(std::initializer_list<double> runOut, double never, double regime) {
        Prospects all{{}, "North Cumbria", 10'000, {}, chanceOfShare(never, 10'000)};
        for (const double share : runOut) {
            const std::size_t index = all.years.size() + 1;
            all.years.push_back({index, FinancialYear{2014} + static_cast<int>(index),
                                 chanceOfShare(0.3, 10'000), chanceOfShare(0.4, 10'000),
                                 chanceOfShare(share, 10'000), chanceOfShare(0.5, 10'000),
                                 chanceOfShare(regime / static_cast<double>(index), 10'000)});
        }
        return all;
    }

private slots:
    void sharesAreToldOfTenFuturesAndRareOnesOfAHundred() {
        QCOMPARE(deficit(0.32), std::string("In 7 of 10 futures North Cumbria is in deficit in 2020/21."));
        QCOMPARE(deficit(0.5), std::string("In 5 of 10 futures North Cumbria is in deficit in 2020/21."));
        QCOMPARE(deficit(0.94), std::string("In 6 of 100 futures North Cumbria is in deficit in 2020/21."));
        QCOMPARE(deficit(0.06), std::string("In 94 of 100 futures North Cumbria is in deficit in 2020/21."));
    }

    void noneAndAllAreNotClaimed() {
        QCOMPARE(deficit(1),
                 std::string("In fewer than 1 of 100 futures North Cumbria is in deficit in 2020/21."));
        QCOMPARE(deficit(0),
                 std::string("In more than 99 of 100 futures North Cumbria is in deficit in 2020/21."));
        QCOMPARE(chanceText(chanceOfShare(1, 10'000)), std::string(">99%"));
        QCOMPARE(chanceText(chanceOfShare(0, 10'000)), std::string("<1%"));
        QCOMPARE(chanceText(chanceOfShare(0.684, 10'000)), std::string("68%"));
    }

    /// A share just below or above where the wording changes is not told further away than it is.
    void theWordingChangesWithoutAGap() {
        for (int thousandths = 0; thousandths <= 1000; ++thousandths) {
            const double share = thousandths / 1000.0;
            const InFutures told = inFutures({share, 0});
            const double shown = static_cast<double>(told.count) / told.of;
            QVERIFY2(std::abs(shown - share) <= (told.of == 10 ? 0.0501 : 0.0101),
                     qPrintable(QString::number(share)));
            if (told.bound == InFutures::Bound::fewer) QVERIFY(share < 0.005);
            if (told.bound == InFutures::Bound::more) QVERIFY(share >= 0.995);
        }
    }

    void theRangeIsThatOfEightOfTenFutures() {
        const auto range = [](std::array<double, 7> percentiles) {
            const Fan fan = fanWith(0.5, percentiles);
            return english(rangeFinding(fan, fan.last()));
        };
        QCOMPARE(range({-9, -8.3, -5, -3, -2, -1.1, 0}),
                 std::string(
                     "In 8 of 10 futures its result in 2020/21 lies between deficits of £8.3m and £1.1m."));
        QCOMPARE(range({-9, -8.3, -5, -3, 0, 2.2, 4}),
                 std::string("In 8 of 10 futures its result in 2020/21 lies between a deficit of £8.3m and a "
                             "surplus of £2.2m."));
        QCOMPARE(range({1, 1.5, 2, 3, 4, 5.5, 6}),
                 std::string(
                     "In 8 of 10 futures its result in 2020/21 lies between surpluses of £1.5m and £5.5m."));
    }

    void aRangeOfOneFigureIsThatFigureAndNoughtIsBreakEven() {
        const auto range = [](double low, double high, DrawnFigure figure = DrawnFigure::surplus) {
            Fan fan = fanWith(0.5, {low, low, low, low, high, high, high});
            fan.figure = figure;
            return english(rangeFinding(fan, fan.last()));
        };
        QCOMPARE(range(0, 0), std::string("In 8 of 10 futures it breaks even in 2020/21."));
        QCOMPARE(range(-0.0000004, 0.0000004), range(0, 0)); // 40p
        QCOMPARE(range(-8.31, -8.29),
                 std::string("In 8 of 10 futures its result in 2020/21 is a deficit of £8.3m."));
        QCOMPARE(range(1.5, 1.5),
                 std::string("In 8 of 10 futures its result in 2020/21 is a surplus of £1.5m."));
        QCOMPARE(range(0, 5.5), std::string("In 8 of 10 futures its result in 2020/21 lies between "
                                            "break-even and a surplus of £5.5m."));
        QCOMPARE(range(-8.3, 0), std::string("In 8 of 10 futures its result in 2020/21 lies between a "
                                             "deficit of £8.3m and break-even."));
        QCOMPARE(range(2, 2, DrawnFigure::cash),
                 std::string("In 8 of 10 futures its cash in 2020/21 is £2.0m."));
        QCOMPARE(range(-2, 2, DrawnFigure::cash),
                 std::string("In 8 of 10 futures its cash in 2020/21 lies between −£2.0m and £2.0m."));
    }

    void cashIsToldByTheYearItsEndIsNoLongerRare() {
        QCOMPARE(english(*cashChanceFinding(prospectsWith({0.001, 0.1, 0.31, 0.62}, 0, 0))),
                 std::string("Cash runs out by 2016/17 in 1 of 10 futures, by 2018/19 in 6 of 10."));
        QCOMPARE(
            english(*cashChanceFinding(prospectsWith({0.2, 1, 1, 1}, 0, 0))),
            std::string("Cash runs out by 2015/16 in 2 of 10 futures, by 2018/19 in more than 99 of 100."));
        QCOMPARE(english(*cashChanceFinding(prospectsWith({0, 0, 0, 0}, 0, 0))),
                 std::string("Cash runs out by 2018/19 in fewer than 1 of 100 futures."));
    }

    void breakEvenAndRegimeAreTold() {
        const Prospects some = prospectsWith({0, 0}, 0.41, 0.3);
        QCOMPARE(
            english(breakEvenFinding(some)),
            std::string("In 4 of 10 futures North Cumbria does not break even in any year up to 2016/17."));
        QCOMPARE(english(*regimeChanceFinding(some)),
                 std::string("In 3 of 10 futures North Cumbria is under the failure regime in 2015/16."));
        QCOMPARE(english(*regimeChanceFinding(prospectsWith({0, 0}, 0, 0))),
                 std::string(
                     "In no year is North Cumbria under the failure regime in as many as 1 of 100 futures."));
        Prospects unrated = some;
        for (ProspectYear& year : unrated.years) {
            year.failureRegime.reset();
            year.cashRunOut.reset();
        }
        QVERIFY(!regimeChanceFinding(unrated));
        QVERIFY(!cashChanceFinding(unrated));
    }

    void howExactSharesAreIsSaid() {
        QCOMPARE(english(drawsFinding(10'000)),
                 std::string("10,000 futures are simulated; shares of them are accurate to ±1%."));
        QCOMPARE(english(drawsFinding(500)),
                 std::string("500 futures are simulated; shares of them are accurate to ±4.5%."));
    }
};

QTEST_APPLESS_MAIN(TestFanFindings)
#include "test_fan_findings.moc"
