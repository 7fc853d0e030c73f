#include "insight/explanation/explainer.h"
#include "insight/linear_economy.h"
#include "insight/sensitivity/levers.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <QTest>

#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::vector<Lever> leversOf(const Economy& economy, const char* figure) {
    const auto studied = StudiedFigure::make(economy, "base", *parseFigure(figure));
    if (!studied) throw std::logic_error(listed(studied.problems));
    const auto found = levers(*studied);
    if (!found) throw std::logic_error(listed(found.problems));
    return *found;
}

} // namespace

/// What every typed number does to a figure.
class TestLevers : public QObject {
    Q_OBJECT

private slots:
    void theLargestComesFirst() {
        const auto found = leversOf(linearEconomy().economy, "statement:T:2015/16:surplus");
        QStringList all;
        for (const Lever& lever : found)
            all << QString::fromStdString(toText(lever.cell)) + ' ' + QString::number(lever.effect, 'f', 2);
        QCOMPARE(all, (QStringList{"budgets:T:income:amount 10000.00", "budgets:T:nursing:amount -9180.00",
                                   "indices:pay:2015/16:rate -900.00", "budgets:T:drugs:amount -500.00"}));
    }

    /// Numbers worked out from the changed ones alone come to what a whole exact projection has.
    void theyAreWhatExactProjectionsHave_data() {
        QTest::addColumn<QString>("figure");
        QTest::newRow("surplus") << "statement:RNL:2018/19:surplus";
        QTest::newRow("economy") << "statement:economy:2020/21:cumulative_surplus";
        QTest::newRow("cash") << "statement:RNL:2020/21:support_drawn";
    }
    void theyAreWhatExactProjectionsHave() {
        QFETCH(QString, figure);
        const Economy economy = sampleEconomy("cumbria");
        const auto studied = StudiedFigure::make(economy, "base", *parseFigure(figure.toStdString()));
        const auto found = levers(*studied);
        QVERIFY(found && found->size() > 50);
        for (std::size_t i = 0; i < found->size(); i += 9) {
            const Lever& lever = (*found)[i];
            std::vector<Decimal> inputs = studied->scenario().inputs();
            const Column& column = specification(lever.place.table).columns[lever.place.column];
            const bool rate = column.type == ValueType::rate || column.type == ValueType::rates;
            for (const InputId input : studied->scenario().inputsOf(lever.place))
                inputs[input.value] = rate ? Decimal(inputs[input.value] + Decimal("0.001"))
                                           : Decimal(inputs[input.value] * Decimal("1.01"));
            const Decimal change = *studied->exactly(inputs) - studied->today();
            QVERIFY2(qAbs(toDouble(change) - lever.effect) < 2,
                     qPrintable(QString("%1: %2 is not %3")
                                    .arg(QString::fromStdString(toText(lever.cell)))
                                    .arg(lever.effect)
                                    .arg(toDouble(change))));
        }
    }

    /// As far as the trace of the exact calculation leads.
    void everyCellTheFigureDependsOnIsThere() {
        const Economy economy = sampleEconomy("cumbria");
        const auto found = leversOf(economy, "statement:RNL:2016/17:surplus");
        std::set<std::string> cells;
        for (const Lever& lever : found) cells.insert(toText(lever.cell));
        const auto explainer = Explainer::make(economy, "base");
        const StatementFigure figure{"RNL", *parseYear("2016/17"), StatementLine::surplus};
        for (const char* cell :
             {"budgets:RNL:nursing:amount", "indices:pay:2015/16:rate", "indices:pay:2017/18:rate",
              "budgets:RTX:nursing:amount", "economy:pdc_rate"}) {
            if (!economy.locate(cell) || economy.text(*economy.locate(cell)).empty()) continue;
            const auto dependents = explainer->dependentsOf(cell);
            const bool depends = std::any_of(dependents->begin(), dependents->end(),
                                             [&](const Dependent& one) { return one.figure == figure; });
            QCOMPARE(cells.contains(cell), depends);
        }
    }

    void figuresOfOtherKindsHaveLeversToo_data() {
        QTest::addColumn<QString>("figure");
        QTest::newRow("rating") << "ratings:RNL:2018/19:ie_margin";
        QTest::newRow("score") << "ratings:RNL:2018/19:fsrr:score";
        QTest::newRow("activity") << "activity:01H:RNL:NEL:2018/19";
    }
    void figuresOfOtherKindsHaveLeversToo() {
        QFETCH(QString, figure);
        QVERIFY(!leversOf(sampleEconomy("cumbria"), figure.toUtf8()).empty());
    }

    void aStopEndsTheWork() {
        const auto studied =
            StudiedFigure::make(linearEconomy().economy, "base", *parseFigure("statement:T:2015/16:surplus"));
        const auto stopped = levers(*studied, [] { return false; });
        QVERIFY(!stopped && stopped.problems.empty());
    }
};

QTEST_APPLESS_MAIN(TestLevers)
#include "test_levers.moc"
