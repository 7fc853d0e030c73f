#include "economy/edit/scenario_edit.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/linear_economy.h"
#include "insight/sensitivity/goal_findings.h"
#include "insight/sensitivity/goal_seek.h"
#include "insight/uncertainty/simulate.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

GoalRequest asked(const char* cell, const char* figure, const char* target = "0") {
    GoalRequest request;
    request.cell = cell;
    request.figure = *parseFigure(figure);
    request.target = target;
    return request;
}

/// The exact figure of a scenario that sets, adds or multiplies as asked, and is made for it.
Decimal putBack(const Economy& economy, const GoalRequest& request, const std::string& value) {
    Economy with = economy;
    const auto command =
        addScenarioWith(economy, request.scenario, "Goal", {request.cell, request.change, value});
    if (!command || !apply(*command, with).empty()) throw std::logic_error(listed(command.problems));
    const auto figure = StudiedFigure::make(with, scenarioCodeFor(economy, "Goal"), request.figure);
    if (!figure) throw std::logic_error(listed(figure.problems));
    return figure->today();
}

bool isRight(const Goal& goal, const Decimal& figure) { return margin(goal.side, figure, goal.target) >= 0; }

/// The answer is on the right side, its neighbour, nearer to today's or where that is right already further
/// from it, on the wrong one.
void holds(const Economy& economy, const Goal& goal, const GoalValue& answer) {
    const auto cells = MovedCells::find(*CompiledScenario::make(economy, goal.request.scenario),
                                        goal.request.cell, goal.request.change);
    QVERIFY2(isRight(goal, putBack(economy, goal.request, answer.text)), answer.text.c_str());
    QCOMPARE(toText(putBack(economy, goal.request, answer.text)), toText(answer.figure));
    const bool above = answer.value > goal.today.value;
    const Decimal step = above == goal.isReachedToday ? cells->step() : Decimal(-cells->step());
    const std::string neighbour = cells->text(answer.value + step);
    QVERIFY2(!isRight(goal, putBack(economy, goal.request, neighbour)), neighbour.c_str());
}

Goal found(const Economy& economy, const GoalRequest& request) {
    const auto goal = seekGoal(economy, request);
    if (!goal) throw std::logic_error(listed(goal.problems));
    return *goal;
}

} // namespace

/// The value of a cell at which a figure reaches a target.
class TestGoalSeek : public QObject {
    Q_OBJECT

private slots:
    /// (1,000,000 - 50,000) ÷ 1.02, as far as the penny.
    void whatIsRightTodayIsFollowedToTheLastThatIs() {
        const Economy economy = linearEconomy().economy;
        const Goal goal = found(economy, asked("budgets:T:nursing:amount", "statement:T:2015/16:surplus"));
        QVERIFY(goal.isReachedToday);
        QCOMPARE(goal.answers.size(), std::size_t{1});
        QCOMPARE(goal.answers.front().text, std::string("931372.55"));
        holds(economy, goal, goal.answers.front());
        QCOMPARE(goal.curve.size(), std::size_t{33});
    }

    void whatIsWrongTodayIsBroughtToTheFirstThatIsRight() {
        const Economy economy = linearEconomy().economy;
        const Goal goal =
            found(economy, asked("budgets:T:nursing:amount", "statement:T:2015/16:surplus", "100,000"));
        QVERIFY(!goal.isReachedToday);
        QCOMPARE(goal.answers.front().text, std::string("833333.33"));
        holds(economy, goal, goal.answers.front());
    }

    void aRateGoesInHundredthsOfAPercentagePoint() {
        const Economy economy = linearEconomy().economy;
        const Goal goal = found(economy, asked("indices:pay:2015/16:rate", "statement:T:2015/16:surplus"));
        QCOMPARE(goal.answers.front().text, std::string("5.55%"));
        holds(economy, goal, goal.answers.front());
    }

    /// Of a cost a target is reached from above.
    void aCostIsRightAtOrBelowItsTarget() {
        const Economy economy = linearEconomy().economy;
        const Goal goal =
            found(economy, asked("budgets:T:nursing:amount", "statement:T:2015/16:nursing", "£500,000"));
        QCOMPARE(goal.side, RightSide::atOrBelow);
        QVERIFY(!goal.isReachedToday);
        QCOMPARE(goal.answers.front().text, std::string("490196.08"));
        holds(economy, goal, goal.answers.front());
    }

