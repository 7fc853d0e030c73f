#include "economy/edit/row_order.h"

#include "economy/scenario/scenario.h"
#include "small_economy.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::testing;

class TestRowOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        economy = smallEconomy();
        for (const char* line : {"a", "b", "c", "d"})
            add(economy, TableId::budgets,
                {{"org", "RNL"}, {"line", line}, {"name", line}, {"category", "drugs"}, {"amount", "1"}});
        add(economy, TableId::scenarios, {{"scenario", "s"}});
        add(economy, TableId::scenarios, {{"scenario", "t"}});
    }

    void rowsGoBeforeAnother() {
        move(TableId::budgets, {1, 3}, 0);
        QCOMPARE(column(TableId::budgets, 1), QStringLiteral("a c nursing b d"));
        move(TableId::budgets, {0}, 5);
        QCOMPARE(column(TableId::budgets, 1), QStringLiteral("c nursing b d a"));
        move(TableId::budgets, {1, 2}, 4);
        QCOMPARE(column(TableId::budgets, 1), QStringLiteral("c d nursing b a"));
    }

    void whereTheyStandAlreadyNothingMoves() {
        for (const std::size_t position : {1, 2, 3}) {
            const auto command = moveRows(economy, TableId::budgets, {1, 2}, position, {});
            QVERIFY(command->empty());
        }
    }

    void overridesActWhereTheyAreMovedTo() {
        addOverride("s", "1", "multiply", "2");
        addOverride("t", "1", "set", "5");
        addOverride("s", "2", "set", "10");
        addOverride("s", "4", "add", "1");
        add(economy, TableId::notes, {{"note", "n"}, {"cell", "overrides:s:1:value"}, {"text", "doubled"}});
        QCOMPARE(amount("s"), std::string("11")); // ·2, =10, +1
        const Economy before = economy;
        const Command command = move(TableId::overrides, {0}, 4);
        QCOMPARE(amount("s"), std::string("22")); // =10, +1, ·2
        QCOMPARE(column(TableId::overrides, 0) + '|' + column(TableId::overrides, 1),
                 QStringLiteral("t s s s|1 1 2 4"));
        QCOMPARE(economy[TableId::notes].at(0, "cell"), std::string("overrides:s:4:value"));
        QVERIFY(apply(inverse(command), economy).empty());
        QVERIFY(economy == before);
    }

    void overridesOfSeveralScenariosOnlyStandElsewhere() {
        addOverride("s", "1", "set", "5");
        addOverride("t", "1", "set", "5");
        addOverride("t", "2", "set", "5");
        move(TableId::overrides, {0, 1}, 3);
        QCOMPARE(column(TableId::overrides, 0) + '|' + column(TableId::overrides, 1),
                 QStringLiteral("t s t|2 1 1"));
    }

private:
    Command move(TableId table, std::vector<std::size_t> rows, std::size_t position) {
        const auto command = moveRows(economy, table, std::move(rows), position, {});
        if (!command || !apply(*command, economy).empty()) qFatal("not moved");
        return *command;
    }

    void addOverride(const char* scenario, const char* position, const char* change, const char* value) {
        add(economy, TableId::overrides,
            {{"scenario", scenario},
             {"position", position},
             {"cell", "budgets:RNL:a:amount"},
             {"change", change},
             {"value", value}});
    }

    std::string amount(const char* scenario) const {
        const auto applied = applyScenario(economy, scenario);
        return applied ? applied->text(applied->locate("budgets:RNL:a:amount").value()) : "in error";
    }

    QString column(TableId table, std::size_t of) const {
        QStringList texts;
        for (const Row& row : economy[table].rows()) texts << QString::fromStdString(row[of]);
        return texts.join(' ');
    }

    Economy economy;
};

QTEST_APPLESS_MAIN(TestRowOrder)
#include "test_row_order.moc"
