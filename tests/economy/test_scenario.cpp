#include "economy/scenario/scenario.h"
#include "economy/small_economy.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::testing;

namespace {

Economy withScenario(std::initializer_list<std::array<const char*, 3>> overrides) {
    Economy economy = smallEconomy();
    add(economy, TableId::scenarios, {{"scenario", "s"}});
    int position = 0;
    for (const auto& [cell, change, value] : overrides)
        add(economy, TableId::overrides,
            {{"scenario", "s"},
             {"position", std::to_string(++position)},
             {"cell", cell},
             {"change", change},
             {"value", value}});
    return economy;
}

QString cellIn(const Economy& economy, const char* address, const char* scenario = "s") {
    const auto applied = applyScenario(economy, scenario);
    if (!applied) return "! " + QString::fromStdString(english(applied.problems.front()));
    const auto place = applied->locate(address);
    return place ? QString::fromStdString(applied->text(*place)) : "no cell";
}

} // namespace

/// A scenario is overrides on top of its parent's (rules 13).
class TestScenario : public QObject {
    Q_OBJECT

private slots:
    void overridesAct_data() {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, QByteArray cell, QByteArray change, QByteArray value,
                            QString result, QByteArray address = {}) {
            QTest::newRow(name) << cell << change << value << (address.isEmpty() ? cell : address) << result;
        };
        row("set", "budgets:RNL:nursing:amount", "set", "5", "5");
        row("set to blank is the default", "contracts:B1:recurrent", "set", "", "");
        row("add", "budgets:RNL:nursing:amount", "add", "-0.5", "99999.5");
        row("multiply by a number", "budgets:RNL:nursing:amount", "multiply", "1.1", "110000");
        row("multiply by per cent", "budgets:RNL:nursing:amount", "multiply", "50%", "50000");
        row("exact beyond six decimals", "contracts:B1:value", "multiply", "0.000000001", "0.00011");
        row("a blank cell counts as its default", "organisations:RNL:market_forces_factor", "multiply", "1.1",
            "1.1");
        row("the digits kept of any cell", "budgets:RNL:nursing:amount", "multiply", "0.00000000333333333333",
            "0.000333333333333");
        row("more are rounded", "indices:pay:2016/17:rate", "multiply", "0.33333333333333333333",
            "0.666666666666666667%");
        row("rate", "indices:pay:2016/17:rate", "add", "1%", "3%");
        row("every row that matches", "indices:pay:*:rate", "add", "1%", "4%", "indices:pay:2017/18:rate");
        row("a year is shifted", "economy:base_year", "add", "-1", "2014/15");
        row("lists element by element, the last repeating", "contracts:B1:phase_in", "multiply", "50%;80%",
            "50%;80%");
        row("whole numbers", "economy:years", "add", "3", "5");
    }
    void overridesAct() {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, address);
        QFETCH(QString, result);
        QCOMPARE(cellIn(withScenario({{cell.constData(), change.constData(), value.constData()}}),
                        address.constData()),
                 result);
    }

    void overridesAreRefused_data() {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, QByteArray cell, QByteArray change, QByteArray value,
                            QString reason) { QTest::newRow(name) << cell << change << value << reason; };
        row("no such row", "budgets:RTX:nursing:amount", "set", "5", "there is no cell");
        row("nothing matches", "budgets:*:medical:amount", "set", "5", "there is no cell");
        row("an index in the base year", "indices:pay:2015/16:rate", "add", "1%", "there is no cell");
        row("an unknown index", "indices:drugs:2016/17:rate", "add", "1%", "there is no cell");
        row("a key", "organisations:RNL:org", "set", "X", "cannot be overridden");
        row("a scenario", "scenarios:s:name", "set", "X", "cannot be overridden");
        row("a row", "organisations:RNL", "set", "X", "not the address of a cell");
        row("out of range after it", "budgets:RNL:nursing:variable", "add", "101%", "between 0% and 100%");
        row("wrong type", "budgets:RNL:nursing:amount", "set", "much", "not an amount");
        row("text cannot be multiplied", "organisations:RNL:name", "multiply", "2", "cannot be multiplied");
        row("a bare rate", "indices:pay:2016/17:rate", "add", "1", "per-cent");
        row("nothing to add", "budgets:RNL:nursing:amount", "add", "", "a value to add is needed");
        row("a blank cell without a default", "contracts:B1:marginal_baseline", "multiply", "2",
            "the cell is blank");
        row("a blank year", "contracts:B1:end_year", "add", "1", "the cell is blank");
        row("none but blank cells", "contracts:*:rate_per_head", "add", "1", "the cell is blank");
        row("an index that falls away", "indices:pay:2016/17:rate", "add", "-102.01%", "not be below -100%");
        row("an index set below", "indices:pay:2016/17:rate", "set", "-150%", "not be below -100%");
        row("below nought after it", "organisations:RNL:market_forces_factor", "add", "-3", "above zero");
    }
    void overridesAreRefused() {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, value);
        QFETCH(QString, reason);
        const auto applied =
            applyScenario(withScenario({{cell.constData(), change.constData(), value.constData()}}), "s");
        QVERIFY(!applied);
        QCOMPARE(applied.problems.front().address, std::string("overrides:s:1"));
        QVERIFY2(english(applied.problems.front()).find(reason.toStdString()) != std::string::npos,
                 english(applied.problems.front()).c_str());
    }

    void parentsComeFirstAndPositionsCountNotRowOrder() {
        Economy economy = withScenario({{"budgets:RNL:nursing:amount", "multiply", "2"}});
        add(economy, TableId::scenarios, {{"scenario", "child"}, {"parent", "s"}});
        add(economy, TableId::overrides,
            {{"scenario", "child"},
             {"position", "20"},
             {"cell", "budgets:RNL:nursing:amount"},
             {"change", "multiply"},
             {"value", "10"}});
        add(economy, TableId::overrides,
            {{"scenario", "child"},
             {"position", "3"},
             {"cell", "budgets:RNL:nursing:amount"},
             {"change", "add"},
             {"value", "1"}});
        QCOMPARE(cellIn(economy, "budgets:RNL:nursing:amount", "child"), QString("2000010"));
        QCOMPARE(cellIn(economy, "budgets:RNL:nursing:amount", "base"), QString("100000"));
    }

    /// Each cell keeps what the overrides before made of it, whichever way they name it.
    void overridesOfManyKindsActInTurn() {
        Economy economy = withScenario({{"budgets:*:*:amount", "multiply", "2"},
                                        {"budgets:RNL:*:amount", "add", "1"},
                                        {"budgets:*:nursing:amount", "set", "7"},
                                        {"budgets:RNL:nursing:amount", "multiply", "3"},
                                        {"budgets:*:drugs:amount", "multiply", "10"}});
        add(economy, TableId::budgets,
            {{"org", "RNL"}, {"line", "drugs"}, {"name", "Drugs"}, {"category", "drugs"}, {"amount", "4"}});
        QCOMPARE(cellIn(economy, "budgets:RNL:nursing:amount"), QString("21"));
        QCOMPARE(cellIn(economy, "budgets:RNL:drugs:amount"), QString("90"));
    }

    void aBlankCellWithoutADefaultIsPassedOverAmongOthers() {
        Economy economy = withScenario({{"organisations:*:agency_ceiling", "multiply", "2"}});
        QVERIFY(!applyScenario(economy, "s"));
        economy[TableId::organisations].set(1, *specification(TableId::organisations).find("agency_ceiling"),
                                            "5");
        QCOMPARE(cellIn(economy, "organisations:RNL:agency_ceiling"), QString("10"));
        QCOMPARE(cellIn(economy, "organisations:CCG:agency_ceiling"), QString());
    }

    void aBlankRampIsWhatTheArrangementsHasBecome() {
        Economy economy = withScenario(
            {{"arrangements:A:ramp", "multiply", "50%"}, {"effects:A:E:ramp", "multiply", "50%"}});
        add(economy, TableId::arrangements,
            {{"arrangement", "A"},
             {"name", "A"},
             {"kind", "other"},
             {"start_year", "2016/17"},
             {"ramp", "40%;80%"}});
        add(economy, TableId::effects,
            {{"arrangement", "A"}, {"effect", "E"}, {"type", "save"}, {"org", "RNL"}});
        QCOMPARE(cellIn(economy, "arrangements:A:ramp"), QString("20%;40%"));
        QCOMPARE(cellIn(economy, "effects:A:E:ramp"), QString("10%;20%"));
    }

    void aLongChainIsItsOverridesInTurn() {
        Economy economy = smallEconomy();
        std::string parent = "base";
        for (int i = 1; i <= 2000; ++i) {
            const std::string code = "s" + std::to_string(i);
            add(economy, TableId::scenarios, {{"scenario", code}, {"parent", parent}});
            add(economy, TableId::overrides,
                {{"scenario", code},
                 {"position", "1"},
                 {"cell", "budgets:*:*:amount"},
                 {"change", "add"},
                 {"value", std::to_string(i)}});
            parent = code;
        }
        QCOMPARE(cellIn(economy, "budgets:RNL:nursing:amount", "s2000"), QString("2101000"));
        QCOMPARE(cellIn(economy, "budgets:RNL:nursing:amount", "s3"), QString("100006"));
    }

    void theCellOfAnIndexYearWithoutARowExistsWithTheCarriedRate() {
        Economy economy = withScenario({{"indices:flat:2017/18:rate", "add", "1%"}});
        add(economy, TableId::indices, {{"index", "flat"}, {"year", "2014/15"}, {"rate", "5%"}});
        QCOMPARE(cellIn(economy, "indices:flat:2017/18:rate"), QString("6%"));
        QCOMPARE(cellIn(economy, "indices:flat:2016/17:rate"), QString("no cell"));
    }

    void aCircleOfParentsIsAnError() {
        Economy economy = smallEconomy();
        add(economy, TableId::scenarios, {{"scenario", "a"}, {"parent", "b"}});
        add(economy, TableId::scenarios, {{"scenario", "b"}, {"parent", "a"}});
        const auto applied = applyScenario(economy, "a");
        QVERIFY(!applied);
        QCOMPARE(applied.problems.front().address, std::string("scenarios:a:parent"));
        QVERIFY(!applyScenario(economy, "unknown"));
    }
};

QTEST_APPLESS_MAIN(TestScenario)
#include "test_scenario.moc"
