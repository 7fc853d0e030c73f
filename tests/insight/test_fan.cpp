#include "insight/scenario/scenario_figures.h"
#include "insight/uncertainty/fan.h"
#include "support/uncertain_sample.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Fans and chances of a sample with ranges.
class TestFan : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        economy_ = uncertainSample();
        drawn_ = std::make_unique<DrawnScenario>(drawn(economy_, "base", 2'000));
        for (const Outlook& each : breakeven::outlooks(economy_, projection())) outlooks_.push_back(each);
        outlooks_.push_back(outlook(economy_, projection(), projection().statements.economy()));
    }

    void whatIsCentralIsTheProjection() {
        for (const Outlook& one : outlooks_) {
            const Fan surplus = fan(simulation(), one, DrawnFigure::surplus);
            QCOMPARE(surplus.years.size(), one.years.size());
            for (std::size_t i = 0; i < one.years.size(); ++i) {
                QCOMPARE(surplus.years[i].central, one.years[i].surplus);
                QCOMPARE(surplus.years[i].index, one.years[i].index);
            }
        }
    }

    void percentilesAreInOrderAndApart() {
        const Fan surplus = fan(simulation(), outlooks_.back(), DrawnFigure::surplus);
        for (const FanYear& year : surplus.years)
            QVERIFY(std::is_sorted(year.percentiles.begin(), year.percentiles.end()));
        QVERIFY(surplus.last().percentiles.back() - surplus.last().percentiles.front() >
                Money::fromPence(1'000'000'00));
    }

    /// What does not vary is not told twice: as it is printed, its percentiles are what is central.
    void whatDoesNotVaryIsTheSameAmountAsPrinted() {
        const ExactProjection printed = printedProjection(projection(), MoneyUnit::millions);
        for (const Outlook& one : outlooks_) {
            const Outlook asPrinted = printedOutlook(economy_, projection(), printed, one.org);
            const Fan shown = printedFan(fan(simulation(), one, DrawnFigure::surplus), asPrinted);
            QCOMPARE(shown.years.front().central, asPrinted.years.front().surplus);
            for (const Money percentile : shown.years.front().percentiles)
                QCOMPARE(percentile, shown.years.front().central);
        }
    }

    void chancesAddUpOverTheYears() {
        for (const Outlook& one : outlooks_) {
            const Prospects chances = prospects(simulation(), one);
            if (one.mergesAway) continue;
            QCOMPARE(chances.years.size(), one.years.size() - 1);
            double broken = 0, runOut = 0;
            for (const ProspectYear& year : chances.years) {
                QVERIFY(year.brokenEven.share >= broken - 1e-9);
                QVERIFY(year.brokenEven.share >= year.surplus.share - 1e-9);
                broken = year.brokenEven.share;
                if (!year.cashRunOut) continue;
                QVERIFY(year.cashRunOut->share >= runOut);
                runOut = year.cashRunOut->share;
                const double drawnThisYear =
                    1 - simulation().chance(one.org, year.index, DrawnFigure::supportDrawn).share;
                QVERIFY(runOut >= drawnThisYear - 1e-9);
            }
            QVERIFY(std::abs(broken + chances.neverBreaksEven.share - 1) < 1e-9);
        }
    }

    void figuresThatAreNotThereHaveNoFan() {
        for (const Outlook& one : outlooks_) {
            if (one.last().cash) continue;
            QVERIFY(fan(simulation(), one, DrawnFigure::cash).isEmpty());
            QVERIFY(!prospects(simulation(), one).last().cashRunOut);
        }
    }

private:
    const ExactProjection& projection() const { return *drawn_->scenario.projection; }
    const Simulation& simulation() const { return *drawn_->simulation; }

    Economy economy_;
    std::unique_ptr<DrawnScenario> drawn_;
    std::vector<Outlook> outlooks_;
};

QTEST_APPLESS_MAIN(TestFan)
#include "test_fan.moc"
