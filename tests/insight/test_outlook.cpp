#include "hand_built.h"

#include "insight/position/findings.h"
#include "insight/position/key_figures.h"
#include "insight/position/movements.h"
#include "insight/position/outlook.h"
#include "insight/statement/print_rounding.h"
#include "money/format.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

// Surpluses in pounds by year, from a constant income of a hundred million.
HandBuilt withSurpluses(const std::string& code, const std::string& name, std::vector<int> surpluses) {
    HandBuilt org{code, name, {}, {}, {}};
    for (const int surplus : surpluses) {
        org.income.push_back(100'000'000);
        org.pay.push_back(60'000'000);
        org.otherCost.push_back(40'000'000 - surplus);
    }
    return org;
}

Outlook outlookOf(std::vector<int> surpluses) {
    const std::vector orgs{withSurpluses("A", "Alpha", std::move(surpluses))};
    return outlook(economyOf(orgs), projectionOf(orgs), {0});
}

QString text(const Message& message) { return QString::fromStdString(english(message)); }

} // namespace

class TestOutlook : public QObject {
    Q_OBJECT

private slots:
    void recoveryHasABreakEvenYearAndAWorstYear() {
        const Outlook o = outlookOf({-1'000'000, -3'400'000, 500'000, 700'000});
        QCOMPARE(o.course, Course::recovers);
        QCOMPARE(toText(*o.breakEvenYear), std::string("2016/17"));
        QCOMPARE(toText(o.worstYear().year), std::string("2015/16"));
        QCOMPARE(o.change, pounds(1'700'000));
        QCOMPARE(o.last().cumulative, pounds(-3'200'000));
        QCOMPARE(
            text(positionFinding(o)),
            QString("Alpha recovers from a deficit of £1.0m in 2014/15 to a surplus of £700k in 2017/18."));
        QCOMPARE(text(*turningFinding(o)), QString("It is back in balance from 2016/17 onwards; the worst "
                                                   "year is 2015/16, with a deficit of £3.4m."));
    }

