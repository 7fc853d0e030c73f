#include "economy/edit/cell_entry.h"
#include "economy/edit/contract_edit.h"
#include "economy/edit/override_copies.h"
#include "economy/edit/scenario_edit.h"
#include "economy/edit/scenario_merge.h"
#include "economy/edit/scenario_rebase.h"
#include "economy/edit/scenario_row_edit.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/scenario.h"
#include "economy/small_economy.h"
#include "engine/session/compiled_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;

/// Rows that exist only in scenarios: what becomes of them in every edit of a scenario.
class TestScenarioRows : public QObject {
    Q_OBJECT

    std::vector<std::pair<Economy, Command>> done_;
    Economy economy_;

    static Money pounds(std::int64_t amount) { return Money::fromPence(100 * amount); }

    static Row ward(const std::string& line, const std::string& amount, const std::string& arrangement = {}) {
        Row row(specification(TableId::budgets).columns.size());
        const auto set = [&](const char* column, const std::string& text) {
            row[*specification(TableId::budgets).find(column)] = text;
        };
        set("org", "RNL");
        set("line", line);
        set("name", "A ward tried out");
        set("category", "nursing");
        set("amount", amount);
        set("arrangement", arrangement);
        return row;
    }

    std::string at(const std::string& address) const { return textCounted(economy_, *parseAddress(address)); }

    /// Whether it was carried out; remembered, to be undone.
    bool carryOut(const Result<Command>& command) {
        if (!command) return false;
        done_.emplace_back(economy_, *command);
        return apply(*command, economy_).empty();
    }

    bool addWard(const std::string& scenario, const std::string& line = "ward",
                 const std::string& amount = "1000", const std::string& arrangement = {}) {
        const NewRow row{TableId::budgets, economy_[TableId::budgets].size(),
                         ward(line, amount, arrangement)};
        return carryOut(
            enterCells(economy_, scenario, {}, MissingRow::refused, {"Add", {}}, std::span(&row, 1)));
    }

    bool type(const std::string& scenario, const std::string& cell, const std::string& text) {
        const CellEntry entry{*parseAddress(cell), text};
        return carryOut(
            enterCells(economy_, scenario, std::span(&entry, 1), MissingRow::refused, {"Type", {}}));
    }

    bool erase(const std::string& scenario, TableId table, std::size_t row) {
        const auto plan = planErasure(economy_, scenario, table, std::span(&row, 1));
        if (!plan) return false;
        return carryOut(eraseInScenario(economy_, scenario, removalOf(economy_, table, plan->alone),
                                        plan->shared, {"Delete", {}}));
    }

    bool remove(const std::string& scenario, Children children = Children::go) {
        const auto row = economy_[TableId::scenarios].find({scenario});
        return row && carryOut(carriedOut(removalOf(economy_, TableId::scenarios, {*row}, children), economy_,
                                          {"Delete", {}}));
    }

    std::size_t wardRow(const std::string& line = "ward") const {
        return *economy_[TableId::budgets].find({"RNL", line});
    }

    Money surplus(const std::string& scenario, std::size_t year = 1) const {
        const auto projection = projectScenario(economy_, scenario);
        if (!projection) qFatal("%s", english(projection.problems.front()).c_str());
        return projection->statements.amount(projection->statements.economy(), year, StatementLine::surplus);
    }

    std::vector<std::string> owners(const std::string& line = "ward") const {
        return ScenarioRows(economy_).scenariosOf(economy_, TableId::budgets, wardRow(line));
    }

private slots:
    void init() {
        economy_ = smallEconomy();
        add(economy_, TableId::services, {{"service", "beds"}, {"name", "Beds"}});
        add(economy_, TableId::scenarios, {{"scenario", "trial"}, {"name", "Trial"}});
        add(economy_, TableId::scenarios, {{"scenario", "late"}, {"parent", "trial"}, {"name", "Late"}});
        add(economy_, TableId::scenarios, {{"scenario", "other"}, {"name", "Another"}});
        done_.clear();
    }

