#include "insight/measure/control_chart.h"
#include "support/csv_table.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const std::filesystem::path published = std::filesystem::path(SOURCE_ROOT) / "tests/published/measures";

/// Observations month by month from April 2016.
std::vector<Observation> monthly(std::initializer_list<const char*> values) {
    std::vector<Observation> all;
    for (const char* value : values)
        all.push_back({monthOf(2016, 4) + static_cast<int>(all.size()), Decimal(value)});
    return all;
}

std::string causes(const ControlChart& chart) {
    std::string text;
    for (const ControlPoint& point : chart.points) text += "," + causesText(point);
    return text.substr(1);
}

ControlChart chartOf(std::initializer_list<const char*> values, std::optional<Month> start = std::nullopt,
                     Better better = Better::down) {
    return controlChart(monthly(values), start, better);
}

const std::initializer_list<const char*> sevenAboveSevenBelow{"6", "5.5", "6", "5.5", "6", "5.5", "6",
                                                              "4", "4.5", "4", "4.5", "4", "4.5", "4"};
const std::initializer_list<const char*> sevenThatRise{"50", "49", "50", "51", "52", "53", "54", "55",
                                                       "50", "51", "50", "52", "49", "50", "51"};

std::string six(const Decimal& value) { return toFixedText(value, 6); }

} // namespace

class TestControlChart : public QObject {
    Q_OBJECT

private slots:
    void publishedSeriesHaveTheLimitsAndCausesOfAnIndependentProgram() {
        std::vector<std::string> order;
        std::map<std::string, std::pair<std::string, std::vector<Observation>>> series;
        for (auto& row : readCsv(published / "series.csv")) {
            auto& [start, observations] = series[row["measure"]];
            if (observations.empty()) order.push_back(row["measure"]);
            start = row["start"];
            observations.push_back({*parseMonth(row["month"]), *parseDecimal(row["value"])});
        }
        QCOMPARE(order.size(), std::size_t{6});
        QStringList ours, theirs;
        for (const std::string& measure : order) {
            const auto& [start, observations] = series[measure];
            const ControlChart chart =
                controlChart(observations, start.empty() ? std::nullopt : parseMonth(start), Better::down);
            for (const ControlPoint& point : chart.points) {
                const ControlPart& part = chart.partOf(point);
                ours += QString::fromStdString(
                    measure + "," + toText(point.month) + "," + toText(point.value) + "," + six(part.mean) +
                    "," + six(*part.lower) + "," + six(*part.upper) + "," + causesText(point));
            }
        }
        for (auto& row : readCsv(published / "limits.csv"))
            theirs += QString::fromStdString(row["measure"] + "," + row["month"] + "," + row["value"] + "," +
                                             row["mean"] + "," + row["lower"] + "," + row["upper"] + "," +
                                             row["cause"]);
        QCOMPARE(theirs.size(), qsizetype{216});
        for (qsizetype i = 0; i < theirs.size(); ++i) QCOMPARE(ours.value(i), theirs[i]);
        QCOMPARE(ours.size(), theirs.size());
    }

    // The moving ranges are 1 but for 8 and 9, which are more than 3.267 times their average of 1.9375.
    void wildRangesAreLeftOutOnce() {
        const ControlChart chart =
            chartOf({"1", "2", "1", "2", "10", "1", "2", "1", "2", "1", "2", "1", "2", "1", "2", "1", "2", "1"});
        QCOMPARE(toFixedText(chart.baseline().mean, 2), std::string("1.94"));
        QCOMPARE(toText(*chart.baseline().movingRange), std::string("1"));
        QCOMPARE(toFixedText(*chart.baseline().lower, 2), std::string("-0.72"));
        QCOMPARE(toFixedText(*chart.baseline().upper, 2), std::string("4.60"));
        QCOMPARE(causesText(chart.points[4]), std::string("outside"));
    }

