#include "economy/capitated_economy.h"
#include "economy/check/validation.h"
#include "economy/edit/contract_edit.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

class TestContractEdit : public QObject {
    Q_OBJECT

private slots:
    void aNewContractHasWhatItsFormNeeds_data() {
        QTest::addColumn<QByteArray>("form");
        for (const char* form : {"activity", "block", "blended", "capitation"})
            QTest::newRow(form) << QByteArray(form);
    }
    void aNewContractHasWhatItsFormNeeds() {
        QFETCH(QByteArray, form);
        Economy e = capitated();
        add(e, tariffs, {{"tariff", "NT"}, {"service", "NEL"}, {"year", "2015/16"}, {"price", "100"}});
        const auto command = addContract(e, "base", {"X", form.toStdString(), "CCG", "RNL"});
        QVERIFY(command);
        QVERIFY(apply(*command, e).empty());
        QVERIFY(e[contracts].find({"X"}));
        QVERIFY(!hasErrors(validate(e)));
    }

    void codesNameThePartiesAndAreFree() {
        Economy e = smallEconomy();
        QCOMPARE(contractCodeFor(e, "CCG", "RNL"), std::string("CCG-RNL"));
        QVERIFY(apply(*addContract(e, "base", {"CCG-RNL", "block", "CCG", "RNL"}), e).empty());
        QCOMPARE(contractCodeFor(e, "CCG", "RNL"), std::string("CCG-RNL-2"));
    }

    void whatCannotBeAContractIsRefused_data() {
        QTest::addColumn<QStringList>("contract"); // code, commissioner, provider
        QTest::addColumn<QString>("why");
        QTest::newRow("payer") << QStringList{"X", "", "RNL"} << "choose who pays: a commissioner";
        QTest::newRow("provider") << QStringList{"X", "CCG", "QQQ"} << "choose who is paid: a provider";
        QTest::newRow("itself") << QStringList{"X", "RNL", "RNL"}
                                << "an organisation cannot have a contract with itself";
        QTest::newRow("taken") << QStringList{"B1", "CCG", "RNL"} << "there is already a contract B1";
    }
    void whatCannotBeAContractIsRefused() {
        QFETCH(QStringList, contract);
        QFETCH(QString, why);
        const auto command = addContract(
            smallEconomy(), "base",
            {contract[0].toStdString(), "block", contract[1].toStdString(), contract[2].toStdString()});
        QVERIFY(!command);
        QCOMPARE(english(command.problems.front().message), why.toStdString());
    }

    void inAScenarioAContractIsItsOwn() {
        QVERIFY(!addContract(capitated(), "nowhere", {"X", "block", "CCG", "RNL"}));
        Economy economy = smallEconomy();
        add(economy, TableId::scenarios, {{"scenario", "s"}});
        const auto command = addContract(economy, "s", {"X", "block", "CCG", "RNL"});
        QVERIFY(command && apply(*command, economy).empty());
        const Table& contracts = economy[TableId::contracts];
        QCOMPARE(contracts.at(*contracts.find({"X"}), "arrangement"), std::string("s"));
        QCOMPARE(economy[TableId::arrangements].at(0, "enabled"), std::string("no"));
    }
};

QTEST_APPLESS_MAIN(TestContractEdit)
#include "test_contract_edit.moc"