    /// After every test all that was done is undone, to the identical document.
    void cleanup() {
        for (auto step = done_.rbegin(); step != done_.rend(); ++step) {
            QVERIFY(apply(inverse(step->second), economy_).empty());
            QVERIFY(economy_ == step->first);
        }
    }

    void aRowAddedInAScenarioIsOffInTheBaseAndOnInIt() {
        const Money before = surplus("base");
        QVERIFY(addWard("trial"));
        QCOMPARE(done_.size(), std::size_t(1)); // one command
        QCOMPARE(economy_[TableId::arrangements].size(), std::size_t(1));
        QCOMPARE(at("arrangements:trial:name"), std::string("Trial"));
        QCOMPARE(at("arrangements:trial:kind"), std::string("other"));
        QCOMPARE(at("arrangements:trial:enabled"), std::string("no"));
        QCOMPARE(at("arrangements:trial:start_year"), std::string("2016/17"));
        QCOMPARE(at("budgets:RNL:ward:arrangement"), std::string("trial"));
        QCOMPARE(owners(), std::vector<std::string>{"trial"});
        QCOMPARE(surplus("base"), before);
        QCOMPARE(surplus("other"), before);
        QCOMPARE(surplus("trial"), before - pounds(1000));
        QCOMPARE(surplus("late"), before - pounds(1000));  // it stands on the trial
        QCOMPARE(surplus("trial", 0), surplus("base", 0)); // the base year is as it was
    }

    void aSecondRowJoinsTheFirst() {
        QVERIFY(addWard("trial") && addWard("trial", "ward2"));
        QCOMPARE(economy_[TableId::arrangements].size(), std::size_t(1));
        QCOMPARE(economy_[TableId::overrides].size(), std::size_t(1));
    }

    void whatIsTypedIntoItIsTheRowsOwn() {
        QVERIFY(addWard("trial"));
        QVERIFY(type("trial", "budgets:RNL:ward:amount", "2000"));
        QCOMPARE(at("budgets:RNL:ward:amount"), std::string("2000"));
        QCOMPARE(economy_[TableId::overrides].size(), std::size_t(1)); // that switches it on
        QVERIFY(type("late", "budgets:RNL:ward:amount", "3000"));      // who inherits it overrides it
        QCOMPARE(at("budgets:RNL:ward:amount"), std::string("2000"));
        QCOMPARE(economy_[TableId::overrides].size(), std::size_t(2));
        QVERIFY(type("trial", "budgets:RNL:ward:line", "ward_a")); // and its code
        QVERIFY(economy_[TableId::budgets].find({"RNL", "ward_a"}).has_value());
        QVERIFY(!type("trial", "budgets:RNL:ward_a:arrangement", ""));
    }

    void ownCellsAndOthersAreTypedTogether() {
        QVERIFY(addWard("trial"));
        const std::vector<CellEntry> entries{{*parseAddress("budgets:RNL:ward:amount"), "5"},
                                             {*parseAddress("budgets:RNL:nursing:amount"), "99000"}};
        QVERIFY(carryOut(enterCells(economy_, "trial", entries, MissingRow::refused, {"Paste", {}})));
        QCOMPARE(at("budgets:RNL:ward:amount"), std::string("5"));
        QCOMPARE(at("budgets:RNL:nursing:amount"), std::string("100000"));
        const auto applied = applyScenario(economy_, "trial");
        QCOMPARE(textCounted(*applied, *parseAddress("budgets:RNL:nursing:amount")), std::string("99000"));
    }

    void rowsOfOtherArrangementsAreNotTheScenarios() {
        add(economy_, TableId::arrangements,
            {{"arrangement", "group"}, {"name", "Group"}, {"kind", "group"}, {"start_year", "2016/17"}});
        QVERIFY(!addWard("trial", "ward", "1", "group"));
        QVERIFY(addWard("base", "ward", "1", "group"));
        QVERIFY(owners().empty());
    }

