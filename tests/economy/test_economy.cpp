#include "economy/table/economy.h"

#include <QTest>

#include <random>

using namespace breakeven;

class TestEconomy : public QObject {
    Q_OBJECT

    static Economy withTwoServices() {
        Economy economy;
        economy[TableId::services].append({"AE", "A&E attendance", "attendances", "", ""});
        economy[TableId::services].append({"NEL", "Emergency admission", "admissions", "", ""});
        return economy;
    }

    static Address address(const char* text) { return *parseAddress(text); }

private slots:
    void aCopyKeepsWhatItWasCopiedFrom() {
        const Economy before = withTwoServices();
        Economy after = before;
        const std::string& kept = before[TableId::services].at(0, "name");
        QVERIFY(after[TableId::services].set(0, 1, "Attendance"));
        QVERIFY(after[TableId::services].set(1, 0, "EM"));
        QVERIFY(after[TableId::services].append({"EL", "Elective", "", "", ""}));
        after[TableId::services].erase(0);
        QCOMPARE(kept, std::string("A&E attendance"));
        QVERIFY(before == withTwoServices());
        QCOMPARE(after[TableId::services].size(), std::size_t(2));
        QVERIFY(!after[TableId::services].find({"AE"}));
        QCOMPARE(*after[TableId::services].find({"EM"}), std::size_t(0));
        QCOMPARE(*before[TableId::services].find({"NEL"}), std::size_t(1));
    }

    // However many rows came and went, each is found where it stands.
    void rowsAreFoundWhereTheyStand() {
        Table table(TableId::services);
        std::mt19937 random(1);
        int made = 0;
        for (int step = 0; step < 3'000; ++step) {
            const std::size_t at = random() % (table.size() + 1);
            Row row(table.spec().columns.size());
            row[0] = "s" + std::to_string(made++);
            if (step % 3 != 2 || at == table.size())
                QVERIFY(table.insert(at, row));
            else if (step % 2 == 0)
                QVERIFY(table.set(at, 0, row[0]));
            else
                table.erase(at);
            if (step % 50 != 0) continue;
            for (std::size_t i = 0; i < table.size(); ++i) QCOMPARE(table.find({table[i][0]}), std::optional(i));
            QVERIFY(!table.find({row[0] + "?"}));
        }
        while (table.size() > 3) table.erase(1);
        for (std::size_t i = 0; i < table.size(); ++i) QCOMPARE(table.find({table[i][0]}), std::optional(i));
    }

    void whatIsRefusedChangesNothing() {
        Economy economy = withTwoServices();
        const Economy before = economy;
        QVERIFY(!economy[TableId::services].set(1, 0, "AE"));
        QVERIFY(!economy[TableId::services].insert(0, {"AE", "", "", "", ""}));
        QVERIFY(economy == before);
    }

    void wildcardsAndRowsCoverTheirCells() {
        const Address cell = address("tariffs:national:NEL:2015/16:price");
        QVERIFY(covers(cell, cell));
        QVERIFY(covers(address("tariffs:national:*:*:price"), cell));
        QVERIFY(covers(address("tariffs:national:NEL:2015/16"), cell));
        QVERIFY(!covers(address("tariffs:local:*:*:price"), cell));
        QVERIFY(!covers(address("tariffs:national:*:2016/17:price"), cell));
        QVERIFY(!covers(address("activity:01H:RNL:NEL:volume"), cell));
    }
};

QTEST_APPLESS_MAIN(TestEconomy)
#include "test_economy.moc"
