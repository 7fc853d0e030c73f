#include "economy/capitated_economy.h"
#include "economy/check/validation.h"
#include "economy/edit/cell_entry.h"
#include "economy/edit/removal.h"
#include "economy/scenario/scenario.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

namespace {

std::size_t rowOf(const Economy& economy, TableId table, const char* code) {
    return *economy[table].find({code});
}

Removal removalOf(const Economy& economy, TableId table, const char* code, Children children = Children::go) {
    return breakeven::removalOf(economy, table, {rowOf(economy, table, code)}, children);
}

// The economy without the row and what uses it; blank where undoing does not bring all back.
Economy without(const Economy& economy, const Removal& removal) {
    const Command command = carriedOut(removal, economy, message("Delete"));
    Economy changed = economy;
    if (!apply(command, changed).empty()) return {};
    Economy back = changed;
    return apply(inverse(command), back).empty() && back == economy ? changed : Economy();
}

std::string errorsOf(const Economy& economy) {
    std::string text;
    for (const Problem& problem : validate(economy))
        if (problem.severity == Severity::error) text += english(problem) + "\n";
    return text;
}

// Scenarios merger, late on it, later on that, each with a change.
Economy tree() {
    Economy e = smallEconomy();
    const char* parent = "";
    for (const char* code : {"merger", "late", "later"}) {
        add(e, scenarios, {{"scenario", code}, {"parent", parent}});
        add(e, overrides,
            {{"scenario", code}, {"position", "1"}, {"cell", "contracts:B1:value"}, {"value", "1"}});
        parent = code;
    }
    e[TableId::economy].set(0, *specification(TableId::economy).find("plan_scenario"), "merger");
    return e;
}

} // namespace

/// What goes takes along what uses it, so that nothing is named that is not there.
class TestRemoval : public QObject {
    Q_OBJECT

private slots:
    void whatWasSeenStaysWhenItsArrangementGoes() {
        Economy e = smallEconomy();
        add(e, arrangements,
            {{"arrangement", "A"}, {"name", "A"}, {"kind", "other"}, {"start_year", "2015/16"}});
        add(e, measures, {{"measure", "seen"}, {"name", "Seen"}, {"arrangement", "A"}, {"better", "down"}});
        add(e, observations, {{"measure", "seen"}, {"month", "2015-04"}, {"value", "1"}});
        const Economy left = without(e, removalOf(e, arrangements, "A"));
        QCOMPARE(left[measures].size(), std::size_t{1});
        QCOMPARE(left[measures].at(0, "arrangement"), std::string());
        QCOMPARE(left[observations].size(), std::size_t{1});
        const Economy gone = without(e, removalOf(e, measures, "seen"));
        QCOMPARE(gone[observations].size(), std::size_t{0});
    }

    void aContractGoesWithAllThatHangsOnIt() {
        const Economy e = without(capitated(), removalOf(capitated(), contracts, "B1"));
        QVERIFY(!e[contracts].find({"B1"}));
        QCOMPARE(e[contractServices].size(), std::size_t(0));
        QCOMPARE(e[subcontracts].size(), std::size_t(0));
        QCOMPARE(e[notes].size(), std::size_t(0));
        QCOMPARE(e[overrides].size(), std::size_t(1));
        QCOMPARE(e[overrides].at(0, "cell"), std::string("budgets:RNL:team:amount"));
        QCOMPARE(e[riskShares].size(), std::size_t(1));
        QCOMPARE(errorsOf(e), std::string());
    }

    void budgetLinesOfACapitationStayWithoutIt() {
        const Removal removal = removalOf(capitated(), contracts, "CAP");
        QCOMPARE(removal.cleared.size(), std::size_t(1));
        const Economy e = without(capitated(), removal);
        QCOMPARE(e[riskShares].size(), std::size_t(0));
        QCOMPARE(e[budgets].at(1, "line"), std::string("team"));
        QCOMPARE(e[budgets].at(1, "contract"), std::string());
        QCOMPARE(errorsOf(e), std::string());
    }

    void anOrganisationGoesWithItsContractsAndTheirs() {
        const Removal removal = removalOf(capitated(), organisations, "RNL");
        QVERIFY(removal.isUsed());
        const Economy e = without(capitated(), removal);
        for (const TableId table :
             {contracts, contractServices, subcontracts, riskShares, budgets, overrides, notes})
            QCOMPARE(e[table].size(), std::size_t(0));
        QCOMPARE(e[organisations].size(), std::size_t(1));
        QCOMPARE(e[services].size(), std::size_t(1));
        QCOMPARE(errorsOf(e), std::string());
    }

    void anIndexIsUsedOnceItsLastYearGoes() {
        Economy e = smallEconomy();
        add(e, scenarios, {{"scenario", "s"}});
        add(e, overrides,
            {{"scenario", "s"}, {"position", "1"}, {"cell", "indices:pay:2017/18:rate"}, {"value", "1%"}});
        // The cell of the later year is there without its row too, with the rate carried.
        QVERIFY(!breakeven::removalOf(e, indices, {1}).isUsed());
        const Economy one = without(e, breakeven::removalOf(e, indices, {1}));
        QVERIFY(bool(applyScenario(one, "s")));
        const Removal both = breakeven::removalOf(e, indices, {1, 0});
        QCOMPARE(both.others.size(), std::size_t(1));
        QCOMPARE(both.cleared.size(), std::size_t(1));
        const Economy none = without(e, both);
        QCOMPARE(none[budgets].at(0, "index"), std::string());
        QCOMPARE(errorsOf(none), std::string());
        QVERIFY(bool(applyScenario(none, "s")));
    }

