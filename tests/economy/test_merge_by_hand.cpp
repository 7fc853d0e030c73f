#include "economy/edit/cell_entry.h"
#include "economy/edit/formula.h"
#include "economy/edit/lock_edit.h"
#include "economy/edit/scenario_edit.h"
#include "economy/merging.h"
#include "economy/reading/cell_locks.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;

using Choice = Settlement::Choice;

namespace {

/// Merges s into t.
Result<Command> merged(const Economy& economy, const std::vector<Settlement>& settlements = {}) {
    return mergeScenarios(economy, "s", "t", settlements);
}

} // namespace

/// Merges small enough to be told beforehand.
class TestMergeByHand : public QObject {
    Q_OBJECT

private slots:
    void aWildcardWithoutConflictIsCopiedWhole() {
        Economy economy = twoScenarios();
        change(economy, "s", "budgets:RNL:*:amount", "multiply", "110%");
        const Economy after = carriedOut(economy, merged(economy));
        QCOMPARE(changesOf(after, "t"), QStringList{"budgets:RNL:*:amount multiply 110%"});
        QCOMPARE(changesOf(after, "s"), changesOf(economy, "s"));
        QCOMPARE(holds(after, "t", nursing), "110000");
        QCOMPARE(holds(after, "base", nursing), "100000");
    }

    void aWildcardIsSplitOnlyWhereACellConflicts() {
        Economy economy = twoScenarios();
        change(economy, "s", "budgets:RNL:*:amount", "multiply", "110%");
        change(economy, "s", "contracts:*:value", "add", "500");
        change(economy, "t", nursing, "set", "90000");
        const auto plan = planMerge(economy, "s", "t");
        QCOMPARE(plan->ancestor, "base");
        QCOMPARE(plan->conflicts.size(), std::size_t{1});
        const MergeConflict expected{{*parseAddress(nursing), "100000", "90000", "110000"},
                                     ConflictKind::bothChange};
        QVERIFY(plan->conflicts.front() == expected);
        QCOMPARE(plan->taken.size(), std::size_t{3});
        const Economy ours = carriedOut(economy, merged(economy, {settled(nursing, Choice::ours)}));
        const QStringList kept{"budgets:RNL:nursing:amount set 90000",
                               "budgets:RNL:drugs:amount multiply 110%",
                               "budgets:RNL:estates:amount multiply 110%", "contracts:*:value add 500"};
        QCOMPARE(changesOf(ours, "t"), kept);
        QCOMPARE(holds(ours, "t", nursing), "90000");
        QCOMPARE(holds(ours, "t", drugs), "22000");
        const Economy theirs = carriedOut(economy, merged(economy, {settled(nursing, Choice::theirs)}));
        const QStringList set{"budgets:RNL:drugs:amount multiply 110%",
                              "budgets:RNL:estates:amount multiply 110%", "contracts:*:value add 500",
                              "budgets:RNL:nursing:amount set 110000"};
        QCOMPARE(changesOf(theirs, "t"), set);
        QCOMPARE(holds(theirs, "t", nursing), "110000");
    }

    void whatIsTypedSettlesAConflict() {
        Economy economy = twoScenarios();
        change(economy, "s", nursing, "set", "80000");
        change(economy, "t", nursing, "set", "90000");
        QCOMPARE(told(merged(economy).problems),
                 QStringList{"error: budgets:RNL:nursing:amount: the two scenarios have different values for "
                             "this cell; choose or type one"});
        const auto letters = merged(economy, {settled(nursing, Choice::typed, "many")});
        QVERIFY(!letters);
        QCOMPARE(letters.problems.front().address, nursing);
        QVERIFY(!merged(economy, {settled(nursing, Choice::typed, "")}));
        QVERIFY(!merged(economy, {settled(nursing, Choice::ours), settled(drugs, Choice::ours)}));
        const Economy typed =
            carriedOut(economy, merged(economy, {settled(nursing, Choice::typed, "£85,000")}));
        QCOMPARE(holds(typed, "t", nursing), "85000");
        QCOMPARE(changesOf(typed, "t"), QStringList{"budgets:RNL:nursing:amount set 85000"});
        // Back to what the ancestor has: then nothing needs to say so.
        const Economy back =
            carriedOut(economy, merged(economy, {settled(nursing, Choice::typed, "100000")}));
        QCOMPARE(holds(back, "t", nursing), "100000");
        QCOMPARE(changesOf(back, "t"), QStringList());
    }

