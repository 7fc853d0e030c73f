#include "exchange/csv.h"
#include "exchange/package.h"
#include "support/mutations.h"
#include "support/sound_package.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Files nobody has thought of: the same ones on every run.
class TestCsvFuzz : public QObject {
    Q_OBJECT

private slots:
    /// Whatever the bytes, every row is read or reported, in order, and what was read can be written and read
    /// again.
    void noBytesConfuseTheReader() {
        Mutations mutations(20150326, ",,\"\"\n\r\n'=;\t\xEF\xBB\xBF\xC3\xA9£aZ09");
        for (int round = 0; round < 20'000; ++round) {
            const CsvText csv = parseCsv(mutations.of(soundPackage()["notes.csv"] + "a,\"b\"\"c\",\r\n,,\n"));
            std::size_t last = 0;
            std::string again;
            for (const CsvRow& row : csv.rows) {
                QVERIFY(row.number > last);
                QVERIFY(!row.cells.empty());
                last = row.number;
                appendCsvRow(again, row.cells);
            }
            const CsvText reread = parseCsv(again);
            QVERIFY(reread.problems.empty());
            QCOMPARE(reread.rows.size(), csv.rows.size());
            for (std::size_t i = 0; i < csv.rows.size(); ++i)
                QVERIFY(reread.rows[i].cells == csv.rows[i].cells);
        }
    }

    /// A spoilt package is read or refused with the place of each error; what is read comes back after an
    /// export.
    void noPackageConfusesTheReader() {
        QTemporaryDir folder(quickTemplate());
        const std::filesystem::path package = folder.filePath("spoilt").toStdString();
        const std::filesystem::path exported = folder.filePath("exported").toStdString();
        Mutations mutations(1948, ",,\"\n%;:.-()£ abcNELT019/");
        int accepted = 0;
        for (int round = 0; round < 300; ++round) {
            auto files = soundPackage();
            auto spoilt = files.begin();
            std::advance(spoilt, round % files.size());
            spoilt->second = mutations.of(spoilt->second);
            writePackageFiles(package, files);
            const auto economy = readPackage(package);
            for (const Problem& problem : economy.problems)
                QVERIFY(problem.place || !problem.address.empty());
            QVERIFY(economy || hasErrors(economy.problems));
            if (!economy) continue;
            ++accepted;
            QVERIFY(writePackage(*economy, exported).empty());
            const auto again = readPackage(exported);
            QVERIFY(again && *again == *economy);
        }
        QVERIFY(accepted > 10 && accepted < 290);
    }
};

QTEST_APPLESS_MAIN(TestCsvFuzz)
#include "test_csv_fuzz.moc"
