#include "economy/contract_edit.h"
#include "economy/validation.h"
#include "small_economy.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

namespace {

// A capitation CAP over the block B1, and rows of every kind that name B1 or CAP.
Economy capitated() {
    Economy e = smallEconomy();
    add(e, services, {{"service", "NEL"}, {"name", "Emergency"}});
    add(e, populations, {{"population", "POP"}, {"segment", "all"}, {"people", "1000"}});
    add(e, contracts,
        {{"contract", "CAP"},
         {"commissioner", "CCG"},
         {"provider", "RNL"},
         {"form", "capitation"},
         {"population", "POP"},
         {"rate_per_head", "110"}});
    add(e, contractServices, {{"contract", "B1"}, {"service", "NEL"}});
    add(e, subcontracts, {{"contract", "CAP"}, {"subcontract", "B1"}});
    add(e, riskShares,
        {{"contract", "CAP"}, {"band", "gain"}, {"party", "CCG"}, {"direction", "gain"}, {"share", "50%"}});
    add(e, budgets,
        {{"org", "RNL"},
         {"line", "team"},
         {"name", "Team"},
         {"category", "nursing"},
         {"amount", "1"},
         {"contract", "CAP"}});
    add(e, scenarios, {{"scenario", "s"}, {"name", "S"}});
    add(e, overrides,
        {{"scenario", "s"}, {"position", "10"}, {"cell", "contracts:B1:value"}, {"value", "1"}});
    add(e, overrides,
        {{"scenario", "s"}, {"position", "20"}, {"cell", "subcontracts:CAP:B1:share"}, {"value", "50%"}});
    add(e, overrides,
        {{"scenario", "s"}, {"position", "30"}, {"cell", "budgets:RNL:team:amount"}, {"value", "2"}});
    add(e, notes, {{"note", "n"}, {"cell", "contracts:B1:value"}, {"text", "Agreed"}});
    return e;
}

} // namespace

class TestContractEdit : public QObject {
    Q_OBJECT

private slots:
    void aNewContractHasWhatItsFormNeeds_data() {
        QTest::addColumn<QByteArray>("form");
        for (const char* form : {"activity", "block", "blended", "capitation"}) QTest::newRow(form) << QByteArray(form);
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
        QTest::newRow("itself") << QStringList{"X", "RNL", "RNL"} << "nobody has a contract with themselves";
        QTest::newRow("taken") << QStringList{"B1", "CCG", "RNL"} << "there is a contract B1 already";
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

    void contractsComeAndGoOnlyInBase() {
        QVERIFY(!addContract(capitated(), "s", {"X", "block", "CCG", "RNL"}));
        QVERIFY(!removeContract(capitated(), "s", "B1"));
    }

    void aContractGoesWithAllThatHangsOnIt() {
        Economy e = capitated();
        const auto command = removeContract(e, "base", "B1");
        QVERIFY(command);
        QVERIFY(apply(*command, e).empty());
        QVERIFY(!e[contracts].find({"B1"}));
        QCOMPARE(e[contractServices].size(), std::size_t(0));
        QCOMPARE(e[subcontracts].size(), std::size_t(0));
        QCOMPARE(e[notes].size(), std::size_t(0));
        QCOMPARE(e[overrides].size(), std::size_t(1));
        QCOMPARE(e[overrides].at(0, "cell"), std::string("budgets:RNL:team:amount"));
        QCOMPARE(e[riskShares].size(), std::size_t(1));
        QVERIFY(!hasErrors(validate(e)));
        QVERIFY(apply(inverse(*command), e).empty());
        QVERIFY(e == capitated());
    }

    void budgetLinesOfACapitationStayWithoutIt() {
        Economy e = capitated();
        QVERIFY(apply(*removeContract(e, "base", "CAP"), e).empty());
        QCOMPARE(e[riskShares].size(), std::size_t(0));
        QCOMPARE(e[budgets].at(1, "line"), std::string("team"));
        QCOMPARE(e[budgets].at(1, "contract"), std::string());
        QVERIFY(!hasErrors(validate(e)));
    }
};

QTEST_APPLESS_MAIN(TestContractEdit)
#include "test_contract_edit.moc"