    void aSurplusForATimeIsNoRecovery() {
        const Outlook o = outlookOf({-1'000'000, 200'000, -500'000, -900'000});
        QCOMPARE(o.course, Course::staysInDeficit);
        QVERIFY(!o.breakEvenYear);
        QCOMPARE(o.turns.size(), std::size_t{2});
    }

    void aDeficitInBetweenThatHeals() {
        const Outlook o = outlookOf({1'000'000, -200'000, 0, 100});
        QCOMPARE(o.course, Course::recovers);
        QCOMPARE(toText(*o.firstDeficit), std::string("2015/16"));
        QCOMPARE(toText(*o.breakEvenYear), std::string("2016/17"));
    }

    void whatRoundsToNothingIsBreakEven() {
        Outlook even = outlookOf({1'000'000, -1'000'000});
        QCOMPARE(text(cumulativeFinding(even)),
                 QString("From 2014/15 to 2015/16 surpluses and deficits cancel out."));
        even.years.back().underlying = Money::fromPence(-40);
        QCOMPARE(text(*underlyingFinding(even)),
                 QString("Leaving out non-recurrent items, 2015/16 breaks even."));
        even.years.back().surplus = Money::fromPence(-40);
        QCOMPARE(text(positionFinding(even)),
                 QString("Alpha moves from a surplus of £1.0m in 2014/15 to break-even in 2015/16."));
        QCOMPARE(text(keyFigures(even).front().figure), QString("break-even"));
    }

    void positionsBySign_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("sentence");
        const auto row = [](int from, int to, const char* sentence) {
            QTest::addRow("%d to %d", from, to) << from << to << QString::fromUtf8(sentence);
        };
        row(-34'700'000, -81'200'000,
            "The deficit of Alpha grows from £34.7m in 2014/15 to £81.2m in 2015/16.");
        row(-34'700'000, -34'710'000,
            "The deficit of Alpha is the same in 2015/16 as in 2014/15, at £34.7m.");
        row(-2'000'000, -1'000'000,
            "The deficit of Alpha narrows from £2.0m in 2014/15 to £1.0m in 2015/16.");
        row(2'000'000, -1'000'000,
            "Alpha moves from a surplus of £2.0m in 2014/15 to a deficit of £1.0m in 2015/16.");
        row(0, -340'000, "Alpha moves from break-even in 2014/15 to a deficit of £340k in 2015/16.");
        row(120, 0, "Alpha moves from a surplus of £120 in 2014/15 to break-even in 2015/16.");
        row(0, 0, "Alpha breaks even in every year.");
        row(-120, 0, "Alpha recovers from a deficit of £120 in 2014/15 to break-even in 2015/16.");
        row(3'000'000, 2'000'000, "The surplus of Alpha falls from £3.0m in 2014/15 to £2.0m in 2015/16.");
    }
    void positionsBySign() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, sentence);
        QCOMPARE(text(positionFinding(outlookOf({from, to}))), sentence);
    }

    void movementsAddUpToTheChange() {
        const std::vector<HandBuilt> orgs{{"A", "Alpha", {1000, 1100}, {600, 700}, {410, 390}}};
        const ExactProjection projection = projectionOf(orgs);
        const auto byLine = movementsByLine(projection.statements, {0}, 0, 1);
        QCOMPARE(byLine.size(), std::size_t{3});
        QCOMPARE(byLine[0].line, StatementLine::patientCareIncome);
        QCOMPARE(byLine[1].effect, pounds(-100));
        QCOMPARE(byLine[2].effect, pounds(20));
        for (const auto& movements : {byLine, movementsByGroup(projection.statements, {0}, 0, 1)}) {
            Money sum;
            for (const Movement& movement : movements) sum += movement.effect;
            QCOMPARE(sum, pounds(20));
        }
        QCOMPARE(text(movementFinding(projection, outlook(economyOf(orgs), projection, {0}))),
                 QString("From 2014/15 to 2015/16 income rises by £100 and costs rise by £80."));
    }

    void whatStaysTheSameIsSaid() {
        const std::vector<HandBuilt> orgs{{"A", "Alpha", {1000, 1000}, {600, 700}, {410, 410}},
                                          {"B", "Beta", {1000, 1000}, {600, 600}, {410, 410}}};
        const ExactProjection projection = projectionOf(orgs);
        const auto finding = [&](int org) {
            return text(movementFinding(projection, outlook(economyOf(orgs), projection, {org})));
        };
        QCOMPARE(finding(0), QString("From 2014/15 to 2015/16 costs rise by £100; income stays the same."));
        QCOMPARE(finding(1), QString("Income and costs are the same in 2015/16 as in 2014/15."));
    }

    void theEconomyNamesWhoseDeficitIsLargest() {
        const std::vector orgs{withSurpluses("A", "Alpha", {0, -1'000'000}),
                               withSurpluses("B", "Beta", {0, -2'500'000}),
                               withSurpluses("C", "Gamma", {0, 0})};
        const Economy economy = economyOf(orgs);
        const ExactProjection projection = projectionOf(orgs);
        const auto all = contributions(projection.statements, 1);
        QCOMPARE(all.front().org.value, 1);
        QCOMPARE(text(contributionFinding(economy, projection)),
                 QString("2 of 3 organisations are in deficit in 2015/16; the largest deficit is that of "
                         "Beta, £2.5m."));
        const Outlook whole = outlook(economy, projection, projection.statements.economy());
        QCOMPARE(whole.name, std::string("Westshire"));
        QCOMPARE(whole.last().surplus, pounds(-3'500'000));
    }

    void ofManyOrganisationsTheSmallestStandTogether() {
        const std::vector orgs{withSurpluses("A", "Alpha", {-3, 1}), withSurpluses("B", "Beta", {-1, 2}),
                               withSurpluses("C", "Gamma", {0, 5}), withSurpluses("D", "Delta", {1, -1})};
        const ExactProjection projection = projectionOf(orgs);
        QCOMPARE(surplusSeries(projection.statements, projection.statements, 4).size(), std::size_t(4));
        const auto printed = roundForPrint(projection.statements, MoneyUnit::thousands);
        const auto series = surplusSeries(projection.statements, printed, 3);
        QCOMPARE(series.size(), std::size_t(3));
        QCOMPARE(series[0].orgs.front().value, 0);
        QCOMPARE(series[1].orgs.front().value, 2);
        QCOMPARE(series[2].orgs.size(), std::size_t(2));
        QCOMPARE(*series[2].exact[0], pounds(0));
        QCOMPARE(*series[2].exact[1], pounds(1));
        // The printed surpluses of all of them are the economy's.
        Money sum;
        for (const SurplusSeries& one : series) sum += *one.printed[1];
        QCOMPARE(sum, printed.amount(printed.economy(), 1, StatementLine::surplus));
    }

    void aMergedOrganisationEndsWithItsLastStatement() {
        const std::vector orgs{withSurpluses("A", "Alpha", {1000, -5000, 0, 0})};
        ExactProjection projection = projectionOf(orgs);
        for (const std::size_t year : {2, 3}) projection.statements.setShown({0}, year, false);
        const Outlook o = outlook(economyOf(orgs), projection, {0});
        QVERIFY(o.mergesAway);
        QCOMPARE(o.last().surplus, pounds(-5000));
    }

    void supportShowsWhenCashRunsOut() {
        const std::vector orgs{withSurpluses("A", "Alpha", {0, -5'000'000, -5'000'000})};
        ExactProjection projection = projectionOf(orgs);
        for (std::size_t year = 0; year < 3; ++year) projection.statements.setHasBalances({0}, year, true);
        projection.statements.amount({0}, 2, StatementLine::supportDrawn) = pounds(4'000'000);
        const Outlook o = outlook(economyOf(orgs), projection, {0});
        QCOMPARE(text(*cashFinding(o)),
                 QString("Cash runs out in 2016/17: from then on £4.0m of support is drawn by 2016/17."));
        const auto figures = cashFigures(o);
        QCOMPARE(figures.size(), std::size_t{2});
        QCOMPARE(text(figures[0].label) + ": " + text(figures[0].figure),
                 QString("Cash runs out: In 2016/17"));
        QCOMPARE(text(figures[0].note), QString("£4.0m short of the minimum"));
        QCOMPARE(text(figures[1].label) + ": " + text(figures[1].figure), QString("Support needed: £4.0m"));
        QVERIFY(figures[0].adverse && figures[1].adverse);
    }

    void withoutSupportTheLowestCashIsSaid() {
        const std::vector orgs{withSurpluses("A", "Alpha", {0, 0, 0})};
        ExactProjection projection = projectionOf(orgs);
        QVERIFY(!cashFinding(outlook(economyOf(orgs), projection, {0})));
        QVERIFY(cashFigures(outlook(economyOf(orgs), projection, {0})).empty());
        for (const auto& [year, cash] : {std::pair{0, 5'000'000}, {1, 3'100'000}, {2, 3'900'000}}) {
            const auto place = static_cast<std::size_t>(year);
            projection.statements.setHasBalances({0}, place, true);
            projection.statements.amount({0}, place, StatementLine::cash) = pounds(cash);
        }
        const Outlook o = outlook(economyOf(orgs), projection, {0});
        QCOMPARE(text(*cashFinding(o)), QString("No cash support is needed up to 2016/17; cash is lowest in "
                                                "2015/16, at £3.1m."));
        QCOMPARE(text(cashFigures(o)[0].figure), QString("Not by 2016/17"));
        QCOMPARE(text(cashFigures(o)[1].figure), QString("None"));
    }

    void theEconomySaysWhoNeedsSupport() {
        const std::vector orgs{withSurpluses("A", "Alpha", {0, 0, 0}), withSurpluses("B", "Beta", {0, 0, 0}),
                               withSurpluses("C", "Gamma", {0, 0, 0}),
                               withSurpluses("D", "Delta", {0, 0, 0})};
        const Economy economy = economyOf(orgs);
        ExactProjection projection = projectionOf(orgs);
        QVERIFY(!supportFinding(outlooks(economy, projection), projection.years.back()));
        for (const int org : {0, 1, 2})
            for (std::size_t year = 0; year < 3; ++year)
                projection.statements.setHasBalances({org}, year, true);
        QCOMPARE(text(*supportFinding(outlooks(economy, projection), projection.years.back())),
                 QString("No organisation needs cash support up to 2016/17."));
        projection.statements.amount({1}, 2, StatementLine::supportDrawn) = pounds(1'000'000);
        QCOMPARE(text(*supportFinding(outlooks(economy, projection), projection.years.back())),
                 QString("Only Beta needs cash support, from 2016/17 onwards: £1.0m by 2016/17."));
        projection.statements.amount({2}, 1, StatementLine::supportDrawn) = pounds(500'000);
        QCOMPARE(text(*supportFinding(outlooks(economy, projection), projection.years.back())),
                 QString("2 of 3 organisations with balance sheets need cash support, the first from 2015/16 "
                         "onwards; £1.5m is drawn by 2016/17, the most by Beta, £1.0m."));
    }

    void sizesInSentences() {
        QCOMPARE(formatSize(pounds(-34'650'000)), std::string("£34.7m"));
        QCOMPARE(formatSize(pounds(999'500)), std::string("£1.0m"));
        QCOMPARE(formatSize(pounds(999'400)), std::string("£999k"));
        QCOMPARE(formatSize(pounds(-12)), std::string("£12"));
        QCOMPARE(formatSize(Money{}), std::string("£0"));
    }
};

QTEST_APPLESS_MAIN(TestOutlook)
#include "test_outlook.moc"
