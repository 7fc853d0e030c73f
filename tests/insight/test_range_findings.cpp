#include "economy/ranged_economy.h"
#include "economy/reading/uncertainty_range.h"
#include "insight/uncertainty/range_findings.h"
#include "insight/uncertainty/range_picture.h"
#include "money/decimal.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::testing;

namespace {

UncertaintyRange rangeWith(const Row& row) {
    Economy e = rangedEconomy();
    e[TableId::uncertainties].append(row);
    return rangeOf(e, e[TableId::uncertainties].size() - 1);
}

QString said(const std::vector<Message>& sentences) {
    QStringList all;
    for (const Message& sentence : sentences) all << QString::fromStdString(english(sentence));
    return all.join(' ');
}

} // namespace

/// What a range means, in words and as a picture.
class TestRangeFindings : public QObject {
    Q_OBJECT

private slots:
    void lowCentralAndHighAreSaidInTheCellsUnits() {
        QCOMPARE(said(meaningOf(rangeWith({"u", "budgets:RNL:nursing:amount", "", "pert", "90000", "",
                                           "110000", "", "", "", ""}))),
                 QString("One time in ten it is below £90,000, and one time in ten above £110,000. The most "
                         "likely value is £100,000."));
        QCOMPARE(said(meaningOf(rangeWith(
                     {"u", "indices:pay:*:rate", "add", "normal", "-0.9%", "", "0.9%", "", "", "", ""}))),
                 QString("One time in ten less than −0.9% is added, and one time in ten more than +0.9%. "
                         "Half the time it is below 0%, half the time above."));
        QCOMPARE(said(meaningOf(rangeWith({"u", "savings:*:*:delivery", "multiply", "uniform", "0.6", "",
                                           "102%", "limits", "", "", ""}))),
                 QString("It is never below 60% of its value or above 102% of it. All values in between are "
                         "equally likely."));
        QCOMPARE(said(meaningOf(rangeWith({"u", "arrangements:A1:start_year", "add", "triangular", "0", "0.4",
                                           "1", "", "", "", ""}))),
                 QString("One time in ten it starts less than 0 years after the plan, and one time in ten "
                         "more than 1, in whole years. The most likely value is 0.4."));
        QCOMPARE(said(meaningOf(rangeWith({"u", "budgets:RNL:nursing:amount", "", "pert", "100000", "",
                                           "100000", "", "", "", ""}))),
                 QString("It is always £100,000: a range of one value."));
    }

    void whatIsSharedAndWhatGoesOnIsSaid() {
        QCOMPARE(said(dependenceOf(rangeWith({"u", "indices:pay:*:rate", "add", "normal", "-0.9%", "", "0.9%",
                                              "", "-inflation", "60%", "30%"}))),
                 QString("60% of the variance is shared by all its cells; the rest is each cell's own. It "
                         "moves against the group inflation: down when the others go up. 30% of each year's "
                         "deviation carries over to the next."));
        QCOMPARE(
            said(dependenceOf(rangeWith(
                {"u", "savings:*:*:delivery", "multiply", "pert", "0.6", "", "1.1", "", "", "", ""}))),
            QString("Each of its cells varies independently. In each future it is the same in all years."));
        QCOMPARE(said(dependenceOf(rangeWith({"u", "indices:pay:*:rate", "add", "normal", "-0.9%", "", "0.9%",
                                              "", "", "100%", "100%"}))),
                 QString("All its cells move together. It is the same in every year."));
    }

    void thePictureIsAHillBetweenItsEnds() {
        for (const char* distribution : {"triangular", "pert", "normal", "uniform"}) {
            const RangePicture picture =
                pictureOf(rangeWith({"u", "budgets:RNL:nursing:amount", "", distribution, "90000", "",
                                     "110000", "", "", "", ""}));
            QCOMPARE(picture.line.size(), std::size_t{61});
            QCOMPARE(picture.line.front().x, 0.0);
            QCOMPARE(picture.line.back().x, 1.0);
            double most = 0;
            for (const PicturePoint& point : picture.line) {
                QVERIFY(point.y >= 0 && point.y <= 1);
                most = std::max(most, point.y);
            }
            QCOMPARE(most, 1.0);
            QVERIFY(picture.low > 0 && picture.low < picture.high && picture.high < 1);
            QVERIFY(std::abs(picture.low + picture.high - 1) < 1e-6);
            QCOMPARE(picture.central.has_value(), std::string_view(distribution) != "uniform");
            if (picture.central) QVERIFY(std::abs(*picture.central - 0.5) < 1e-6);
        }
    }

    void aRangeOfOneValueIsALine() {
        const RangePicture picture = pictureOf(rangeWith(
            {"u", "budgets:RNL:nursing:amount", "", "pert", "100000", "", "100000", "", "", "", ""}));
        QVERIFY(picture.line.empty());
        QCOMPARE(*picture.central, 0.5);
    }

    void pathsShowWhatIsSharedAndWhatGoesOn() {
        const auto paths = [](const char* group, const char* common, const char* persistence) {
            return examplePaths(rangeWith({"u", "indices:pay:*:rate", "add", "normal", "-1%", "", "1%", "",
                                           group, common, persistence}));
        };
        const auto together = paths("", "100%", "");
        QCOMPARE(together.size(), std::size_t{3});
        QVERIFY(together[0] == together[1] && together[1] == together[2]);
        const auto own = paths("", "0%", "");
        QVERIFY(own[0] != own[1] && own[1] != own[2]);
        const auto against = paths("-g", "100%", "");
        for (std::size_t year = 0; year < against[0].size(); ++year)
            QCOMPARE(against[2][year], -against[0][year]);
        const auto same = paths("", "0%", "100%");
        for (const double z : same[0]) QCOMPARE(z, same[0].front());
        const auto alone = examplePaths(rangeWith(
            {"u", "budgets:RNL:nursing:amount", "", "pert", "90000", "", "110000", "", "", "", ""}));
        QCOMPARE(alone.size(), std::size_t{1});
        QCOMPARE(alone[0].back(), alone[0].front());
    }
};

QTEST_APPLESS_MAIN(TestRangeFindings)
#include "test_range_findings.moc"
