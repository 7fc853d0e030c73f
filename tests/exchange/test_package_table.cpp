#include "exchange/package.h"
#include "exchange/package_table.h"
#include "support/files.h"
#include "support/sound_package.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

const Row kept{"f", "T", "2016/17", "surplus", "2016-06-30", "2015/16", "", "base", "1", "", "", ""};

/// The sound package as read from a folder, with a forecast.
Economy withForecast(const fs::path& folder) {
    Economy economy = readPackage(folder).value.value();
    economy[TableId::forecasts].append(kept);
    return economy;
}

} // namespace

/// One table that has changed, written into a package.
class TestPackageTable : public QObject {
    Q_OBJECT

private slots:
    void whatPeopleWroteStaysAsItIs() {
        const fs::path folder = path("people");
        writePackageFiles(folder, soundPackage());
        const auto before = contentOf(folder);
        QVERIFY(writePackageTable(withForecast(folder), TableId::forecasts, folder).empty());
        auto after = contentOf(folder);
        QCOMPARE(after.erase("forecasts.csv"), std::size_t{1});
        QVERIFY(after == before);
        QCOMPARE(readPackage(folder)->operator[](TableId::forecasts)[0], kept);
    }

    void itGoesWhereTheOtherTablesAre() {
        const fs::path folder = path("data");
        writePackageFiles(folder / "data", soundPackage());
        QVERIFY(writePackageTable(withForecast(folder), TableId::forecasts, folder).empty());
        QVERIFY(fs::exists(folder / "data/forecasts.csv") && !fs::exists(folder / "forecasts.csv"));
    }

    void aFileThatIsThereIsReplacedWhateverItsCase() {
        const fs::path folder = path("case");
        auto files = soundPackage();
        files["Forecasts.CSV"] = "forecast,org,year,line,made,base_year,central\n"
                                 "e,T,2016/17,surplus,2016,2015/16,2\n";
        writePackageFiles(folder, files);
        QVERIFY(writePackageTable(withForecast(folder), TableId::forecasts, folder).empty());
        QVERIFY(!fs::exists(folder / "forecasts.csv"));
        const Economy read = readPackage(folder).value.value();
        QCOMPARE(read[TableId::forecasts].size(), std::size_t{2});
        QCOMPARE(read[TableId::forecasts][1], kept);
    }

    void aPackageOfBreakevensOwnIsWrittenAnew() {
        const fs::path people = path("before"), folder = path("own");
        writePackageFiles(people, soundPackage());
        QVERIFY(writePackage(readPackage(people).value.value(), folder).empty());
        const std::string descriptor = bytesOf(folder / "datapackage.json");
        QVERIFY(writePackageTable(withForecast(folder), TableId::forecasts, folder).empty());
        QVERIFY(bytesOf(folder / "datapackage.json") != descriptor); // it lists the table
        QVERIFY(bytesOf(folder / "datapackage.json").find("forecasts.csv") != std::string::npos);
        QVERIFY(fs::exists(folder / "forecasts.csv"));
    }

private:
    fs::path path(const char* name) const { return folder_.filePath(name).toStdString(); }

    const QTemporaryDir folder_{quickTemplate()};
};

QTEST_APPLESS_MAIN(TestPackageTable)
#include "test_package_table.moc"
