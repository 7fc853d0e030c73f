#include "economy/table/economy.h"

#include <QTest>

#include <algorithm>
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
    // Files and addresses of before a table had its last keys mean what they said.
    void aKeyWithADefaultMayBeLeftOut() {
        Economy economy;
        Table& actuals = economy[TableId::actuals];
        QVERIFY(actuals.append({"RNL", "2015/16", "surplus", "", "", "-62997000", ""}));
        QVERIFY(!actuals.append({"RNL", "2015/16", "surplus", "12", "actual", "1", ""}));
        QVERIFY(actuals.append({"RNL", "2015/16", "surplus", "6", "", "-30000000", ""}));
        QVERIFY(actuals.append({"RNL", "2015/16", "surplus", "6", "plan", "-11000000", ""}));
        for (const char* text :
             {"actuals:RNL:2015/16:surplus:amount", "actuals:RNL:2015/16:surplus:12:amount",
              "actuals:RNL:2015/16:surplus:12:actual:amount"}) {
            QVERIFY(economy.locate(text) == (CellPlace{TableId::actuals, 0, 5}));
            QCOMPARE(toText(address(text)), std::string("actuals:RNL:2015/16:surplus:12:actual:amount"));
        }
        QVERIFY(economy.locate("actuals:RNL:2015/16:surplus:6:plan:amount") ==
                (CellPlace{TableId::actuals, 2, 5}));
        QCOMPARE(toText(address("actuals:RNL:2015/16:surplus")),
                 std::string("actuals:RNL:2015/16:surplus:12:actual"));
        QVERIFY(address("actuals:RNL:2015/16:surplus:6").isRow());
        for (const char* text :
             {"actuals:RNL:2015/16:amount", "actuals:RNL:2015/16",
              "actuals:RNL:2015/16:surplus:6:plan:actual:amount", "actuals:RNL:2015/16:surplus:6:plan:sum"})
            QVERIFY2(!parseAddress(text), text);
    }

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

    // Whatever copies share, each changes alone.
    void copiesGoTheirOwnWays() {
        struct Copy {
            Table table{TableId::services};
            std::vector<Row> plain; ///< what is expected of it
        };
        std::vector<Copy> copies(5);
        std::mt19937 random(1);
        for (int step = 0; step < 2'000; ++step) {
            Copy& one = copies[random() % copies.size()];
            const std::size_t at = random() % (one.plain.size() + 1);
            const bool isRow = at < one.plain.size();
            const std::string made = "s" + std::to_string(step);
            switch (random() % 8) {
            case 0:
                one = copies[random() % copies.size()];
                break;
            case 1:
                if (!isRow) break;
                one.table.erase(at);
                one.plain.erase(one.plain.begin() + static_cast<std::ptrdiff_t>(at));
                break;
            case 2:
            case 3:
                if (!isRow) break;
                QVERIFY(one.table.set(at, 1, made));
                one.plain[at][1] = made;
                break;
            case 4:
                if (!isRow) break;
                QVERIFY(one.table.set(at, 0, made));
                one.plain[at][0] = made;
                break;
            default:
                const Row row{made, "A service", "", "", ""};
                QVERIFY(one.table.insert(at, row));
                one.plain.insert(one.plain.begin() + static_cast<std::ptrdiff_t>(at), row);
            }
            for (const Copy& copy : copies) {
                const Rows rows = copy.table.rows();
                QVERIFY(std::equal(rows.begin(), rows.end(), copy.plain.begin(), copy.plain.end()));
                for (const Copy& other : copies)
                    QCOMPARE(copy.table == other.table, copy.plain == other.plain);
            }
            for (std::size_t row = 0; row < one.plain.size(); ++row)
                QCOMPARE(one.table.find({one.plain[row][0]}), std::optional(row));
        }
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
            for (std::size_t i = 0; i < table.size(); ++i)
                QCOMPARE(table.find({table[i][0]}), std::optional(i));
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