    void theSumBehindAFigureGoesWithIt() {
        Economy economy = twoScenarios();
        const auto type = [&](const char* scenario, const char* cell, const char* typed) {
            const CellEntry entry{*parseAddress(cell), typed};
            economy = carriedOut(
                economy, enterCells(economy, scenario, std::span(&entry, 1), MissingRow::refused, {}));
        };
        const auto sum = [](const Economy& in, const char* scenario, const char* cell) {
            return formulaOfCell(in, *applyScenario(in, scenario), scenario, *parseAddress(cell))
                .value_or("");
        };
        type("s", nursing, "=40000*2");
        type("s", drugs, "=100*3");
        type("t", nursing, "=30000*3");
        const Economy theirs = carriedOut(economy, merged(economy, {settled(nursing, Choice::theirs)}));
        QCOMPARE(sum(theirs, "t", nursing), "40000*2");
        QCOMPARE(sum(theirs, "t", drugs), "100*3");
        QCOMPARE(sum(theirs, "s", drugs), "100*3");
        QCOMPARE(theirs[TableId::formulas].size(), std::size_t{4});
        const Economy ours = carriedOut(economy, merged(economy, {settled(nursing, Choice::ours)}));
        QCOMPARE(sum(ours, "t", nursing), "30000*3");
        const Economy typed = carriedOut(economy, merged(economy, {settled(nursing, Choice::typed, "5")}));
        QCOMPARE(sum(typed, "t", nursing), "");
        QCOMPARE(typed[TableId::formulas].size(), std::size_t{3}); // none is left of what went
        // One that stands on the other gives its changes away, and the sums with them.
        economy[TableId::scenarios].set(0, *specification(TableId::scenarios).find("parent"), "t");
        const Economy moved = carriedOut(economy, merged(economy, {}));
        QCOMPARE(sum(moved, "t", nursing), "40000*2");
        QCOMPARE(sum(moved, "t", drugs), "100*3");
    }

    void aLockOnASingleChangeHoldsItsCopyToo() {
        Economy economy = twoScenarios();
        change(economy, "s", nursing, "set", "80000");
        change(economy, "s", drugs, "set", "300");
        const std::vector<Address> places{{TableId::overrides, {"s", "2"}, {}}};
        economy = carriedOut(economy, lockCells(economy, places, {"agreed", "B Price", "2015-03-26"}, {}));
        const Economy after = carriedOut(economy, merged(economy));
        const auto locks = locksOn(after, TableId::overrides);
        QCOMPARE(locks.size(), std::size_t{2});
        QCOMPARE(toText(locks.back().cells), std::string("overrides:t:2"));
        QCOMPARE(after[TableId::overrides].at(*after[TableId::overrides].find({"t", "2"}), "cell"),
                 std::string(drugs));
        QCOMPARE(locks.back().reason, std::string("agreed"));
    }

    void whatBothChangeAlikeStands() {
        Economy economy = twoScenarios();
        change(economy, "t", nursing, "multiply", "110%");
        change(economy, "s", nursing, "set", "110000");
        QVERIFY(planMerge(economy, "s", "t")->isEmpty());
        QCOMPARE(planMerge(economy, "s", "t")->alike.size(), std::size_t{1});
        QVERIFY(merged(economy)->empty());
        // A wildcard acts again on what is alike: what t itself said of the cell gives way to it.
        Economy wide = twoScenarios();
        change(wide, "t", nursing, "multiply", "110%");
        change(wide, "s", "budgets:RNL:*:amount", "multiply", "110%");
        const Economy after = carriedOut(wide, merged(wide));
        QCOMPARE(changesOf(after, "t"), QStringList{"budgets:RNL:*:amount multiply 110%"});
        QCOMPARE(holds(after, "t", nursing), "110000");
        QCOMPARE(holds(after, "t", estates), "5500");
        // Where it is not t's to give, one set brings it back.
        Economy wider = twoScenarios();
        change(wider, "t", "budgets:*:nursing:amount", "multiply", "110%");
        change(wider, "s", "budgets:RNL:*:amount", "multiply", "110%");
        const Economy set = carriedOut(wider, merged(wider));
        QCOMPARE(changesOf(set, "t"),
                 (QStringList{"budgets:*:nursing:amount multiply 110%", "budgets:RNL:*:amount multiply 110%",
                              "budgets:RNL:nursing:amount set 110000"}));
        QCOMPARE(holds(set, "t", nursing), "110000");
    }

