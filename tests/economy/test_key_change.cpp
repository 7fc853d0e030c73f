#include "economy/check/validation.h"
#include "economy/edit/cell_entry.h"
#include "economy/edit/key_change.h"
#include "economy/scenario/scenario.h"
#include "economy/small_economy.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

namespace {

// A trust that everything names: tables, overrides with and without wildcards, a note.
Economy namedEverywhere() {
    Economy e = smallEconomy();
    add(e, services, {{"service", "NEL"}, {"name", "Emergency"}});
    add(e, activity, {{"commissioner", "CCG"}, {"provider", "RNL"}, {"service", "NEL"}, {"volume", "10"}});
    add(e, contractServices, {{"contract", "B1"}, {"service", "NEL"}});
    add(e, organisations, {{"org", "RTX"}, {"name", "Other trust"}, {"kind", "acute"}});
    add(e, scenarios, {{"scenario", "s"}});
    int position = 0;
    const auto override = [&](const char* cell, const char* value) {
        add(e, overrides,
            {{"scenario", "s"}, {"position", std::to_string(++position)}, {"cell", cell}, {"value", value}});
    };
    override("budgets:RNL:nursing:amount", "1");
    override("budgets:RNL:*:variable", "10%");
    override("budgets:*:nursing:step", "20%");
    override("activity:*:RNL:*:volume", "20");
    override("contracts:B1:provider", "RNL");
    override("contracts:*:commissioner", "CCG");
    override("organisations:RNL:name", "RNL");
    override("indices:pay:*:rate", "4%");
    add(e, notes, {{"note", "n"}, {"cell", "organisations:RNL"}, {"text", "Trust"}});
    return e;
}

Economy typed(const Economy& economy, std::initializer_list<std::pair<const char*, const char*>> cells) {
    std::vector<CellEntry> entries;
    for (const auto& [cell, text] : cells) entries.push_back({*parseAddress(cell), text});
    const auto command = enterCells(economy, "base", entries, MissingRow::refused, message("Type"));
    Economy changed = economy;
    return command && apply(*command, changed).empty() ? changed : Economy();
}

std::string cellOfOverride(const Economy& economy, std::size_t row) {
    return economy[overrides].at(row, "cell");
}

} // namespace

/// A key changed in any way is carried to whatever names the row.
class TestKeyChange : public QObject {
    Q_OBJECT

private slots:
    // A paste over a row of years: its key changes, and its only year is emptied.
    void aRowThatGoesWithItsLastCellTakesItsNewKeyWithIt() {
        Economy e = smallEconomy();
        add(e, indices, {{"index", "old"}, {"year", "2016/17"}, {"rate", "2%"}});
        const std::vector<CellEntry> entries{{*parseAddress("indices:old:2016/17:index"), "new"},
                                             {*parseAddress("indices:old:2016/17:rate"), ""}};
        const auto command = enterCells(e, "base", entries, MissingRow::made, message("Paste"));
        QVERIFY(command);
        QVERIFY(apply(*command, e).empty());
        for (const Row& row : e[indices].rows()) QVERIFY(row[0] != "old" && row[0] != "new");
    }

    void aCodeTypedAnewIsCarriedAsItsRenamingIs() {
        const Economy before = namedEverywhere();
        QVERIFY(!hasErrors(validate(before)) && applyScenario(before, "s"));
        Economy renamed = before;
        QVERIFY(apply(*renameCode(before, organisations, 1, "RNN"), renamed).empty());
        const Economy changed = typed(before, {{"organisations:RNL:org", "RNN"}});
        QVERIFY(changed == renamed);
        QVERIFY(!hasErrors(validate(changed)));
        QVERIFY(bool(applyScenario(changed, "s")));
        QCOMPARE(cellOfOverride(changed, 1), std::string("budgets:RNN:*:variable"));
        QCOMPARE(cellOfOverride(changed, 3), std::string("activity:*:RNN:*:volume"));
        QCOMPARE(changed[overrides].at(4, "value"), std::string("RNN"));
        QCOMPARE(changed[overrides].at(6, "value"), std::string("RNL")); // a name, not the code
        QCOMPARE(changed[notes].at(0, "cell"), std::string("organisations:RNN"));
    }

