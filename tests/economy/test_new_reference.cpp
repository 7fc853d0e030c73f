#include "economy/check/validation.h"
#include "economy/edit/new_reference.h"
#include "small_economy.h"

#include <QtTest>

using namespace breakeven;

namespace {

const Column& column(TableId table, const char* name) {
    const TableSpec& spec = specification(table);
    return spec.columns[spec.find(name).value()];
}

Economy withService() {
    Economy economy = testing::smallEconomy();
    testing::add(economy, TableId::services, {{"service", "NEL"}, {"name", "Emergency"}});
    return economy;
}

Address cellOf(const char* address) { return *parseAddress(address); }

} // namespace

/// What is named before it is there is made with the cell that names it.
class TestNewReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIndexComesWithTheCellAndGoesWithIt() {
        Economy economy = testing::smallEconomy();
        const Economy before = economy;
        const auto made = newReference(economy, column(TableId::budgets, "index"), "Agency pay");
        QCOMPARE(made.code, std::string("agency_pay"));
        const auto command = enterNewReference(economy, made, cellOf("budgets:RNL:nursing:index"));
        QVERIFY(command);
        QCOMPARE(english(command->name), std::string("New index Agency pay"));
        QVERIFY(apply(*command, economy).empty());
        QCOMPARE(economy.text(*economy.locate("budgets:RNL:nursing:index")), std::string("agency_pay"));
        QVERIFY(!hasErrors(validate(economy)));
        QVERIFY(apply(inverse(*command), economy).empty());
        QVERIFY(economy == before);
    }

    void everythingThatCanBeMadeIsWithoutErrors_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("kind");
        QTest::newRow("index") << "budgets:RNL:nursing:index"
                               << "";
        QTest::newRow("service") << "budgets:RNL:nursing:driver"
                                 << "";
        QTest::newRow("arrangement") << "budgets:RNL:nursing:arrangement"
                                     << "other";
        QTest::newRow("tariff") << "contracts:B1:tariff"
                                << "";
        QTest::newRow("population") << "contracts:B1:population"
                                    << "";
        QTest::newRow("provider") << "contracts:B1:provider"
                                  << "acute";
        QTest::newRow("commissioner") << "contracts:B1:commissioner"
                                      << "commissioner";
    }
    void everythingThatCanBeMadeIsWithoutErrors() {
        QFETCH(QString, cell);
        QFETCH(QString, kind);
        Economy economy = withService();
        const Address address = cellOf(cell.toUtf8());
        const Column& of = column(address.table, address.column.c_str());
        QVERIFY(canBeMade(economy, of));
        const NewReference made = newReference(economy, of, "Something new");
        QCOMPARE(QString::fromStdString(made.kind), kind);
        const auto command = enterNewReference(economy, made, address);
        QVERIFY2(command, command.problems.empty() ? "" : english(command.problems.front()).c_str());
        QVERIFY(apply(*command, economy).empty());
        QCOMPARE(economy.text(*economy.locate(address)), made.code);
        const auto problems = validate(economy);
        for (const Problem& problem : problems)
            QVERIFY2(problem.severity != Severity::error, english(problem).c_str());
    }

    void contractsAreNotMadeFromANameAlone() {
        QVERIFY(!canBeMade(withService(), column(TableId::budgets, "contract")));
        QVERIFY(!canBeMade(withService(), column(TableId::budgets, "category")));
        QVERIFY(
            !canBeMade(testing::smallEconomy(), column(TableId::contracts, "tariff"))); // nothing to price
    }

    void aCodeThatIsTakenOrCannotBeIsRefused() {
        const Economy economy = testing::smallEconomy();
        NewReference made = newReference(economy, column(TableId::budgets, "index"), "Pay");
        QCOMPARE(made.code, std::string("pay-2"));
        for (const char* code : {"pay", "all", "", "a b"}) {
            made.code = code;
            QVERIFY(!makeReference(economy, made));
        }
        made.code = "pay-2";
        QVERIFY(makeReference(economy, made));
        made.name.clear();
        QVERIFY(!makeReference(economy, made));
    }
};

QTEST_APPLESS_MAIN(TestNewReference)
#include "test_new_reference.moc"