    void overridesComeInOrderWithTheirArrangement() {
        Economy economy = twoScenarios();
        change(economy, "s", nursing, "set", "50000", "G");
        change(economy, "s", nursing, "add", "1000", "G");
        change(economy, "s", "arrangements:G:enabled", "set", "yes");
        QCOMPARE(holds(economy, "s", nursing), "51000");
        const Economy after = carriedOut(economy, merged(economy));
        QCOMPARE(changesOf(after, "t"), changesOf(economy, "s"));
        QCOMPARE(holds(after, "t", nursing), "51000");
        const Table& table = after[TableId::overrides];
        QCOMPARE(table.at(3, "against"), "100000"); // what t held
    }

    void whatAnArrangementSwitchedOffWouldChangeIsAsked() {
        Economy economy = twoScenarios();
        economy[TableId::arrangements].set(0, *specification(TableId::arrangements).find("enabled"), "yes");
        change(economy, "s", nursing, "set", "50000", "G");
        change(economy, "t", "arrangements:G:enabled", "set", "no");
        const auto plan = planMerge(economy, "s", "t");
        const MergeConflict expected{{*parseAddress(nursing), "100000", "100000", "50000"},
                                     ConflictKind::arrangement};
        QCOMPARE(plan->conflicts.size(), std::size_t{1});
        QVERIFY(plan->conflicts.front() == expected);
        QVERIFY(!merged(economy));
        const Economy ours = carriedOut(economy, merged(economy, {settled(nursing, Choice::ours)}));
        QCOMPARE(holds(ours, "t", nursing), "100000");
        const Economy theirs = carriedOut(economy, merged(economy, {settled(nursing, Choice::theirs)}));
        QCOMPARE(holds(theirs, "t", nursing), "50000");
        QCOMPARE(changesOf(theirs, "t").last(), "budgets:RNL:nursing:amount set 50000");
        // The other way round the same is asked, mirrored.
        const auto other = planMerge(economy, "t", "s");
        QCOMPARE(other->conflicts.size(), std::size_t{1});
        QCOMPARE(other->conflicts.front().texts.ours, "50000");
    }

    void whatWakesWithAnArrangementIsAsked() {
        Economy economy = twoScenarios();
        change(economy, "s", nursing, "set", "50000", "G"); // waits
        change(economy, "t", "arrangements:G:enabled", "set", "yes");
        const auto plan = planMerge(economy, "t", "s");
        const MergeConflict expected{{*parseAddress(nursing), "100000", "50000", "100000"},
                                     ConflictKind::arrangement};
        QCOMPARE(plan->conflicts.size(), std::size_t{1});
        QVERIFY(plan->conflicts.front() == expected);
        const std::vector held{settled(nursing, Choice::theirs)};
        const Economy after = carriedOut(economy, mergeScenarios(economy, "t", "s", held));
        QCOMPARE(holds(after, "s", nursing), "100000");
        QCOMPARE(holds(after, "s", "arrangements:G:enabled"), "yes");
    }

    void whatWaitsForAnArrangementIsToldAndLeft() {
        Economy economy = twoScenarios();
        change(economy, "s", nursing, "set", "50000", "G");
        change(economy, "s", drugs, "set", "1");
        const auto command = merged(economy);
        QCOMPARE(
            told(command.problems),
            QStringList{"warning: overrides:s:1: this change waits for G, which is not enabled, and is not "
                        "merged"});
        QCOMPARE(changesOf(carriedOut(economy, command), "t"), QStringList{"budgets:RNL:drugs:amount set 1"});
    }

