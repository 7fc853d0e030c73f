#include "economy/edit/formula.h"

#include "economy/edit/cell_entry.h"
#include "economy/edit/key_change.h"
#include "economy/edit/removal.h"
#include "economy/edit/scenario_edit.h"
#include "economy/scenario/scenario.h"
#include "small_economy.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::testing;

namespace {

std::string textAt(const Economy& economy, const char* address) {
    const auto place = economy.locate(address);
    return place ? economy.text(*place) : "(no such cell)";
}

Address at(const char* address) { return parseAddress(address).value(); }

const Address nursing = at("budgets:RNL:nursing:amount");

} // namespace

class TestFormula : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        economy = smallEconomy();
        add(economy, TableId::scenarios, {{"scenario", "merger"}, {"name", "Merger"}});
        add(economy, TableId::scenarios, {{"scenario", "merger2"}, {"parent", "merger"}});
    }

    void aSumStaysBesideItsCellInOneCommand() {
        const Economy before = economy;
        const Command command = type("base", nursing, "= 54698000*1.02 ");
        QCOMPARE(textAt(economy, "budgets:RNL:nursing:amount"), std::string("55791960"));
        QCOMPARE(formula(), std::string("54698000*1.02"));
        QVERIFY(apply(inverse(command), economy).empty());
        QVERIFY(economy == before);
    }

    void whatIsEnteredNextTakesItAway() {
        type("base", nursing, "=2*3");
        type("base", nursing, "6"); // the same value, typed
        QCOMPARE(formula(), std::string());
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(0));
        type("base", nursing, "=2*3");
        type("base", nursing, "=3*4");
        QCOMPARE(formula(), std::string("3*4"));
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(1));
    }

    void theSameSumAgainIsNoChange() {
        type("base", nursing, "=2*3");
        QVERIFY(type("base", nursing, "=2*3").empty());
    }

    void oneThatNoLongerGivesTheValueCountsForNothing() {
        type("base", nursing, "=2*3");
        const auto place = economy.locate(nursing).value();
        economy[TableId::budgets].set(place.row, place.column, "7");
        QCOMPARE(formula(), std::string());
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(1));
        type("base", nursing, "8");
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(0));
    }

    void aRenamedCodeTakesItAlong() {
        type("base", nursing, "=2*3");
        const auto row = economy[TableId::organisations].find({"RNL"}).value();
        carryOut(renameCode(economy, TableId::organisations, row, "NCU"));
        QCOMPARE(formula(at("budgets:NCU:nursing:amount")), std::string("2*3"));
    }

    void aRowThatGoesTakesItAlong() {
        type("base", nursing, "=2*3");
        const auto row = economy[TableId::budgets].find({"RNL", "nursing"}).value();
        carryOut(carriedOut(removalOf(economy, TableId::budgets, {row}), economy, {}));
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(0));
    }

    void aNewRowKeepsItsSum() {
        Row typed(specification(TableId::budgets).columns.size());
        typed[0] = "RNL", typed[1] = "porters", typed[2] = "Porters", typed[3] = "nursing",
        typed[5] = "=10*3";
        const NewRow row{TableId::budgets, 0, typed};
        carryOut(enterCells(economy, "base", {}, MissingRow::refused, {}, std::span(&row, 1)));
        QCOMPARE(formula(at("budgets:RNL:porters:amount")), std::string("10*3"));
    }

    void aYearThatComesAndGoesKeepsItAsLong() {
        const Address rate = at("indices:pay:2018/19:rate");
        type("base", rate, "=1%+0.5%", MissingRow::made);
        QCOMPARE(textAt(economy, "indices:pay:2018/19:rate"), std::string("1.5%"));
        QCOMPARE(formula(rate), std::string("1%+0.5%"));
        type("base", rate, "", MissingRow::made);
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(0));
    }

    void anOverrideHasItsOwn() {
        type("base", nursing, "=2*3");
        type("merger", nursing, "=2*4");
        QCOMPARE(formula(nursing), std::string("2*3"));
        QCOMPARE(formula(nursing, "merger"), std::string("2*4"));
        QCOMPARE(formula(nursing, "merger2"), std::string("2*4")); // it builds on merger
        QCOMPARE(textAt(economy, "formulas:merger_1_value:cell"), std::string("overrides:merger:1:value"));
        type("merger2", nursing, "9");
        QCOMPARE(formula(nursing, "merger2"), std::string());
        carryOut(resetCells(economy, "merger", std::vector{nursing}, {}));
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(1));
        QCOMPARE(formula(nursing, "merger"), std::string("2*3"));
    }

    void theValueOfAnOverrideTakesASumAsItsCellDoes() {
        type("merger", nursing, "7");
        const Address value = at("overrides:merger:1:value");
        type("base", value, "=2*4");
        QCOMPARE(textAt(economy, "overrides:merger:1:value"), std::string("8"));
        QCOMPARE(formula(nursing, "merger"), std::string("2*4"));
        type("base", value, "9"); // typed over
        QCOMPARE(formula(nursing, "merger"), std::string());
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(0));
        add(economy, TableId::overrides,
            {{"scenario", "merger"},
             {"position", "2"},
             {"cell", "indices:pay:2016/17:rate"},
             {"value", "1%"}});
        type("base", at("overrides:merger:2:value"), "=1%+0.5%");
        QCOMPARE(textAt(economy, "overrides:merger:2:value"), std::string("1.5%"));
        add(economy, TableId::overrides,
            {{"scenario", "merger"},
             {"position", "3"},
             {"cell", "budgets:RNL:*:amount"},
             {"change", "multiply"},
             {"value", "98%"}});
        type("base", at("overrides:merger:3:value"), "=1-0.05");
        QCOMPARE(textAt(economy, "overrides:merger:3:value"), std::string("0.95"));
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(2));
        // A row added with all that is typed into it.
        Row typed(specification(TableId::overrides).columns.size());
        const TableSpec& spec = specification(TableId::overrides);
        typed[*spec.find("scenario")] = "merger2";
        typed[*spec.find("position")] = "1";
        typed[*spec.find("cell")] = toText(nursing);
        typed[*spec.find("value")] = "=3*3";
        const NewRow row{TableId::overrides, 3, typed};
        carryOut(enterCells(economy, "base", {}, MissingRow::refused, {}, std::span(&row, 1)));
        QCOMPARE(formula(nursing, "merger2"), std::string("3*3"));
    }

    void promotedItGoesWithTheFigure() {
        type("merger2", nursing, "=2*4");
        carryOut(promoteOverrides(economy, "merger2", std::vector<std::size_t>{0}));
        QCOMPARE(formula(nursing, "merger"), std::string("2*4"));
        carryOut(promoteOverrides(economy, "merger", std::vector<std::size_t>{0}));
        QCOMPARE(formula(nursing), std::string("2*4"));
        QCOMPARE(economy[TableId::formulas].size(), std::size_t(1));
    }

    void aCopiedScenarioHasItsSumsToo() {
        type("merger", nursing, "=2*4");
        carryOut(copyScenario(economy, "merger", "Again"));
        QCOMPARE(formula(nursing, "again"), std::string("2*4"));
        QCOMPARE(formula(nursing, "merger"), std::string("2*4"));
    }

    void aSumThatCannotBeWorkedOutIsRefused() {
        const CellEntry entry{nursing, "=1/0"};
        QVERIFY(!enterCells(economy, "base", std::span(&entry, 1), MissingRow::refused, {}));
        const CellEntry scenario{nursing, "=1+"};
        QVERIFY(!enterCells(economy, "merger", std::span(&scenario, 1), MissingRow::refused, {}));
    }

private:
    Command carryOut(Result<Command> command) {
        if (!command) qFatal("refused: %s", english(command.problems.front()).c_str());
        if (!apply(*command, economy).empty()) qFatal("does not fit");
        return *command;
    }

    Command type(const char* scenario, const Address& cell, const char* typed,
                 MissingRow missing = MissingRow::refused) {
        const CellEntry entry{cell, typed};
        return carryOut(enterCells(economy, scenario, std::span(&entry, 1), missing, {}));
    }

    std::string formula(const Address& cell = nursing, const char* scenario = "base") const {
        const auto effective = applyScenario(economy, scenario);
        return formulaOfCell(economy, *effective, scenario, cell).value_or("");
    }

    Economy economy;
};

QTEST_APPLESS_MAIN(TestFormula)
#include "test_formula.moc"
