#include "economy/edit/override_copies.h"
#include "economy/edit/scenario_rebase.h"
#include "economy/merging.h"
#include "economy/random_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace breakeven::testing;

namespace {

using RowNumbers = std::vector<std::size_t>;

QStringList superfluousIn(const Economy& economy, const RebasePlan& plan) {
    QStringList lines;
    for (const SuperfluousOverride& one : plan.superfluous)
        lines += QString::fromStdString(economy[TableId::overrides].at(one.row, "cell") + ": " +
                                        english(one.reason));
    return lines;
}

RowNumbers rowsIn(const RebasePlan& plan, Superfluous why) {
    RowNumbers rows;
    for (const SuperfluousOverride& one : plan.superfluous)
        if (one.why == why) rows.push_back(one.row);
    return rows;
}

std::map<std::string, std::string> texts(const Economy& economy, const std::string& scenario) {
    const auto applied = applyScenario(economy, scenario);
    if (!applied) qFatal("%s", qPrintable(told(applied.problems).join('\n')));
    std::map<std::string, std::string> all;
    for (const std::string& cell : everyCell({&*applied})) all[cell] = plainlyCounted(*applied, cell);
    return all;
}

} // namespace

/// Changes copied to another scenario, and scenarios put on another, or on a base that changed.
class TestPicking : public QObject {
    Q_OBJECT

private slots:
    void chosenChangesAreCopiedInOrder() {
        Economy economy = twoScenarios();
        change(economy, "t", drugs, "set", "1");
        change(economy, "s", nursing, "set", "80000", {}, "100000");
        change(economy, "s", "budgets:RNL:*:amount", "multiply", "110%", "G");
        change(economy, "s", drugs, "add", "5");
        const RowNumbers rows{3, 1};
        const auto command = copyOverrides(economy, rows, "t");
        QCOMPARE(english(command->name), "Copied changes of Source to Target");
        const Economy after = carriedOut(economy, command);
        QCOMPARE(changesOf(after, "t"),
                 (QStringList{"budgets:RNL:drugs:amount set 1", "budgets:RNL:nursing:amount set 80000",
                              "budgets:RNL:drugs:amount add 5"}));
        QCOMPARE(holds(after, "t", drugs), "6");
        QCOMPARE(changesOf(after, "s"), changesOf(economy, "s"));
        Economy again = after;
        QVERIFY(apply(inverse(*command), again).empty());
        QVERIFY(again == economy);
        const RowNumbers waiting{2};
        QCOMPARE(changesOf(carriedOut(economy, copyOverrides(economy, waiting, "t")), "t").last(),
                 "budgets:RNL:*:amount multiply 110% G");
        const auto effect = effectOn(economy, *command, "t");
        QCOMPARE(effect.size(), std::size_t{2});
        const CountedDifference expected{*parseAddress(nursing), "100000", "80000"};
        QVERIFY(effect.front() == expected);
    }

    void whatCannotBeCopiedIsRefused() {
        Economy economy = twoScenarios();
        change(economy, "s", nursing, "set", "80000");
        change(economy, "t", "economy:years", "set", "1");
        change(economy, "s", "indices:pay:2018/19:rate", "set", "1%");
        const RowNumbers first{0}, outside{2};
        QVERIFY(!copyOverrides(economy, first, "base"));
        QVERIFY(!copyOverrides(economy, first, "s"));
        QVERIFY(!copyOverrides(economy, first, "nowhere"));
        QCOMPARE(told(copyOverrides(economy, outside, "t").problems),
                 QStringList{"error: overrides:t:2: there is no cell indices:pay:2018/19:rate for the "
                             "override to act on"});
    }

    void whatWouldActTwiceIsTold() {
        Economy economy = twoScenarios();
        economy[TableId::scenarios].set(1, 1, "s");
        change(economy, "s", nursing, "add", "5000");
        const RowNumbers rows{0};
        const auto command = copyOverrides(economy, rows, "t");
        QCOMPARE(told(command.problems), QStringList{"warning: overrides:s:1: one of s and t is built on the "
                                                     "other; this change acts twice in the upper one"});
        QCOMPARE(holds(carriedOut(economy, command), "t", nursing), "110000");
    }

