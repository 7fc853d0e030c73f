#include "economy/edit/scenario_edit.h"
#include "economy/scenario/scenario.h"
#include "economy/small_economy.h"
#include "economy/table/value.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;

class TestScenarioEdit : public QObject {
    Q_OBJECT

    static Economy tree() {
        Economy economy;
        economy[TableId::economy].append({"Test", "2014/15", "3", "", "", "", ""});
        economy[TableId::scenarios].append({"merger", "", "Merger"});
        economy[TableId::scenarios].append({"late", "merger", "Merger a year late"});
        economy[TableId::overrides].append({"merger", "10", "economy:years", "set", "4", "", ""});
        economy[TableId::overrides].append({"late", "10", "economy:years", "add", "1", "", ""});
        return economy;
    }

    static Economy after(const Economy& economy, const Result<Command>& command) {
        Economy changed = economy;
        const bool applied = command && apply(*command, changed).empty();
        return applied ? changed : Economy();
    }

private slots:
    /// What is promoted can be typed, saved and read: no more digits than any cell keeps.
    void whatIsPromotedIsKeptLikeAnyCell() {
        Economy economy = smallEconomy();
        add(economy, TableId::scenarios, {{"scenario", "s"}});
        economy[TableId::budgets].set(0, *specification(TableId::budgets).find("amount"),
                                      "3333.333333333333");
        add(economy, TableId::overrides,
            {{"scenario", "s"},
             {"position", "1"},
             {"cell", "budgets:RNL:nursing:amount"},
             {"change", "multiply"},
             {"value", "0.333333333333"}});
        const auto inScenario = applyScenario(economy, "s");
        const std::vector<std::size_t> rows{0};
        QVERIFY(apply(*promoteOverrides(economy, "s", rows), economy).empty());
        const std::string kept = economy.text(*economy.locate("budgets:RNL:nursing:amount"));
        QCOMPARE(kept, std::string("1111.11111110999988888889"));
        QCOMPARE(kept, inScenario->text(*inScenario->locate("budgets:RNL:nursing:amount")));
        QCOMPARE(canonical(specification(TableId::budgets).columns[5], kept), CanonicalText(kept));
    }

    void addedScenariosGetACodeFromTheirName() {
        const Economy economy = after(tree(), addScenario(tree(), "merger", "Merger"));
        const Table& table = economy[TableId::scenarios];
        QCOMPARE(table.size(), std::size_t(3));
        QVERIFY(table.at(2, "scenario") != "merger");
        QCOMPARE(table.at(2, "parent"), std::string("merger"));
        QVERIFY(!addScenario(tree(), "nowhere", "X"));
    }

    void aScenarioHoldsItsValuesOverWhatArrangementsSet() {
        Economy economy = smallEconomy();
        add(economy, TableId::scenarios, {{"scenario", "plan"}});
        add(economy, TableId::arrangements,
            {{"arrangement", "group"}, {"kind", "group"}, {"start_year", "2016/17"}, {"enabled", "yes"}});
        add(economy, TableId::overrides,
            {{"scenario", "plan"},
             {"position", "1"},
             {"cell", "budgets:*:nursing:amount"},
             {"change", "multiply"},
             {"value", "90%"},
             {"arrangement", "group"}});
        const Address nursing = *parseAddress("budgets:RNL:nursing:amount");
        const Address pay = *parseAddress("indices:pay:2017/18:rate");
        const std::vector<CellEntry> values{{nursing, "95000.1234567890123456"}, {pay, "4.5%"}};
        const auto command = addScenarioHolding(economy, "plan", "A future", values);
        QVERIFY(command);
        Economy changed = after(economy, command);
        const Table& overrides = changed[TableId::overrides];
        QCOMPARE(overrides.at(1, "arrangement"), std::string("group"));
        QCOMPARE(overrides.at(1, "against"), std::string("90000"));
        QCOMPARE(overrides.at(2, "arrangement"), std::string());
        const auto held = applyScenario(changed, overrides.at(1, "scenario"));
        QVERIFY(held);
        for (const CellEntry& value : values) QCOMPARE(held->text(*held->locate(value.cell)), value.typed);
        QVERIFY(apply(inverse(*command), changed).empty());
        QVERIFY(changed == economy);
    }

    void aScenarioHoldsNothingThatCannotBeOverridden() {
        const std::vector<CellEntry> key{{*parseAddress("budgets:RNL:nursing:line"), "doctors"}};
        QVERIFY(!addScenarioHolding(smallEconomy(), "base", "A future", key));
        const std::vector<CellEntry> missing{{*parseAddress("budgets:RNL:doctors:amount"), "1"}};
        QVERIFY(!addScenarioHolding(smallEconomy(), "base", "A future", missing));
        QVERIFY(!addScenarioHolding(smallEconomy(), "nowhere", "A future", {}));
    }

    void copiesHaveTheSameParentAndChanges() {
        const Economy economy = after(tree(), copyScenario(tree(), "late", "Later"));
        QVERIFY(economy[TableId::scenarios].find({"later"}).has_value());
        QVERIFY(economy[TableId::overrides].find({"later", "10"}).has_value());
        QCOMPARE(economy[TableId::scenarios].at(2, "parent"), std::string("merger"));
    }

    void aScenarioCannotStandOnItself() {
        QVERIFY(!reparentScenario(tree(), "merger", "late"));
        QVERIFY(!reparentScenario(tree(), "merger", "merger"));
        const Economy economy = after(tree(), reparentScenario(tree(), "late", "base"));
        QCOMPARE(economy[TableId::scenarios].at(1, "parent"), std::string("base"));
    }

    void promotingIntoBaseWritesTheCellsAndIsUndone() {
        const std::size_t row = 0;
        const Result<Command> command = promoteOverrides(tree(), "merger", {&row, 1});
        Economy economy = after(tree(), command);
        QCOMPARE(economy[TableId::economy].at(0, "years"), std::string("4"));
        QCOMPARE(economy[TableId::overrides].size(), std::size_t(1));
        QCOMPARE(economy[TableId::overrides].at(0, "scenario"), std::string("late"));
        QVERIFY(apply(inverse(*command), economy).empty());
        QVERIFY(economy == tree());
    }

    void promotingOntoAScenarioGoesAfterItsOwnChanges() {
        const std::size_t row = 1;
        const Economy economy = after(tree(), promoteOverrides(tree(), "late", {&row, 1}));
        QCOMPARE(economy[TableId::economy].at(0, "years"), std::string("3"));
        QVERIFY(economy[TableId::overrides].find({"merger", "11"}).has_value());
        QCOMPARE(economy[TableId::overrides].at(1, "change"), std::string("add"));
    }

    void whatWaitsForAnArrangementStaysOutOfBase() {
        Economy economy = tree();
        economy[TableId::overrides].set(0, *specification(TableId::overrides).find("arrangement"), "group");
        const std::size_t row = 0;
        const auto refused = promoteOverrides(economy, "merger", {&row, 1});
        QVERIFY(!refused);
        QCOMPARE(refused.problems.front().address, std::string("overrides:merger:10"));
        QVERIFY(!promoteOverrides(economy, "nowhere", {&row, 1}));
    }
};

QTEST_APPLESS_MAIN(TestScenarioEdit)
#include "test_scenario_edit.moc"
