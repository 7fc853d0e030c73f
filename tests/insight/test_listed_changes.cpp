#include "insight/scenario/listed_changes.h"

#include "economy/edit/cell_entry.h"
#include "economy/edit/scenario_reasons.h"
#include "economy/small_economy.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::testing;
using Kind = ListedChange::Kind;

class TestListedChanges : public QObject {
    Q_OBJECT

    static Economy changed() {
        Economy economy = smallEconomy();
        add(economy, TableId::scenarios, {{"scenario", "s"}, {"name", "Trial"}});
        const auto type = [&](const char* cell, const char* text) {
            const CellEntry entry{*parseAddress(cell), text};
            holds(apply(*enterCells(economy, "s", std::span(&entry, 1), MissingRow::refused, {"Type", {}}),
                        economy));
        };
        type("budgets:RNL:nursing:amount", "90000");
        type("indices:pay:2016/17:rate", "1.5%");
        add(economy, TableId::overrides,
            {{"scenario", "s"},
             {"position", "9"},
             {"cell", "budgets:*:*:amount"},
             {"change", "multiply"},
             {"value", "98%"}});
        Row row(specification(TableId::budgets).columns.size());
        row[0] = "RNL";
        row[1] = "ward";
        row[2] = "Ward";
        row[3] = "nursing";
        row[5] = "1000";
        const NewRow ward{TableId::budgets, 1, row};
        holds(apply(*enterCells(economy, "s", {}, MissingRow::refused, {"Add", {}}, std::span(&ward, 1)),
                    economy));
        return economy;
    }

    static void holds(const std::vector<Problem>& problems) {
        if (!problems.empty()) qFatal("%s", english(problems.front()).c_str());
    }

private slots:
    void eachIsListedWithBaseValueAndDifference() {
        const auto all = listedChanges(changed(), "s");
        QCOMPARE(all.size(), std::size_t(4));
        QCOMPARE(all[0].base, std::string("100000"));
        QCOMPARE(all[0].value, std::string("88200")); // as it counts, after the cut of all
        QCOMPARE(all[0].difference, std::string("-11800"));
        QCOMPARE(all[1].difference, std::string("-0.5%"));
        QCOMPARE(all[2].kind, Kind::cells);
        QCOMPARE(all[2].change, std::string("multiply"));
        QCOMPARE(all[2].value, std::string("98%"));
        QCOMPARE(all[3].kind, Kind::row);
        QCOMPARE(toText(all[3].cell), std::string("budgets:RNL:ward:amount"));
        QCOMPARE(changeCount(changed(), "s"), 4);
    }

    void baseChangesNothing() {
        QVERIFY(listedChanges(changed(), "base").empty());
        QCOMPARE(changeCount(changed(), "base"), 0);
    }

    void theReasonStandsAtTheValue() {
        Economy economy = changed();
        const auto all = listedChanges(economy, "s");
        QVERIFY(
            apply(giveReason(economy, all[0].reasonAt, "Agreed", "", "", {"Reason", {}}), economy).empty());
        QCOMPARE(listedChanges(economy, "s")[0].reason, std::string("Agreed"));
    }

    void whatWaitsForAnArrangementDoesNotAct() {
        Economy economy = changed();
        add(economy, TableId::arrangements,
            {{"arrangement", "group"},
             {"name", "Group"},
             {"kind", "group"},
             {"start_year", "2016/17"},
             {"enabled", "no"}});
        economy[TableId::overrides].set(0, *specification(TableId::overrides).find("arrangement"), "group");
        QVERIFY(!listedChanges(economy, "s")[0].acts);
    }

    void aScenarioInErrorIsListedAllTheSame() {
        Economy economy = changed();
        economy[TableId::overrides].set(0, *specification(TableId::overrides).find("cell"),
                                        "budgets:RNL:nowhere:amount");
        QCOMPARE(listedChanges(economy, "s").size(), std::size_t(4));
    }
};

QTEST_APPLESS_MAIN(TestListedChanges)
#include "test_listed_changes.moc"
