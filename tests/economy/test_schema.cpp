#include "economy/small_economy.h"
#include "economy/table/economy.h"
#include "economy/table/value.h"
#include "economy/table/words.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

/// The one description of the tables says what everybody else goes by.
class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void tablesStandInTheOrderOfTheirIds() {
        QCOMPARE(allTables().size(), tableCount);
        for (std::size_t id = 0; id < tableCount; ++id)
            QCOMPARE(static_cast<std::size_t>(allTables()[id].id), id);
    }

    void whatAColumnIsDescribedByIsThere() {
        for (const TableSpec& spec : allTables())
            for (const Column& column : spec.columns) {
                if (column.type == ValueType::choice) QVERIFY2(!column.words.empty(), column.name);
                if (*column.rowDefault.column) {
                    const auto by = spec.find(column.rowDefault.column);
                    QVERIFY2(by && (!*column.rowDefault.word ||
                                    words::has(spec.columns[*by].words, column.rowDefault.word)),
                             column.name);
                    for (const char* text : {column.rowDefault.there, column.rowDefault.elsewhere})
                        QCOMPARE(std::get<std::string>(canonical(column, text)), std::string(text));
                }
                if (*column.inheritedBy) {
                    const auto by = spec.find(column.inheritedBy);
                    QVERIFY2(by && spec.columns[*by].reference, column.name);
                    QVERIFY2(specification(*spec.columns[*by].reference).find(column.name), column.name);
                }
            }
    }

    void aBlankCellCountsAsItsRowSays() {
        Economy rows;
        add(rows, budgets, {{"org", "T"}, {"line", "s"}, {"category", "support"}});
        add(rows, budgets, {{"org", "T"}, {"line", "n"}, {"category", "nursing"}});
        add(rows, arrangements, {{"arrangement", "A"}, {"ramp", "50%;100%"}});
        add(rows, effects, {{"arrangement", "A"}, {"effect", "e1"}, {"type", "fund"}});
        add(rows, effects, {{"arrangement", "A"}, {"effect", "e2"}, {"type", "spend"}, {"ramp", "80%"}});
        add(rows, uncertainties, {{"uncertainty", "u"}});
        add(rows, uncertainties, {{"uncertainty", "v"}, {"group", "-g"}});
        const Economy& economy = rows;
        QCOMPARE(economy.effectiveText(budgets, 0, "recurrent"), std::string("no"));
        QCOMPARE(economy.effectiveText(budgets, 1, "recurrent"), std::string("yes"));
        QCOMPARE(economy.effectiveText(effects, 0, "recurrent"), std::string("no"));
        QCOMPARE(economy.effectiveText(effects, 1, "recurrent"), std::string("yes"));
        QCOMPARE(economy.effectiveText(uncertainties, 0, "common"), std::string("0%"));
        QCOMPARE(economy.effectiveText(uncertainties, 1, "common"), std::string("100%"));
        QCOMPARE(economy.effectiveText(effects, 0, "ramp"), std::string("50%;100%"));
        QCOMPARE(economy.effectiveText(effects, 1, "ramp"), std::string("80%"));
        const std::size_t ramp = *specification(effects).find("ramp");
        QVERIFY(economy.counting({effects, 0, ramp}) ==
                (CellPlace{arrangements, 0, *specification(arrangements).find("ramp")}));
        QVERIFY(economy.counting({effects, 1, ramp}) == (CellPlace{effects, 1, ramp}));
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "test_schema.moc"