    void aContractOfItsOwnTakesServicesAndBandsWithIt() {
        QVERIFY(carryOut(addContract(economy_, "trial", {"T1", "block", "CCG", "RNL"})));
        QCOMPARE(at("contracts:T1:arrangement"), std::string("trial"));
        QVERIFY(!refusalOfNewRows(economy_, "trial", TableId::contractServices, "T1"));
        QVERIFY(refusalOfNewRows(economy_, "trial", TableId::contractServices, "B1").has_value());
        QVERIFY(refusalOfNewRows(economy_, "other", TableId::riskShares, "T1").has_value());
        Editor editor(economy_);
        editor.insert(TableId::contractServices, 0, {"T1", "beds"});
        QVERIFY(carryOut(inScenario(economy_, "trial", std::move(editor).command({"Cover", {}}))));
        QVERIFY(ScenarioRows(economy_).isOwn(economy_, TableId::contractServices, 0, "trial"));
        Editor ofBase(economy_);
        ofBase.insert(TableId::contractServices, 0, {"B1", "beds"});
        QVERIFY(!inScenario(economy_, "trial", std::move(ofBase).command({"Cover", {}})));
        QVERIFY(erase("trial", TableId::contracts, *economy_[TableId::contracts].find({"T1"})));
        QCOMPARE(economy_[TableId::contractServices].size(), std::size_t(0));
        QCOMPARE(economy_[TableId::arrangements].size(), std::size_t(0));
    }

    void tablesThatNameNoArrangementSayWhatWouldBeRight() {
        for (const TableSpec& spec : allTables()) {
            const auto why = refusalOfNewRows(economy_, "trial", spec.id, "B1");
            QCOMPARE(why.has_value(), isProjectedFrom(spec.id) && !arrangementColumn(spec.id));
            QVERIFY(!refusalOfNewRows(economy_, "base", spec.id, "B1"));
        }
    }

    void deletingItInItsScenarioDeletesIt() {
        const Economy before = economy_;
        QVERIFY(addWard("trial"));
        QVERIFY(erase("trial", TableId::budgets, wardRow()));
        QVERIFY(economy_ == before); // with arrangement and override
    }

    void deletingOneOfTwoKeepsTheOther() {
        QVERIFY(addWard("trial") && addWard("trial", "ward2"));
        QVERIFY(erase("trial", TableId::budgets, wardRow()));
        QCOMPARE(owners("ward2"), std::vector<std::string>{"trial"});
    }

    void rowsOfTheBaseAndOfOthersAreNotDeletedInAScenario() {
        QVERIFY(addWard("trial"));
        QVERIFY(!erase("trial", TableId::budgets, 0));
        QVERIFY(!erase("late", TableId::budgets, wardRow()));
        QVERIFY(!erase("other", TableId::budgets, wardRow()));
    }

    void deletingItInTheBaseTidiesUp() {
        const Economy before = economy_;
        QVERIFY(addWard("trial"));
        QVERIFY(carryOut(
            carriedOut(removalOf(economy_, TableId::budgets, {wardRow()}), economy_, {"Delete", {}})));
        QVERIFY(economy_ == before);
    }

    void anArrangementThatNeverHadRowsStays() {
        add(economy_, TableId::arrangements,
            {{"arrangement", "idea"},
             {"name", "Idea"},
             {"kind", "other"},
             {"start_year", "2016/17"},
             {"enabled", "no"}});
        QVERIFY(type("trial", "arrangements:idea:enabled", "yes"));
        QVERIFY(addWard("base"));
        QVERIFY(carryOut(
            carriedOut(removalOf(economy_, TableId::budgets, {wardRow()}), economy_, {"Delete", {}})));
        QCOMPARE(economy_[TableId::arrangements].size(), std::size_t(1));
    }

