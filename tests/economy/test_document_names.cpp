#include "economy/reading/cell_title.h"
#include "economy/reading/document_names.h"
#include "small_economy.h"

#include <QtTest>

using namespace breakeven;

namespace {

Economy namedEconomy() {
    using testing::add;
    using enum TableId;
    Economy e;
    add(e, economy, {{"name", "Small"}, {"base_year", "2014/15"}, {"years", "3"}});
    add(e, organisations, {{"org", "RNL"}, {"name", "North Cumbria"}, {"kind", "acute"}});
    add(e, organisations, {{"org", "01H"}, {"name", "Cumbria CCG"}, {"kind", "commissioner"}});
    add(e, services, {{"service", "NEL"}, {"name", "Emergency"}});
    add(e, indices, {{"index", "pay"}, {"year", "2015/16"}, {"rate", "1%"}});
    add(e, tariffs, {{"tariff", "PbR"}, {"service", "NEL"}, {"year", "2014/15"}, {"price", "1500"}});
    add(e, contracts, {{"contract", "C1"}, {"commissioner", "01H"}, {"provider", "RNL"}, {"form", "block"}});
    add(e, budgets, {{"org", "RNL"}, {"line", "nursing"}, {"name", "Nursing"}, {"amount", "600000"}});
    return e;
}

} // namespace

/// What people call the rows and cells of a document.
class TestDocumentNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreMadeReadable_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* code, const char* name) {
            QTest::newRow(code) << QString(code) << QString(name);
        };
        row("agency_pay", "Agency pay");
        row("pay", "Pay");
        row("nhs_prices", "NHS prices");
        row("a_and_e", "A&E");
        row("population_65_to_84", "Population 65 to 84");
        row("65-74", "65-74");
        row("85-over", "85 over");
        row("RNL", "RNL");
        row("PbR", "PbR");
        row("01H-RNL", "01H-RNL");
    }
    void codesAreMadeReadable() {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(readableCode(code.toStdString())), name);
    }

    void contractsAreCalledByFormAndParties() {
        Economy economy = namedEconomy();
        Table& contracts = economy[TableId::contracts];
        Row winter = contracts[0];
        winter[0] = "01H-RNL-winter";
        contracts.append(winter);
        QCOMPARE(contractName(economy, "01H-RNL-winter"),
                 std::string("Block, winter: Cumbria CCG → North Cumbria"));
        QCOMPARE(contractName(economy, "C1"), std::string("Block, C1: Cumbria CCG → North Cumbria"));
        QCOMPARE(contractNameOfPayer(economy, "01H-RNL-winter"), std::string("North Cumbria: Block, winter"));
        Row plain = contracts[0];
        plain[0] = "01H-RNL-block";
        contracts.append(plain);
        QCOMPARE(contractName(economy, "01H-RNL-block"), std::string("Block: Cumbria CCG → North Cumbria"));
        QCOMPARE(contractName(economy, "none"), std::string("none"));
    }

    void cellsAreCalledByNames() {
        const Economy economy = namedEconomy();
        const auto title = [&](const char* address) {
            return QString::fromStdString(cellTitle(economy, address, Wording()));
        };
        QCOMPARE(title("budgets:RNL:nursing:amount"), QString("Budgets, Nursing (North Cumbria), Amount"));
        QCOMPARE(title("budgets:RNL:*:amount"), QString("Budgets, North Cumbria · every line, Amount"));
        QCOMPARE(title("organisations:RNL:kind"), QString("Organisations, North Cumbria, Kind"));
        QCOMPARE(title("indices:pay:2015/16:rate"),
                 QString("Indices, Pay · 2015/16, Change on the year before"));
        QCOMPARE(title("tariffs:PbR:NEL:2014/15:price"),
                 QString("Tariff prices, PbR · Emergency · 2014/15, Price"));
        QCOMPARE(title("contracts:C1:value"),
                 QString("Contracts, Block, C1: Cumbria CCG → North Cumbria, Block value"));
        QCOMPARE(title("budgets:RNL:none:amount"), QString("budgets:RNL:none:amount"));
        QCOMPARE(codedTitle(economy, TableId::services, 0, Wording()), std::string("Emergency (NEL)"));
    }

    void aKeyThatStandsForAllIsCalledByWhatItIs() {
        const Economy economy = namedEconomy();
        for (const TableSpec& spec : allTables())
            for (std::size_t key = 0; spec.keyCount > 1 && key < spec.keyCount; ++key) {
                Address cells{spec.id, std::vector<std::string>(spec.keyCount, "1"), {}};
                cells.keys[key] = "*";
                const auto title = QString::fromStdString(cellTitle(economy, cells, Wording()));
                QVERIFY2(title.contains("every ") && !title.contains("every row"), qPrintable(title));
            }
    }

    void organisationsHaveShortNamesThatTellThemApart() {
        Economy economy;
        const std::vector<std::array<const char*, 3>> organisations{
            {"RNL", "North Cumbria University Hospitals NHS Trust", "North Cumbria"},
            {"RTX", "University Hospitals of Morecambe Bay NHS Foundation Trust", "Morecambe Bay"},
            {"RNN", "Cumbria Partnership NHS Foundation Trust", "Cumbria Partnership"},
            {"01H", "NHS Cumbria CCG", "Cumbria CCG"},
            {"CCC", "Cumbria County Council", "Cumbria County Council"},
            {"R1", "Leeds NHS Trust", "Leeds NHS Trust"},
            {"R2", "Leeds Hospitals NHS Trust", "Leeds Hospitals NHS Trust"}};
        for (const auto& [code, name, shortName] : organisations)
            testing::add(economy, TableId::organisations, {{"org", code}, {"name", name}, {"kind", "acute"}});
        const auto names = shortOrganisationNames(economy);
        for (const auto& [code, name, shortName] : organisations)
            QCOMPARE(names.at(code), std::string(shortName));
    }

    void aCodeStandsBesideANameThatSaysMore() {
        QCOMPARE(besideCode("Agency pay", "agency_pay"), std::string("Agency pay (agency_pay)"));
        QCOMPARE(besideCode("Pay", "pay"), std::string("Pay"));
        QCOMPARE(nameOfCode(namedEconomy(), TableId::services, "all"), std::string("All"));
        QCOMPARE(nameOfCode(namedEconomy(), TableId::scenarios, "base"), std::string("Base"));
    }
};

QTEST_APPLESS_MAIN(TestDocumentNames)
#include "test_document_names.moc"