    void aSetIsForTheArrangementThatWouldElseDecide() {
        Economy economy = twoScenarios();
        economy[TableId::arrangements].set(0, *specification(TableId::arrangements).find("enabled"), "yes");
        change(economy, "t", "budgets:*:*:amount", "multiply", "50%", "G");
        change(economy, "s", nursing, "set", "80000");
        const Economy after = carriedOut(economy, merged(economy, {settled(nursing, Choice::theirs)}));
        QCOMPARE(holds(after, "t", nursing), "80000");
        QCOMPARE(changesOf(after, "t").last(), "budgets:RNL:nursing:amount set 80000 G");
        QCOMPARE(holds(after, "t", drugs), "10000");
    }

    void theRateOfAYearCarriedOnIsACellToo() {
        Economy economy = twoScenarios();
        economy[TableId::indices].erase(1); // 2017/18 has the 2% of 2016/17
        change(economy, "s", "indices:pay:2016/17:rate", "set", "4%");
        change(economy, "t", "indices:pay:2017/18:rate", "set", "5%");
        const auto plan = planMerge(economy, "s", "t");
        const MergeConflict expected{{*parseAddress("indices:pay:2017/18:rate"), "2%", "5%", "4%"},
                                     ConflictKind::bothChange};
        QCOMPARE(plan->conflicts.size(), std::size_t{1});
        QVERIFY(plan->conflicts.front() == expected);
        const Economy after =
            carriedOut(economy, merged(economy, {settled("indices:pay:2017/18:rate", Choice::ours)}));
        QCOMPARE(holds(after, "t", "indices:pay:2016/17:rate"), "4%");
        QCOMPARE(holds(after, "t", "indices:pay:2017/18:rate"), "5%");
    }

    void theNearestAncestorIsWhatIsComparedWith() {
        Economy economy = twoScenarios();
        add(economy, TableId::scenarios, {{"scenario", "under"}});
        for (const std::size_t row : {0, 1}) economy[TableId::scenarios].set(row, 1, "under");
        change(economy, "under", nursing, "set", "70000");
        change(economy, "s", nursing, "add", "5000");
        change(economy, "t", drugs, "set", "1");
        QCOMPARE(*nearestAncestor(economy, "s", "t"), "under");
        QCOMPARE(*nearestAncestor(economy, "s", "under"), "under");
        QCOMPARE(*nearestAncestor(economy, "s", "base"), "base");
        const auto plan = planMerge(economy, "s", "t");
        QCOMPARE(plan->taken.size(), std::size_t{1});
        QCOMPARE(plan->taken.front().ancestor, "70000");
        QCOMPARE(holds(carriedOut(economy, merged(economy)), "t", nursing), "75000");
    }

    /// Else what it adds would be added twice to the scenario itself.
    void whatStandsOnTheOtherMovesIntoIt() {
        Economy economy = twoScenarios();
        economy[TableId::scenarios].set(0, 1, "t");
        change(economy, "t", nursing, "set", "70000");
        change(economy, "s", nursing, "add", "5000");
        const Economy after = carriedOut(economy, merged(economy));
        QCOMPARE(changesOf(after, "s"), QStringList());
        QCOMPARE(holds(after, "s", nursing), "75000");
        QCOMPARE(holds(after, "t", nursing), "75000");
        QVERIFY(mergeScenarios(economy, "t", "s", {})->empty()); // s has all that t has
        add(economy, TableId::scenarios, {{"scenario", "upper"}, {"parent", "s"}});
        QCOMPARE(told(mergeScenarios(economy, "upper", "t", {}).problems),
                 QStringList{"error: upper is built on s, which is built on the scenario it would be merged "
                             "into; merge s first, or promote the changes."});
    }

    void whatCannotBeMergedIsRefused() {
        Economy economy = twoScenarios();
        for (const auto& [from, into] : {std::pair("s", "s"), std::pair("base", "s"), std::pair("s", "base"),
                                         std::pair("s", "nowhere"), std::pair("nowhere", "t")}) {
            const auto command = mergeScenarios(economy, from, into, {});
            QVERIFY(!command);
            QVERIFY(!command.problems.empty());
        }
        change(economy, "t", "budgets:RNL:ghost:amount", "set", "1");
        QCOMPARE(told(merged(economy).problems),
                 QStringList{"error: overrides:t:1: there is no cell budgets:RNL:ghost:amount for the "
                             "override to act on"});
    }
};

QTEST_APPLESS_MAIN(TestMergeByHand)
#include "test_merge_by_hand.moc"