    void promotedToTheBaseItIsEverybodysWithTheSameFigures() {
        QVERIFY(addWard("trial"));
        const Money inTrial = surplus("trial"), baseYear = surplus("base", 0);
        const Address row = economy_[TableId::budgets].address(wardRow());
        QVERIFY(carryOut(promoteOverrides(economy_, "trial", {}, std::span(&row, 1))));
        QCOMPARE(at("budgets:RNL:ward:arrangement"), std::string());
        QCOMPARE(at("budgets:RNL:ward:start_year"), std::string("2016/17"));
        QCOMPARE(economy_[TableId::arrangements].size(), std::size_t(0));
        QCOMPARE(economy_[TableId::overrides].size(), std::size_t(0));
        QCOMPARE(surplus("base"), inTrial);
        QCOMPARE(surplus("other"), inTrial);
        QCOMPARE(surplus("base", 0), baseYear);
        QVERIFY(!promoteOverrides(economy_, "trial", {}, std::span(&row, 1)));
    }

    void theOverrideThatSwitchesRowsOnIsPromotedAsThese() {
        QVERIFY(addWard("trial") && addWard("trial", "ward2"));
        const std::size_t override = 0;
        QVERIFY(carryOut(promoteOverrides(economy_, "trial", std::span(&override, 1))));
        QVERIFY(owners().empty() && owners("ward2").empty());
        QCOMPARE(economy_[TableId::arrangements].size(), std::size_t(0));
    }

    void oneOfTwoPromotedLeavesTheOther() {
        QVERIFY(addWard("trial") && addWard("trial", "ward2"));
        const Address row = economy_[TableId::budgets].address(wardRow());
        QVERIFY(carryOut(promoteOverrides(economy_, "trial", {}, std::span(&row, 1))));
        QVERIFY(owners().empty());
        QCOMPARE(owners("ward2"), std::vector<std::string>{"trial"});
    }

    void promotedToAScenarioItIsThatOnesOwn() {
        QVERIFY(addWard("late"));
        const Money inLate = surplus("late");
        const Address row = economy_[TableId::budgets].address(wardRow());
        QVERIFY(carryOut(promoteOverrides(economy_, "late", {}, std::span(&row, 1))));
        QCOMPARE(owners(), std::vector<std::string>{"trial"});
        QCOMPARE(economy_[TableId::arrangements].size(), std::size_t(1));
        QCOMPARE(surplus("late"), inLate);
        QCOMPARE(surplus("trial"), inLate);
        QVERIFY(surplus("base") != inLate);
    }

    void aCopySharesTheRowsAndEachGoesItsOwnWay() {
        QVERIFY(addWard("trial"));
        const Money inTrial = surplus("trial");
        QVERIFY(carryOut(copyScenario(economy_, "trial", "Copy")));
        QCOMPARE(surplus("copy"), inTrial);
        QCOMPARE(owners().size(), std::size_t(2));
        QVERIFY(type("copy", "budgets:RNL:ward:amount", "2000")); // an override: the other keeps its own
        QCOMPARE(surplus("trial"), inTrial);
        QCOMPARE(surplus("copy"), inTrial - pounds(1000));
        QVERIFY(addWard("copy", "ward2", "7"));
        QCOMPARE(owners("ward2"), std::vector<std::string>{"copy"});
        QCOMPARE(surplus("trial"), inTrial);
        QVERIFY(addWard("trial", "ward3", "9"));
        QCOMPARE(owners("ward3"), std::vector<std::string>{"trial"});
        QCOMPARE(surplus("copy"), inTrial - pounds(1007));
    }

    void deletedInACopyItStaysWithTheOriginal() {
        QVERIFY(addWard("trial") && addWard("trial", "ward2"));
        const Money inTrial = surplus("trial");
        QVERIFY(carryOut(copyScenario(economy_, "trial", "Copy")));
        QVERIFY(erase("copy", TableId::budgets, wardRow()));
        QCOMPARE(owners(), std::vector<std::string>{"trial"});
        QCOMPARE(owners("ward2").size(), std::size_t(2));
        QCOMPARE(surplus("trial"), inTrial);
        QCOMPARE(surplus("copy"), inTrial + pounds(1000));
        QVERIFY(erase("trial", TableId::budgets, wardRow()));
        QVERIFY(!economy_[TableId::budgets].find({"RNL", "ward"}));
        QCOMPARE(owners("ward2").size(), std::size_t(2));
    }