    /// Where years run across, clearing the last of them would be deleting without being asked.
    void theLastCellOfWhatIsUsedIsNotCleared() {
        const Economy e = smallEconomy();
        const std::vector<CellEntry> both{{*parseAddress("indices:pay:2016/17:rate"), ""},
                                          {*parseAddress("indices:pay:2017/18:rate"), ""}};
        const auto one = enterCells(e, "base", {both.data(), 1}, MissingRow::made, message("Clear"));
        QVERIFY(bool(one));
        const auto refused = enterCells(e, "base", both, MissingRow::made, message("Clear"));
        QVERIFY(!refused);
        QCOMPARE(english(refused.problems.front().message),
                 std::string("pay is in use; delete its row to choose what happens to the rows that use it"));
    }

    void aWildcardGoesWithTheLastRowItMeans() {
        Economy e = smallEconomy();
        add(e, budgets,
            {{"org", "RNL"}, {"line", "drugs"}, {"name", "Drugs"}, {"category", "drugs"}, {"amount", "4"}});
        add(e, scenarios, {{"scenario", "s"}});
        add(e, overrides,
            {{"scenario", "s"}, {"position", "1"}, {"cell", "budgets:*:*:amount"}, {"value", "1"}});
        add(e, overrides,
            {{"scenario", "s"}, {"position", "2"}, {"cell", "budgets:*:drugs:amount"}, {"value", "1"}});
        add(e, overrides,
            {{"scenario", "s"}, {"position", "3"}, {"cell", "contracts:B1:provider"}, {"value", "RNL"}});
        const Economy one = without(e, breakeven::removalOf(e, budgets, {1}));
        QCOMPARE(one[overrides].size(), std::size_t(2));
        QVERIFY(bool(applyScenario(one, "s")));
        QCOMPARE(without(e, removalOf(e, organisations, "RNL"))[overrides].size(), std::size_t(0));
    }

    void anOverrideThatPutsAGoneCodeInGoesToo() {
        Economy e = smallEconomy();
        add(e, organisations, {{"org", "RTX"}, {"name", "Other"}, {"kind", "acute"}});
        add(e, scenarios, {{"scenario", "s"}});
        add(e, overrides,
            {{"scenario", "s"}, {"position", "1"}, {"cell", "contracts:B1:provider"}, {"value", "RTX"}});
        const Removal removal = removalOf(e, organisations, "RTX");
        QVERIFY(removal.others == (std::vector<RowPlace>{{overrides, 0}}));
        QVERIFY(bool(applyScenario(without(e, removal), "s")));
    }

    void anArrangementGoesWithTheRowsItOwns() {
        Economy e = capitated();
        add(e, arrangements,
            {{"arrangement", "A"}, {"name", "A"}, {"kind", "other"}, {"start_year", "2016/17"}});
        add(e, effects,
            {{"arrangement", "A"},
             {"effect", "e"},
             {"type", "fee"},
             {"org", "RNL"},
             {"partner", "CCG"},
             {"rate", "1%"}});
        e[contracts].set(*e[contracts].find({"CAP"}), *specification(contracts).find("arrangement"), "A");
        const Economy left = without(e, removalOf(e, arrangements, "A"));
        QCOMPARE(left[effects].size(), std::size_t(0));
        QVERIFY(!left[contracts].find({"CAP"}));
        QCOMPARE(left[budgets].at(1, "contract"), std::string());
        QCOMPARE(errorsOf(left), std::string());
    }

    void scenariosOnTopGoToo() {
        const Removal removal = removalOf(tree(), scenarios, "merger");
        QCOMPARE(removal.others.size(), std::size_t(5)); // two scenarios, three changes
        const Economy e = without(tree(), removal);
        QCOMPARE(e[scenarios].size(), std::size_t(0));
        QCOMPARE(e[overrides].size(), std::size_t(0));
        QCOMPARE(e.effectiveText(TableId::economy, 0, "plan_scenario"), std::string("base"));
        QCOMPARE(errorsOf(e), std::string());
    }

    void orStandOnWhatIsBelow() {
        const Economy e = without(tree(), removalOf(tree(), scenarios, "late", Children::stay));
        QCOMPARE(e[scenarios].size(), std::size_t(2));
        QCOMPARE(e[scenarios].at(1, "parent"), std::string("merger"));
        const Economy first = without(tree(), removalOf(tree(), scenarios, "merger", Children::stay));
        QCOMPARE(first.effectiveText(scenarios, 0, "parent"), std::string("base"));
        const Economy last = without(tree(), breakeven::removalOf(tree(), scenarios, {0, 1}, Children::stay));
        QCOMPARE(last.effectiveText(scenarios, 0, "parent"), std::string("base"));
        QCOMPARE(last[overrides].size(), std::size_t(1));
    }

    void whatNothingUsesGoesAlone() {
        QVERIFY(!removalOf(smallEconomy(), contracts, "B1").isUsed());
        QVERIFY(!breakeven::removalOf(smallEconomy(), budgets, {0}).isUsed());
    }
};

QTEST_APPLESS_MAIN(TestRemoval)
#include "test_removal.moc"