    /// One line grows by g in its one year, the other by g² in its: g × 1,000,000 - g² × 500,000 - 450,000.
    void ofTwoTheNearerAnswersAndTheOtherIsSaid() {
        EconomyBuilder rows;
        rows.add(TableId::economy, {{"name", "Westshire"}, {"base_year", "2014/15"}, {"years", "2"}});
        rows.add(TableId::organisations, {{"org", "T"}, {"name", "Trust"}, {"kind", "acute"}});
        rows.add(TableId::indices, {{"index", "growth"}, {"year", "2015/16"}, {"rate", "10%"}});
        const auto line = [&](const char* code, const char* category, const char* amount, const char* index,
                              const char* year) {
            rows.add(TableId::budgets, {{"org", "T"},
                                        {"line", code},
                                        {"name", code},
                                        {"category", category},
                                        {"amount", amount},
                                        {"index", index},
                                        {"start_year", year},
                                        {"end_year", year}});
        };
        line("sales", "other_income", "1000000", "growth", "2015/16");
        line("stock", "drugs", "500000", "growth", "2016/17");
        line("rent", "premises", "450000", "", "2015/16");
        const Goal goal = found(
            rows.economy, asked("indices:growth:2015/16:rate", "statement:T:2016/17:cumulative_surplus"));
        QCOMPARE(goal.answers.size(), std::size_t{2});
        QCOMPARE(goal.answers[0].text, std::string("31.62%"));
        QCOMPARE(goal.answers[1].text, std::string("-31.62%"));
        for (const GoalValue& answer : goal.answers) holds(rows.economy, goal, answer);
        const auto said = remarksOn(goal);
        QCOMPARE(said.size(), std::size_t{1});
        QVERIFY(QString::fromStdString(english(said.front())).contains("-31.62%"));
    }

    void theEndOfTheRangeMayAnswer() {
        EconomyBuilder rows = linearEconomy();
        rows.add(TableId::savings, {{"org", "T"},
                                    {"scheme", "beds"},
                                    {"category", "nursing"},
                                    {"start_year", "2015/16"},
                                    {"amount", "10000"},
                                    {"delivery", "50%"}});
        const Goal goal =
            found(rows.economy, asked("savings:T:beds:delivery", "statement:T:2015/16:surplus", "42000"));
        QCOMPARE(goal.answers.size(), std::size_t{1});
        QCOMPARE(goal.answers.front().text, std::string("100%"));
        holds(rows.economy, goal, goal.answers.front());
    }

    void withoutAnAnswerTheFiguresAtBothEndsAreSaid() {
        EconomyBuilder rows = linearEconomy();
        rows.add(TableId::savings, {{"org", "T"},
                                    {"scheme", "beds"},
                                    {"category", "nursing"},
                                    {"start_year", "2015/16"},
                                    {"amount", "10000"},
                                    {"delivery", "50%"}});
        const Goal goal =
            found(rows.economy, asked("savings:T:beds:delivery", "statement:T:2015/16:surplus", "50000"));
        QVERIFY(goal.answers.empty());
        const QString why = QString::fromStdString(english(noAnswer(goal)));
        QVERIFY2(why.contains("32,000 at 0% and 42,000 at 100%"), qPrintable(why));
        const Goal always =
            found(rows.economy, asked("savings:T:beds:delivery", "statement:T:2015/16:surplus", "30000"));
        QVERIFY(always.answers.empty() && always.isReachedToday);
        QVERIFY(QString::fromStdString(english(noAnswer(always))).contains("throughout the range"));
    }

    void betweenKeepsTheValueThere() {
        const Economy economy = linearEconomy().economy;
        GoalRequest request = asked("budgets:T:nursing:amount", "statement:T:2015/16:surplus");
        request.between = {"0", "920,000"};
        QVERIFY(found(economy, request).answers.empty());
        // Where today's value lies outside, the end towards it answers if it is right already.
        request.target = "100000";
        request.between = {"100000", "800000"};
        const Goal goal = found(economy, request);
        QCOMPARE(goal.answers.front().text, std::string("800000"));
    }

    /// A share is at most the whole, whatever is asked.
    void whatTheCellDoesNotAcceptIsNotAnswered() {
        EconomyBuilder rows = linearEconomy();
        rows.add(TableId::savings, {{"org", "T"},
                                    {"scheme", "beds"},
                                    {"category", "nursing"},
                                    {"start_year", "2015/16"},
                                    {"amount", "10000"},
                                    {"delivery", "50%"}});
        GoalRequest request = asked("savings:T:beds:delivery", "statement:T:2015/16:surplus", "43000");
        request.between = {"-50%", "200%"};
        QVERIFY(found(rows.economy, request).answers.empty());
        request.between = {"110%", "200%"};
        const auto goal = seekGoal(rows.economy, request);
        QVERIFY(!goal);
        QVERIFY(QString::fromStdString(listed(goal.problems)).contains("is one the cell accepts"));
    }

    void manyCellsAreMovedAlike_data() {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("text");
        QTest::newRow("added to") << int(RangeChange::add) << "16000";
        QTest::newRow("multiplied") << int(RangeChange::multiply) << "1.0336";
    }
    void manyCellsAreMovedAlike() {
        QFETCH(int, change);
        QFETCH(QString, text);
        EconomyBuilder rows = linearEconomy();
        rows.economy[TableId::indices] = Table(TableId::indices);
        rows.economy[TableId::budgets].set(1, *specification(TableId::budgets).find("index"), "");
        rows.economy[TableId::budgets].set(2, *specification(TableId::budgets).find("amount"), "50400");
        rows.add(
            TableId::budgets,
            {{"org", "T"}, {"line", "rent"}, {"name", "Rent"}, {"category", "premises"}, {"amount", "1600"}});
        rows.economy[TableId::budgets].erase(0);
        // 952,000 of cost in three lines against a target of 1,000,000 and, multiplied, of 984,000.
        GoalRequest request = asked("budgets:T:*:amount", "statement:T:2015/16:surplus",
                                    RangeChange(change) == RangeChange::add ? "-1000000" : "-984000");
        request.change = RangeChange(change);
        const Goal goal = found(rows.economy, request);
        QCOMPARE(goal.cells, std::size_t{3});
        QCOMPARE(QString::fromStdString(goal.answers.front().text), text);
        holds(rows.economy, goal, goal.answers.front());
    }