    void deletingAScenarioTakesTheRowsThatOnlyItHad() {
        const Economy before = economy_;
        QVERIFY(addWard("other"));
        QVERIFY(remove("other"));
        QCOMPARE(economy_[TableId::budgets].size(), before[TableId::budgets].size());
        QCOMPARE(economy_[TableId::arrangements].size(), std::size_t(0));
        QCOMPARE(economy_[TableId::overrides].size(), std::size_t(0));
    }

    void deletingTheOriginalLeavesTheCopysRows() {
        QVERIFY(addWard("other"));
        const Money inOther = surplus("other");
        QVERIFY(carryOut(copyScenario(economy_, "other", "Copy")));
        QVERIFY(remove("other"));
        QCOMPARE(owners(), std::vector<std::string>{"copy"});
        QCOMPARE(surplus("copy"), inOther);
        QVERIFY(remove("copy"));
        QCOMPARE(economy_[TableId::arrangements].size(), std::size_t(0));
        QVERIFY(!economy_[TableId::budgets].find({"RNL", "ward"}));
    }

    void renamingTheScenarioRenamesItsArrangement() {
        QVERIFY(addWard("trial"));
        QVERIFY(carryOut(nameScenario(economy_, "trial", "Pilot")));
        QCOMPARE(at("arrangements:trial:name"), std::string("Pilot"));
        QVERIFY(carryOut(nameScenario(economy_, "trial", "")));
        QCOMPARE(at("arrangements:trial:name"), std::string("trial"));
    }

    void mergingBringsTheRowsOnce() {
        QVERIFY(addWard("trial"));
        QVERIFY(addWard("other", "ward2", "50"));
        const Money base = surplus("base");
        QVERIFY(carryOut(mergeScenarios(economy_, "trial", "other", {})));
        QCOMPARE(surplus("other"), base - pounds(1050));
        QCOMPARE(surplus("trial"), base - pounds(1000));
        QCOMPARE(owners().size(), std::size_t(2));
    }

    void mergingACopyBackChangesNothingTwice() {
        QVERIFY(addWard("trial"));
        QVERIFY(carryOut(copyScenario(economy_, "trial", "Copy")));
        QVERIFY(type("copy", "budgets:RNL:ward:amount", "2000"));
        QVERIFY(addWard("copy", "ward2", "7"));
        const Money inCopy = surplus("copy");
        QVERIFY(carryOut(mergeScenarios(economy_, "copy", "trial", {})));
        QCOMPARE(surplus("trial"), inCopy);
    }

    void mergingAChildIntoItsParentMovesTheRows() {
        QVERIFY(addWard("late"));
        const Money inLate = surplus("late");
        QVERIFY(carryOut(mergeScenarios(economy_, "late", "trial", {})));
        QCOMPARE(surplus("trial"), inLate);
        QCOMPARE(surplus("late"), inLate);
        QCOMPARE(owners(), std::vector<std::string>{"trial"});
    }

    void cherryPickingTheSwitchBringsTheRows() {
        QVERIFY(addWard("trial"));
        const std::size_t override = 0;
        QVERIFY(carryOut(copyOverrides(economy_, std::span(&override, 1), "other")));
        QCOMPARE(surplus("other"), surplus("trial"));
    }

    void cherryPickingAChangeOfAnOwnRowBringsTheRowAlong() {
        QVERIFY(addWard("trial"));
        QVERIFY(carryOut(copyScenario(economy_, "trial", "Copy")));
        QVERIFY(type("copy", "budgets:RNL:ward:amount", "2000"));
        const std::size_t override = economy_[TableId::overrides].size() - 1;
        QCOMPARE(economy_[TableId::overrides].at(override, "value"), std::string("2000"));
        QVERIFY(carryOut(copyOverrides(economy_, std::span(&override, 1), "other")));
        QCOMPARE(surplus("other"), surplus("copy"));
    }

