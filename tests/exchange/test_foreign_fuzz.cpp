#include "economy/table/value.h"
#include "exchange/foreign/read_foreign.h"
#include "support/made_workbook.h"
#include "support/mutations.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace std::string_view_literals;

namespace {

MadeParts soundParts() {
    return workbookParts(
        {{"Income",
          "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>42460</v></c></row>" +
              madeRow(2, {"Nursing", "-1234.5"}, "hidden=\"1\""),
          "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"},
         {"Pay", madeRow(3, {"Drugs", "2"})}},
        "<si><t>Line</t></si>", {"mmm-yy", "0%"});
}

void check(const Result<ForeignFile>& file) {
    QVERIFY(file || !file.problems.empty());
    if (!file) return;
    for (const ForeignSheet& sheet : file->sheets) {
        std::size_t last = 0;
        for (const ForeignRow& row : sheet.rows) {
            QVERIFY(row.number >= last);
            QVERIFY(row.cells.size() <= sheet.columns);
            last = row.number;
            for (const ForeignCell& cell : row.cells) QVERIFY(isUtf8(cell.text));
        }
    }
}

} // namespace

/// Workbooks nobody has thought of: the same ones on every run.
class TestForeignFuzz : public QObject {
    Q_OBJECT

private slots:
    void noBytesConfuseTheArchive() {
        Mutations mutations(2016, "PK\x01\x02\x05\x06\0\xFF xl/"sv);
        const std::string sound = zipOf(soundParts());
        for (int round = 0; round < 20'000; ++round) check(readForeign("book.xlsx", mutations.of(sound)));
    }

    void noPartConfusesTheReader() {
        Mutations mutations(1900, "<>\"/=&;crvtsf0123456789ABXFD.-_x%"sv);
        const MadeParts sound = soundParts();
        std::size_t taken = 0;
        for (int round = 0; round < 20'000; ++round) {
            MadeParts parts = sound;
            std::string& content = parts[static_cast<std::size_t>(round) % parts.size()].second;
            content = mutations.of(content);
            const auto file = readForeign("book.xlsx", zipOf(parts));
            check(file);
            taken += file.value.has_value();
        }
        QVERIFY(taken > 1'000 && taken < 20'000);
    }
};

QTEST_APPLESS_MAIN(TestForeignFuzz)
#include "test_foreign_fuzz.moc"