    void aCodeOfManyRowsGoesWithTheLastOfThem() {
        const Economy before = namedEverywhere();
        const Economy one = typed(before, {{"indices:pay:2016/17:index", "wages"}});
        QCOMPARE(one[budgets].at(0, "index"), std::string("pay"));
        QCOMPARE(cellOfOverride(one, 7), std::string("indices:pay:*:rate"));
        const Economy both =
            typed(before, {{"indices:pay:2016/17:index", "wages"}, {"indices:pay:2017/18:index", "wages"}});
        QCOMPARE(both[budgets].at(0, "index"), std::string("wages"));
        QCOMPARE(cellOfOverride(both, 7), std::string("indices:wages:*:rate"));
        Economy renamed = before;
        QVERIFY(apply(*renameCode(before, indices, 0, "wages"), renamed).empty());
        QVERIFY(both == renamed);
    }

    void aWildcardFollowsTheOnlyRowItMeant() {
        const Economy before = namedEverywhere();
        const Economy changed = typed(before, {{"budgets:RNL:nursing:line", "nurses"}});
        QCOMPARE(cellOfOverride(changed, 0), std::string("budgets:RNL:nurses:amount"));
        QCOMPARE(cellOfOverride(changed, 1), std::string("budgets:RNL:*:variable"));
        QCOMPARE(cellOfOverride(changed, 2), std::string("budgets:*:nurses:step"));
        Economy two = before;
        add(two, budgets,
            {{"org", "CCG"}, {"line", "nursing"}, {"name", "N"}, {"category", "nursing"}, {"amount", "1"}});
        QCOMPARE(cellOfOverride(typed(two, {{"budgets:RNL:nursing:line", "nurses"}}), 2),
                 std::string("budgets:*:nursing:step"));
    }

    void codesThatChangePlacesTakeWhatNamesThemAlong() {
        const Economy before = namedEverywhere();
        const Economy swapped =
            typed(before, {{"organisations:RNL:org", "RTX"}, {"organisations:RTX:org", "RNL"}});
        QCOMPARE(swapped[organisations].at(1, "org"), std::string("RTX"));
        QCOMPARE(swapped[contracts].at(0, "provider"), std::string("RTX"));
        QVERIFY(swapped[budgets].find({"RTX", "nursing"}).has_value());
        QCOMPARE(cellOfOverride(swapped, 0), std::string("budgets:RTX:nursing:amount"));
        QCOMPARE(cellOfOverride(swapped, 1), std::string("budgets:RTX:*:variable"));
        QVERIFY(typed(swapped, {{"organisations:RNL:org", "RTX"}, {"organisations:RTX:org", "RNL"}}) ==
                before);
    }

    void whereRowsWouldMeetTheChangeIsRefused() {
        Economy e = namedEverywhere();
        for (const char* tariff : {"NT", "LT"}) {
            const std::string year = tariff[0] == 'N' ? "2014/15" : "2015/16";
            add(e, tariffs, {{"tariff", tariff}, {"service", "NEL"}, {"year", year}, {"price", "1"}});
            add(e, tariffChanges, {{"tariff", tariff}, {"year", "2016/17"}, {"cost_uplift", "1%"}});
        }
        const CellEntry entry{*parseAddress("tariffs:NT:NEL:2014/15:tariff"), "LT"};
        const auto command = enterCells(e, "base", {&entry, 1}, MissingRow::refused, message("Type"));
        QVERIFY(!command);
        QCOMPARE(english(command.problems.front().message),
                 std::string("Tariff changes, row 1: another row has these keys already"));
    }
};

QTEST_APPLESS_MAIN(TestKeyChange)
#include "test_key_change.moc"