    void oneRowIsSharedWithoutTheOthers() {
        QVERIFY(addWard("trial") && addWard("trial", "ward2"));
        const Money base = surplus("base"), inTrial = surplus("trial");
        Editor editor(economy_);
        const Address row = economy_[TableId::budgets].address(wardRow());
        QVERIFY(shareRows(editor, std::span(&row, 1), "other").empty());
        QVERIFY(carryOut(Result<Command>(std::move(editor).command({"Share", {}}))));
        QCOMPARE(surplus("other"), base - pounds(1000));
        QCOMPARE(surplus("trial"), inTrial);
    }

    void rebasedAndMovedTheRowsGoAlong() {
        QVERIFY(addWard("trial"));
        const Money inTrial = surplus("trial");
        QVERIFY(carryOut(reparentScenario(economy_, "late", "base")));
        QVERIFY(surplus("late") != inTrial);
        QVERIFY(carryOut(rebaseScenario(economy_, "trial", "other", {})));
        QCOMPARE(surplus("trial"), inTrial);
        QVERIFY(carryOut(rebaseScenario(economy_, "late", "trial", {})));
        QCOMPARE(surplus("late"), inTrial);
        QCOMPARE(owners(), std::vector<std::string>{"trial"});
    }

    void aClearedIndexYearCarriesForwardAsInTheBase() {
        QVERIFY(type("trial", "indices:pay:2017/18:rate", ""));
        const auto applied = applyScenario(economy_, "trial");
        QVERIFY(applied);
        QVERIFY(!(*applied)[TableId::indices].find({"pay", "2017/18"}));
        QCOMPARE(textCounted(*applied, *parseAddress("indices:pay:2017/18:rate")), std::string("2%"));
        Economy cleared = economy_;
        cleared[TableId::overrides] = Table(TableId::overrides);
        cleared[TableId::indices].erase(1);
        const auto inBase = projectScenario(cleared, "base");
        QCOMPARE(surplus("trial", 2),
                 inBase->statements.amount(inBase->statements.economy(), 2, StatementLine::surplus));
        // It follows the year it is carried from, and comes back when it is typed or reset.
        QVERIFY(type("trial", "indices:pay:2016/17:rate", "5%"));
        QCOMPARE(textCounted(*applyScenario(economy_, "trial"), *parseAddress("indices:pay:2017/18:rate")),
                 std::string("5%"));
        QVERIFY(type("trial", "indices:pay:2017/18:rate", "3%"));
        QCOMPARE(economy_[TableId::overrides].size(), std::size_t(1));
        QCOMPARE(textCounted(*applyScenario(economy_, "late"), *parseAddress("indices:pay:2017/18:rate")),
                 std::string("3%"));
    }

    void theFirstYearOfAnIndexCannotBeCleared() { QVERIFY(!type("trial", "indices:pay:2016/17:rate", "")); }

    void aClearedIndexYearIsPromotedAsARowThatGoes() {
        QVERIFY(type("trial", "indices:pay:2017/18:rate", ""));
        const std::size_t override = 0;
        QVERIFY(carryOut(promoteOverrides(economy_, "trial", std::span(&override, 1))));
        QCOMPARE(economy_[TableId::indices].size(), std::size_t(1));
    }

    void clearingAnIndexYearWithoutARowDoesNothing() {
        economy_[TableId::indices].erase(1);
        const CellEntry entry{*parseAddress("indices:pay:2017/18:rate"), ""};
        const auto command =
            enterCells(economy_, "trial", std::span(&entry, 1), MissingRow::made, {"Clear", {}});
        QVERIFY(command && command->empty());
    }
};

QTEST_APPLESS_MAIN(TestScenarioRows)
#include "test_scenario_rows.moc"
