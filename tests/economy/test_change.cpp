#include "economy/edit/change.h"
#include "economy/edit/key_change.h"
#include "economy/small_economy.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::testing;

/// One command type carries every edit, and undoes it.
class TestChange : public QObject {
    Q_OBJECT

private slots:
    void aCommandAndItsInverseCancelOut() {
        const Economy before = smallEconomy();
        Editor editor(before);
        editor.set(*before.locate("budgets:RNL:nursing:amount"), "250000");
        editor.insert(TableId::organisations, 1, {"RTX", "Another", "acute", "", "", "", ""});
        editor.set(*before.locate("budgets:RNL:nursing:line"), "wards"); // a key: the row moves address
        editor.erase(TableId::contracts, 0);
        const Economy after = editor.economy();
        const Command command = std::move(editor).command(message("Several edits"));
        Economy economy = before;
        QVERIFY(apply(command, economy).empty());
        QVERIFY(economy == after);
        QVERIFY(economy.locate("budgets:RNL:wards:amount").has_value());
        QVERIFY(apply(inverse(command), economy).empty());
        QVERIFY(economy == before);
    }

    void aCommandThatDoesNotFitChangesNothing() {
        const Economy before = smallEconomy();
        Command command{message("Edit"),
                        {CellChange{{TableId::budgets, {"RNL", "nursing"}, "amount"}, "100000", "5"},
                         CellChange{{TableId::contracts, {"B1"}, "value"}, "999", "1"}}};
        Economy economy = before;
        const auto problems = apply(command, economy);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().address, std::string("contracts:B1:value"));
        QVERIFY(economy == before);
    }

    // Many rows at once are carried out as one by one, or not at all.
    void aRunOfRowsIsCarriedOutWholeOrNotAtAll() {
        Economy before = smallEconomy();
        for (int service = 0; service < 100; ++service)
            add(before, TableId::services, {{"service", "s" + std::to_string(service)}});
        Editor editor(before);
        for (std::size_t row = 100; row-- > 0;)
            if (row % 3 != 0) editor.erase(TableId::services, row);
        for (std::size_t row = 0; row < 40; ++row)
            editor.insert(TableId::services, row + row / 2, {"n" + std::to_string(row), "", "", "", ""});
        const Economy after = editor.economy();
        Command command = std::move(editor).command(message("Many rows"));
        Economy economy = before;
        QVERIFY(apply(command, economy).empty());
        QVERIFY(economy == after);
        QVERIFY(apply(inverse(command), economy).empty());
        QVERIFY(economy == before);

        economy[TableId::services].append({"n30", "", "", "", ""}); // is in the way of one of them
        const Economy other = economy;
        const auto problems = apply(command, economy);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().address, std::string("services:n30"));
        QVERIFY(economy == other);
        economy[TableId::services].set(50, 1, "A name"); // a row is not as it was
        const Economy named = economy;
        QCOMPARE(apply(command, economy).front().address, "services:" + named[TableId::services][50].front());
        QVERIFY(economy == named);
    }

    void settingTheSameTextIsNoChange() {
        const Economy economy = smallEconomy();
        Editor editor(economy);
        QVERIFY(editor.set(*economy.locate("budgets:RNL:nursing:amount"), "100000"));
        QVERIFY(std::move(editor).command(message("")).empty());
    }

    void aTakenKeyIsRefused() {
        const Economy economy = smallEconomy();
        Editor editor(economy);
        QVERIFY(!editor.set(*economy.locate("organisations:RNL:org"), "CCG"));
        QVERIFY(!editor.insert(TableId::organisations, 0, economy[TableId::organisations][0]));
        QVERIFY(editor.economy() == economy);
    }

    void renamingACodeCarriesThroughEverythingThatNamesIt() {
        Economy economy = smallEconomy();
        add(economy, TableId::scenarios, {{"scenario", "s"}});
        add(economy, TableId::overrides,
            {{"scenario", "s"}, {"position", "1"}, {"cell", "budgets:RNL:nursing:amount"}, {"value", "1"}});
        add(economy, TableId::notes, {{"note", "n"}, {"cell", "organisations:RNL:name"}, {"text", "…"}});
        const Economy before = economy;
        const auto command = renameCode(economy, TableId::organisations, 1, "RNN");
        QVERIFY(command);
        QVERIFY(apply(*command, economy).empty());
        QVERIFY(economy.locate("budgets:RNN:nursing:amount").has_value());
        QCOMPARE(economy[TableId::contracts].at(0, "provider"), std::string("RNN"));
        QCOMPARE(economy[TableId::overrides].at(0, "cell"), std::string("budgets:RNN:nursing:amount"));
        QCOMPARE(economy[TableId::notes].at(0, "cell"), std::string("organisations:RNN:name"));
        QVERIFY(apply(inverse(*command), economy).empty());
        QVERIFY(economy == before);
        QVERIFY(!renameCode(economy, TableId::organisations, 1, "CCG"));
        QVERIFY(!renameCode(economy, TableId::organisations, 1, "outside"));
    }
};

QTEST_APPLESS_MAIN(TestChange)
#include "test_change.moc"
