#include "exchange/package.h"
#include "support/csv_table.h"
#include "support/figures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const std::filesystem::path outturns =
    std::filesystem::path(SOURCE_ROOT).parent_path() / "shared/data/trust_outturns_2010_2015.csv";

using Trust = std::map<std::string, std::string>;

std::string kindOf(const Trust& trust) {
    static const std::map<std::string, std::string> kinds{{"Mental Health", "mental_health"},
                                                          {"Ambulance", "ambulance"},
                                                          {"Community Provider Trust", "community"}};
    const auto kind = kinds.find(trust.at("type"));
    return kind == kinds.end() ? "acute" : kind->second;
}

Decimal pounds(const Trust& trust, const char* column) {
    return parseDecimal(trust.at(column)).value() * 1000;
}

// The cost between income and surplus: operating cost, financing and what the published surplus leaves out.
Decimal cost(const Trust& trust) {
    return pounds(trust, "operating_income_thousands") - pounds(trust, "surplus_thousands");
}

} // namespace

/// Every NHS trust of 2013/14 with one income and one cost line, from trust accounts.
class TestNational : public QObject {
    Q_OBJECT

    std::vector<Trust> trusts_;
    QTemporaryDir folder_;

    void write(const char* table, const QByteArray& header, auto&& rowsOf) {
        QFile file(folder_.filePath(QString(table) + ".csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(header + "\r\n");
        for (const Trust& trust : trusts_) file.write(rowsOf(trust).c_str());
    }

    void writePackage() {
        QFile file(folder_.filePath("economy.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,base_year,years\r\nNHS trusts in England,2013/14,5\r\n");
        write("organisations", "org,name,kind", [](const Trust& trust) {
            const std::string& name = trust.at("name");
            return trust.at("org") + ",\"" + (name.empty() ? trust.at("org") : name) + "\"," + kindOf(trust) +
                   "\r\n";
        });
        write("budgets", "org,line,name,category,amount", [](const Trust& trust) {
            return trust.at("org") + ",income,Income,other_income," +
                   toText(pounds(trust, "operating_income_thousands")) + "\r\n" + trust.at("org") +
                   ",cost,Cost,other_cost," + toText(cost(trust)) + "\r\n";
        });
    }

private slots:
    void initTestCase() {
        if (!std::filesystem::exists(outturns))
            QSKIP("the table of trust outturns is not beside this source tree");
        for (Trust& row : readCsv(outturns))
            if (row["year"] == "2013/14") trusts_.push_back(std::move(row));
        QCOMPARE(trusts_.size(), std::size_t{247});
        writePackage();
    }

    void sectorSumIsThatOfTheData() {
        const auto economy = readPackage(folder_.path().toStdString());
        QVERIFY2(economy, economy.problems.empty() ? "" : english(economy.problems.front()).c_str());
        const auto projection = projectScenario(*economy, "base");
        QVERIFY2(projection, projection.problems.empty() ? "" : english(projection.problems.front()).c_str());

        Money income;
        Money surplus;
        for (const Trust& trust : trusts_) {
            income += roundToPenny(pounds(trust, "operating_income_thousands"));
            surplus += roundToPenny(pounds(trust, "operating_income_thousands")) - roundToPenny(cost(trust));
            QCOMPARE(statementAmount(*projection, trust.at("org"), "2013/14", "surplus"),
                     roundToPenny(pounds(trust, "surplus_thousands")));
        }
        QCOMPARE(toText(statementAmount(*projection, "economy", "2013/14", "total_income")), toText(income));
        QCOMPARE(toText(statementAmount(*projection, "economy", "2013/14", "surplus")), toText(surplus));
        QCOMPARE(toText(surplus), std::string("-105699456.90"));
        QCOMPARE(projection->years.size(), std::size_t{6});
    }
};

QTEST_APPLESS_MAIN(TestNational)
#include "test_national.moc"