    void everyKindOfCellOfASampleIsPutBack_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("target");
        QTest::newRow("money") << "budgets:RNL:nursing:amount"
                               << "statement:RNL:2018/19:surplus"
                               << "0";
        QTest::newRow("index") << "indices:pay:2015/16:rate"
                               << "statement:economy:2020/21:surplus"
                               << "0";
        QTest::newRow("market forces factor") << "organisations:RNL:market_forces_factor"
                                              << "statement:RNL:2016/17:total_income"
                                              << "270000000";
        QTest::newRow("loans") << "budgets:RNL:nursing:amount"
                               << "statement:RNL:2018/19:loans"
                               << "100000000";
        QTest::newRow("rating") << "budgets:RNL:nursing:amount"
                                << "ratings:RNL:2018/19:ie_margin"
                                << "1%";
    }
    void everyKindOfCellOfASampleIsPutBack() {
        QFETCH(QString, cell);
        QFETCH(QString, figure);
        QFETCH(QString, target);
        const Economy economy = sampleEconomy("cumbria");
        const Goal goal = found(economy, asked(cell.toUtf8(), figure.toUtf8(), target.toUtf8()));
        QVERIFY2(!goal.answers.empty(), english(noAnswer(goal)).c_str());
        for (const GoalValue& answer : goal.answers) holds(economy, goal, answer);
    }

    /// The share that a simulation of the economy with the answer typed has.
    void aProbabilityIsPutBack() {
        EconomyBuilder rows = linearEconomy();
        addRange(rows, "pay", "budgets:T:nursing:amount", "850000", "950000");
        addRange(rows, "income", "budgets:T:income:amount", "900000", "1100000");
        GoalRequest request = asked("budgets:T:income:amount", "statement:T:2015/16:surplus");
        request.probability = 0.8;
        request.draws = 1000;
        const Goal goal = found(rows.economy, request);
        QCOMPARE(goal.answers.size(), std::size_t{1});
        const GoalValue& answer = goal.answers.front();
        QVERIFY(answer.chance->share >= 0.8 && answer.chance->share < 0.81);
        // The cell's own range is not drawn meanwhile.
        const auto shareWith = [&](const Decimal& value) {
            EconomyBuilder typed = linearEconomy();
            addRange(typed, "pay", "budgets:T:nursing:amount", "850000", "950000");
            typed.economy[TableId::budgets].set(0, *specification(TableId::budgets).find("amount"),
                                                toText(value));
            const auto compiled = CompiledScenario::make(typed.economy, "base");
            SimulationOrder order;
            order.draws = 1000;
            const auto simulation = simulate(*compiled, compiled->projectExactly(), order);
            return (*simulation)->chance(OrganisationIndex::at(0), 1, DrawnFigure::surplus).share;
        };
        QCOMPARE(shareWith(answer.value), answer.chance->share);
        QVERIFY(shareWith(answer.value - Decimal("0.01")) < 0.8);
    }

    void whatMakesNoSenseSaysWhatWould_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("why");
        QTest::newRow("no address") << "nursing"
                                    << "a cell is written TABLE:KEY:…:COLUMN";
        QTest::newRow("no row") << "budgets:T:nurses:amount"
                                << "there is no such cell";
        QTest::newRow("no match") << "budgets:X:*:amount"
                                  << "no row matches this";
        QTest::newRow("a name") << "budgets:T:nursing:name"
                                << "name is not a number";
        QTest::newRow("years") << "economy:years"
                               << "whole number of years";
        QTest::newRow("a key") << "budgets:T:nursing:line"
                               << "this cell cannot be changed in a scenario";
        QTest::newRow("blank") << "organisations:T:agency_ceiling"
                               << "the cell is blank; type a number first";
    }
    void whatMakesNoSenseSaysWhatWould() {
        QFETCH(QString, cell);
        QFETCH(QString, why);
        const auto goal =
            seekGoal(linearEconomy().economy, asked(cell.toUtf8(), "statement:T:2015/16:surplus"));
        QVERIFY(!goal);
        const QString said = QString::fromStdString(listed(goal.problems));
        QVERIFY2(said.contains(why), qPrintable(said));
    }

    void aStopEndsTheSearch() {
        const auto goal = seekGoal(linearEconomy().economy,
                                   asked("budgets:T:nursing:amount", "statement:T:2015/16:surplus"),
                                   [](std::size_t, std::size_t) { return false; });
        QVERIFY(!goal && goal.problems.empty());
    }
};

QTEST_APPLESS_MAIN(TestGoalSeek)
#include "test_goal_seek.moc"
