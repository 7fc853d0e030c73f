#include "support/files.h"
#include "support/track_record.h"
#include "support/trust_accounts.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sstream>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

const fs::path root = SOURCE_ROOT;

/// The lines of a CSV file of before some year, copied to the same place under another root.
void copyUpTo(const char* file, FinancialYear last, std::size_t yearColumn, const fs::path& to) {
    std::ifstream in(root / file, std::ios::binary);
    std::string kept, line;
    while (std::getline(in, line)) {
        std::stringstream cells(line);
        std::string cell;
        for (std::size_t i = 0; i <= yearColumn; ++i) std::getline(cells, cell, ',');
        const auto year = parseYear(cell);
        if (!year || *year <= last) kept += line + "\n";
    }
    fs::create_directories((to / file).parent_path());
    writeBytes(to / file, kept);
}

} // namespace

/// The published record of forecasts (docs/track-record.md).
class TestTrackRecord : public QObject {
    Q_OBJECT

private slots:
    /// When figures have changed: cmake --build --preset release --target track_record; read what it then
    /// says.
    void thePageComesOutTheSame() {
        const std::string published = bytesOf(root / "docs/track-record.md");
        QCOMPARE(QString::fromStdString(trackRecord(root)), QString::fromStdString(published));
    }

    void nothingLaterThanTheBaseYearIsUsed_data() {
        QTest::addColumn<int>("year");
        for (const int year : {2011, 2012, 2013}) QTest::addRow("%d", year) << year;
    }
    void nothingLaterThanTheBaseYearIsUsed() {
        QFETCH(int, year);
        const QTemporaryDir folder;
        const fs::path before = folder.path().toStdString();
        copyUpTo("tests/published/track_record/trust_accounts.csv", {year}, 2, before);
        copyUpTo("resources/presets/national_tariff_changes.csv", {year}, 0, before);
        const TrustAccounts all(root), known(before);
        for (const Ranges ranges : {Ranges::calibrated, Ranges::knownByThen}) {
            Economy now = backtest(all, KnownByThen(all, root, {year}), ranges);
            const Economy then = backtest(known, KnownByThen(known, before, {year}), ranges);
            QVERIFY(now[TableId::organisations].size() > 200);
            QVERIFY(now[TableId::actuals].size() > 0 && then[TableId::actuals].size() == 0);
            now[TableId::actuals] = then[TableId::actuals]; // what is judged by, not forecast from
            QVERIFY(now == then);
        }
    }
};

QTEST_APPLESS_MAIN(TestTrackRecord)
#include "test_track_record.moc"
