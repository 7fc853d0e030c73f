#include "economy/table/value.h"
#include "exchange/package.h"
#include "files/csv.h"
#include "files/file_text.h"
#include "support/mutations.h"
#include "support/sound_package.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace std::string_view_literals;

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

    /// Whatever the bytes, they are UTF-8 text without zero bytes, or refused.
    void noBytesConfuseTheEncodings() {
        Mutations mutations(1252, "\xFF\xFE\xEF\xBB\xBF\xA3\x81\xD8\0sep=;\t\r\n\",a"sv);
        const std::string text = soundPackage()["notes.csv"];
        std::string wide = "\xFF\xFE";
        for (const char c : text) wide += {c, '\0'};
        const std::vector<std::string> sound{text, wide, wide.substr(2), '\0' + wide.substr(2),
                                             "sep=;\n" + text};
        std::size_t taken = 0;
        for (int round = 0; round < 20'000; ++round) {
            const auto read = readFileText(mutations.of(sound[round % sound.size()]));
            const auto* file = std::get_if<FileText>(&read);
            if (!file) continue;
            ++taken;
            QVERIFY(isUtf8(file->text));
            QVERIFY(file->text.find('\0') == std::string::npos);
            QVERIFY(std::string_view(",;\t").find(file->separator) != std::string_view::npos);
        }
        QVERIFY(taken > 1'000 && taken < 20'000);
    }

    /// What is taken for an amount is canonical at once, and the number that its digits, dashes and brackets
    /// say.
    void noAmountIsMisread() {
        Mutations mutations(1234, "0123456789.,()-£% \xC2\xA0\xE2\x80\x93\x89+");
        const TableSpec& budgets = specification(TableId::budgets);
        const Column& amount = budgets.columns[*budgets.find("amount")];
        std::size_t taken = 0;
        for (int round = 0; round < 50'000; ++round) {
            const std::string written = mutations.of(round % 2 ? "(£1,234,567.50)" : "12\u00A0345.6 –");
            const CanonicalText read = canonical(amount, written);
            const auto* text = std::get_if<std::string>(&read);
            if (!text || text->empty()) continue;
            ++taken;
            QVERIFY2(canonical(amount, *text) == read, written.c_str());
            std::string digits, kept;
            for (const char c : written)
                if ((c >= '0' && c <= '9') || c == '.') digits += c;
            for (const char c : *text)
                if ((c >= '0' && c <= '9') || c == '.') kept += c;
            QVERIFY2(abs(numberIn(*text)) ==
                         Decimal(digits.empty() ? "0" : "0" + digits + (digits.back() == '.' ? "0" : "")),
                     written.c_str());
            QCOMPARE(abs(numberIn(*text)), Decimal(kept));
        }
        QVERIFY(taken > 1'000);
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