    void whatTheNewParentSaysIsDroppedOnRequest() {
        Economy economy = twoScenarios();
        change(economy, "t", nursing, "set", "80000");
        change(economy, "t", "budgets:*:drugs:amount", "add", "1");
        change(economy, "s", nursing, "set", "80000", {}, "100000");
        change(economy, "s", drugs, "set", "25000", {}, "20000");
        change(economy, "s", estates, "multiply", "100%");
        change(economy, "s", estates, "set", "5000", "G");  // waits, and would say the same
        change(economy, "s", nursing, "set", "70000", "G"); // waits, and would not
        const auto plan = planRebase(economy, "s", "t");
        QCOMPARE(rowsIn(*plan, Superfluous::saysTheSame), (RowNumbers{2, 4, 5}));
        QCOMPARE(plan->moved.size(), std::size_t{1});
        QCOMPARE(plan->moved.front().typedAgainst, "20000");
        QCOMPARE(plan->moved.front().holdsNow, "20001");
        QCOMPARE(plan->moved.front().holdsHere, "25000");
        const auto command = rebaseScenario(economy, "s", "t", rowsIn(*plan, Superfluous::saysTheSame));
        const Economy after = carriedOut(economy, command);
        QCOMPARE(after[TableId::scenarios].at(0, "parent"), "t");
        QCOMPARE(changesOf(after, "s"), (QStringList{"budgets:RNL:drugs:amount set 25000",
                                                     "budgets:RNL:nursing:amount set 70000 G"}));
        QCOMPARE(holds(after, "s", nursing), "80000");
        QCOMPARE(holds(after, "s", drugs), "25000");
        QVERIFY(planRebase(after, "s", "t")->moved.empty()); // noted as made against what is there now
        Economy again = after;
        QVERIFY(apply(inverse(*command), again).empty());
        QVERIFY(again == economy);
        const Economy kept = carriedOut(economy, rebaseScenario(economy, "s", "t", {}));
        QCOMPARE(changesOf(kept, "s"), changesOf(economy, "s"));
        const RowNumbers needed{3};
        QVERIFY(!rebaseScenario(economy, "s", "t", needed));
    }

    void aBaseThatChangedBeneathIsSeen() {
        Economy economy = twoScenarios();
        change(economy, "s", nursing, "set", "80000", {}, "100000");
        change(economy, "s", drugs, "set", "25000", {}, "20000");
        change(economy, "s", "budgets:RNL:ghost:amount", "set", "1");
        change(economy, "s", "budgets:RNL:*:variable", "add", "60%");
        const auto amount = *specification(TableId::budgets).find("amount");
        economy[TableId::budgets].set(0, amount, "80000");
        economy[TableId::budgets].set(1, amount, "21000");
        const auto plan = planRebase(economy, "s", "base");
        QVERIFY2(plan, qPrintable(told(plan.problems).join('\n')));
        QCOMPARE(superfluousIn(economy, *plan),
                 (QStringList{"budgets:RNL:nursing:amount: the scenario below has the same value",
                              "budgets:RNL:ghost:amount: there is no such cell"}));
        QCOMPARE(plan->moved.size(), std::size_t{1});
        QCOMPARE(plan->moved.front().holdsNow, "21000");
        // What cannot act is told with its reason: 50 % and 60 % are more than a share.
        economy[TableId::budgets].set(2, *specification(TableId::budgets).find("variable"), "50%");
        const auto refused = planRebase(economy, "s", "base");
        QCOMPARE(rowsIn(*refused, Superfluous::refused), RowNumbers{3});
        const RowNumbers all{0, 2, 3};
        const Economy after = carriedOut(economy, rebaseScenario(economy, "s", "base", all));
        QCOMPARE(changesOf(after, "s"), QStringList{"budgets:RNL:drugs:amount set 25000"});
        QVERIFY(applyScenario(after, "s"));
        QVERIFY(!planRebase(economy, "s", "s"));
    }

    void droppingChangesNoCell_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 60; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void droppingChangesNoCell() {
        QFETCH(int, seed);
        Economy economy = economyWithScenarios(seed, 6);
        // Some of what t says is what s says.
        int position = 100;
        const Table before = economy[TableId::overrides];
        for (std::size_t row = 0; row < before.size(); row += 2) {
            if (before[row].front() != "s") continue;
            Row copy = before[row];
            copy[0] = "t";
            copy[1] = std::to_string(++position);
            Economy with = economy;
            with[TableId::overrides].append(copy);
            if (applyScenario(with, "t")) economy = std::move(with);
        }
        const auto plan = planRebase(economy, "s", "t");
        if (!plan) QFAIL(qPrintable(told(plan.problems).join('\n')));
        RowNumbers rows = rowsIn(*plan, Superfluous::refused);
        const RowNumbers astray = rowsIn(*plan, Superfluous::noCell);
        rows.insert(rows.end(), astray.begin(), astray.end());
        const Economy kept = carriedOut(economy, rebaseScenario(economy, "s", "t", rows));
        const RowNumbers same = rowsIn(*plan, Superfluous::saysTheSame);
        rows.insert(rows.end(), same.begin(), same.end());
        const Economy dropped = carriedOut(economy, rebaseScenario(economy, "s", "t", rows));
        QVERIFY(texts(kept, "s") == texts(dropped, "s"));
        QVERIFY(texts(kept, "t") == texts(economy, "t"));
        dropped_ += same.size();
    }

    void andSomeWereDropped() { QVERIFY2(dropped_ >= 20, qPrintable(QString::number(dropped_))); }

private:
    std::size_t dropped_ = 0;
};

QTEST_APPLESS_MAIN(TestPicking)
#include "test_picking.moc"