    // The average of seven ranges of 4733 and one of 22869 is 7000, and 22869 is 3.267 times that.
    void aRangeOfJustThatManyTimesTheAverageIsLeftOut() {
        const ControlChart chart = chartOf({"0", "4733", "0", "4733", "0", "4733", "0", "4733", "27602"});
        QCOMPARE(toText(*chart.baseline().movingRange), std::string("4733"));
    }

    void rangesAllNoughtPutTheLimitsAtTheMean() {
        const ControlChart chart = chartOf({"0.1", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1"});
        QCOMPARE(toText(chart.baseline().mean), std::string("0.1"));
        QCOMPARE(toText(*chart.baseline().lower), std::string("0.1"));
        QCOMPARE(toText(*chart.baseline().upper), std::string("0.1"));
        QCOMPARE(causes(chart), std::string(",,,,,,,,"));
    }

    void onePointHasAMeanAndNoLimits() {
        const ControlChart chart = chartOf({"7"});
        QCOMPARE(toText(chart.baseline().mean), std::string("7"));
        QVERIFY(!chart.baseline().lower && !chart.baseline().upper && !chart.baseline().movingRange);
        QVERIFY(!assurance(chart, Better::down, 8));
    }

    void noObservationsMakeNoChart() { QVERIFY(chartOf({}).empty()); }

    // The mean is 5 each time.
    void sevenInARowOnOneSideAreAShiftAndAPointOnTheMeanEndsIt() {
        QCOMPARE(causes(chartOf(sevenAboveSevenBelow)),
                 std::string("shift,shift,shift,shift,shift,shift,shift,shift,shift,shift,shift,shift,shift,"
                             "shift"));
        const ControlChart sixes =
            chartOf({"6", "5.5", "6", "5.5", "6", "5.5", "4", "4.5", "4", "4.5", "4", "4.5"});
        QCOMPARE(toText(sixes.baseline().mean), std::string("5"));
        QCOMPARE(causes(sixes), std::string(",,,,,,,,,,,"));
        const ControlChart broken = chartOf(
            {"6", "5.5", "6", "5.5", "5", "6", "5.5", "6", "4", "4.5", "4", "5", "4", "4.5", "4", "4.5"});
        QCOMPARE(toText(broken.baseline().mean), std::string("5"));
        QCOMPARE(causes(broken), std::string(",,,,,,,,,,,,,,,"));
    }

    void sevenPointsThatRiseAreATrendSixAreNot() {
        QCOMPARE(causes(chartOf(sevenThatRise)),
                 std::string(",trend,trend,trend,trend,trend,trend,outside;trend,,,,,,,"));
        QCOMPARE(causes(chartOf({"50", "51", "52", "53", "54", "55", "50", "51", "50", "52"})),
                 std::string(",,,,,,,,,"));
        QCOMPARE(causes(chartOf({"50", "51", "52", "53", "53", "54", "55", "52", "50", "53", "50"})),
                 std::string(",,,,,,,,,,"));
    }

    // Limits are 72.3 and 126.7, the outer thirds begin at 81.4 and 117.7.
    void twoOfThreeInTheOuterThirdAreMarkedAndOnlyThose() {
        ControlChart chart = chartOf({"95", "105", "95", "105", "95", "105", "95", "105", "95", "105", "119",
                                      "109", "119", "109", "99", "89", "79", "89", "79"});
        const ControlPart& part = chart.baseline();
        QCOMPARE(toFixedText(*part.movingRange, 2), std::string("10.22"));
        QCOMPARE(toFixedText(part.mean, 2), std::string("99.53"));
        QCOMPARE(causes(chart), std::string(",,,,,,,,,,two-in-three,,two-in-three,,,,two-in-three,,two-in-"
                                            "three"));
    }

    void limitsAreSetAnewAfterTwelveMonthsAndNothingRunsAcross() {
        const std::initializer_list<const char*> values{"10", "12", "10", "12", "10", "12", "10", "12",
                                                        "10", "12", "12", "12", "20", "22", "20", "22"};
        const ControlChart chart = chartOf(values, monthOf(2017, 4));
        QCOMPARE(chart.parts.size(), std::size_t{2});
        QCOMPARE(chart.rebased, std::optional(monthOf(2017, 4)));
        QCOMPARE(chart.points[11].part, std::size_t{0});
        QCOMPARE(chart.points[12].part, std::size_t{1});
        QCOMPARE(toText(chart.parts[1].mean), std::string("21"));
        QCOMPARE(toText(*chart.parts[1].movingRange), std::string("2"));
        QCOMPARE(causes(chart), std::string(",,,,,,,,,,,,,,,"));
        QCOMPARE(chartOf(values, monthOf(2017, 3)).parts.size(), std::size_t{1});
        QVERIFY(!chartOf(values, monthOf(2017, 3)).rebased);
        QCOMPARE(chartOf(values, monthOf(2017, 8)).parts.size(), std::size_t{1});
    }

    void aSecondPartOfOneMonthHasNoLimits() {
        const ControlChart chart = chartOf(
            {"10", "12", "10", "12", "10", "12", "10", "12", "10", "12", "10", "12", "20"}, monthOf(2017, 4));
        QCOMPARE(chart.parts.size(), std::size_t{2});
        QVERIFY(!chart.parts[1].lower);
        QCOMPARE(causesText(chart.latest()), std::string());
    }

    void whatIsMarkedIsImprovementOrConcernByTheWayThatIsBetter() {
        const ControlChart down = chartOf(sevenAboveSevenBelow, std::nullopt, Better::down);
        QCOMPARE(down.points.front().variation, Variation::concern);
        QCOMPARE(down.latest().variation, Variation::improvement);
        const ControlChart up = chartOf(sevenAboveSevenBelow, std::nullopt, Better::up);
        QCOMPARE(up.points.front().variation, Variation::improvement);
        QCOMPARE(up.latest().variation, Variation::concern);
        QCOMPARE(chartOf({"5", "6", "5"}).latest().variation, Variation::common);
    }

    void aTrendGoesTheWayItRunsOnWhicheverSideOfTheMean() {
        const ControlChart chart = chartOf(sevenThatRise);
        QVERIFY(chart.points[1].value < chart.baseline().mean);
        for (std::size_t i = 1; i < 8; ++i) QCOMPARE(chart.points[i].variation, Variation::concern);
    }

    // Values 10 and 12: mean 11, range 2, limits 5.68 and 16.32.
    void aTargetIsMetAlwaysNeverOrHitAndMissByTheLimits() {
        const ControlChart chart = chartOf({"10", "12", "10", "12"});
        QCOMPARE(toText(*chart.baseline().upper), std::string("16.32"));
        QCOMPARE(assurance(chart, Better::down, Decimal("16.32")), std::optional(Assurance::always));
        QCOMPARE(assurance(chart, Better::down, Decimal("16.31")), std::optional(Assurance::hitAndMiss));
        QCOMPARE(assurance(chart, Better::down, Decimal("5.68")), std::optional(Assurance::hitAndMiss));
        QCOMPARE(assurance(chart, Better::down, Decimal("5.67")), std::optional(Assurance::never));
        QCOMPARE(assurance(chart, Better::up, Decimal("5.68")), std::optional(Assurance::always));
        QCOMPARE(assurance(chart, Better::up, Decimal("5.69")), std::optional(Assurance::hitAndMiss));
        QCOMPARE(assurance(chart, Better::up, Decimal("16.33")), std::optional(Assurance::never));
    }

    void monthsThatWereNotObservedArePassedOver() {
        std::vector<Observation> observed = monthly({"10", "12", "10"});
        observed.back().month = observed.back().month + 6;
        const ControlChart chart = controlChart(observed, std::nullopt, Better::down);
        QCOMPARE(toText(*chart.baseline().movingRange), std::string("2"));
    }
};

QTEST_APPLESS_MAIN(TestControlChart)
#include "test_control_chart.moc"
