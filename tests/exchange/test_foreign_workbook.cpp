#include "exchange/foreign/read_foreign.h"
#include "support/made_workbook.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Result<ForeignFile> read(const MadeParts& parts) { return readForeign("book.xlsx", zipOf(parts)); }

ForeignSheet only(const std::string& rows, const std::string& after = {}, const std::string& texts = {},
                  const std::vector<std::string>& formats = {}) {
    const auto file = read(workbookParts({{"Sheet", rows, after}}, texts, formats));
    return file && !file->sheets.empty() ? file->sheets.front() : ForeignSheet();
}

QString told(const Result<ForeignFile>& file) {
    return file.problems.empty() ? QString() : QString::fromStdString(english(file.problems.front()));
}

} // namespace

/// Workbooks as Excel and other programs write them.
class TestForeignWorkbook : public QObject {
    Q_OBJECT

private slots:
    void textsAreReadWhereverTheyStand() {
        const ForeignSheet sheet =
            only("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" "
                 "t=\"inlineStr\"><is><r><t>Band</t></r><r><t xml:space=\"preserve\"> 5</t></r></is></c>"
                 "<c r=\"C1\" t=\"str\"><f>A1</f><v>worked out</v></c></row>",
                 {},
                 "<si><t>none</t></si><si><r><t>Nurs</t></r><rPh sb=\"0\" "
                 "eb=\"1\"><t>said</t></rPh><r><t>ing_x000D_</t></r></si>");
        QCOMPARE(sheet.rows.size(), std::size_t{1});
        QCOMPARE(sheet.rows[0].cells[0].text, std::string("Nursing "));
        QCOMPARE(sheet.rows[0].cells[1].text, std::string("Band 5"));
        QCOMPARE(sheet.rows[0].cells[2].text, std::string("worked out"));
    }

    void numbersAreReadAsTheyAreShown_data() {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole") << "16442"
                               << "0"
                               << "16442";
        QTest::newRow("noise of binary numbers") << "0.30000000000000004"
                                                 << "General"
                                                 << "0.3";
        QTest::newRow("pennies of millions") << "54698000.129999995"
                                             << "4"
                                             << "54698000.13";
        QTest::newRow("negative") << "-1234.5"
                                  << "#,##0;[Red](#,##0)"
                                  << "-1234.5";
        QTest::newRow("exponent") << "1.2E-3"
                                  << "0.00"
                                  << "0.0012";
        QTest::newRow("large exponent") << "2.5E+9"
                                        << "General"
                                        << "2500000000";
        QTest::newRow("per cent") << "0.025"
                                  << "10"
                                  << "2.5%";
        QTest::newRow("own per cent") << "1"
                                      << "0.0%"
                                      << "100%";
        QTest::newRow("only thousands shown") << "16442000"
                                              << "#,##0,"
                                              << "16442";
        QTest::newRow("only millions shown") << "16442000"
                                             << "#,##0.0,,&quot;m&quot;"
                                             << "16.442";
        QTest::newRow("date") << "42460"
                              << "14"
                              << "2016-03-31";
        QTest::newRow("month") << "42461"
                               << "mmm-yy"
                               << "2016-04-01";
        QTest::newRow("date of long ago") << "1"
                                          << "dd/mm/yyyy"
                                          << "1900-01-01";
        QTest::newRow("after the day that never was") << "61"
                                                      << "d mmmm yyyy"
                                                      << "1900-03-01";
        QTest::newRow("red is no day") << "7"
                                       << "[Red]0"
                                       << "7";
        QTest::newRow("words in a format") << "7"
                                           << "0 &quot;days&quot;"
                                           << "7";
        QTest::newRow("nought") << "0"
                                << "#,##0"
                                << "0";
        QTest::newRow("next to nothing") << "-1.4E-17"
                                         << "#,##0"
                                         << "0";
    }
    void numbersAreReadAsTheyAreShown() {
        QFETCH(QString, held);
        QFETCH(QString, format);
        QFETCH(QString, shown);
        const ForeignSheet sheet =
            only("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + held.toStdString() + "</v></c></row>", {}, {},
                 {format.toStdString()});
        QCOMPARE(QString::fromStdString(sheet.rows[0].cells[0].text), shown);
    }

    void daysMayBeCountedFrom1904() {
        const auto file =
            read(workbookParts({{"S", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>40998</v></c></row>"}}, {}, {"14"},
                               "date1904=\"1\""));
        QCOMPARE(file->sheets[0].rows[0].cells[0].text, std::string("2016-03-31"));
    }

    void yesErrorsAndFormulasWithoutResultAreTold() {
        const ForeignSheet sheet =
            only("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"e\"><v>#DIV/0!</v></c>"
                 "<c r=\"C1\"><f>1+1</f></c><c r=\"D1\"><f>1+1</f><v>2</v></c></row>");
        QCOMPARE(sheet.rows[0].cells[0].text, std::string("yes"));
        QCOMPARE(sheet.rows[0].cells[1].kind, ForeignKind::failed);
        QCOMPARE(sheet.rows[0].cells[1].text, std::string("#DIV/0!"));
        QCOMPARE(sheet.rows[0].cells[2].kind, ForeignKind::failed);
        QCOMPARE(sheet.rows[0].cells[3].text, std::string("2"));
    }

    void cellsWithoutAddressFollowOneAnother() {
        const ForeignSheet sheet = only(
            "<row><c><v>1</v></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c></row><row><c><v>2</v></c></row>");
        QCOMPARE(sheet.rows[0].cells.size(), std::size_t{5});
        QCOMPARE(sheet.rows[0].cells[4].text, std::string("5"));
        QVERIFY(sheet.rows[0].cells[1].isBlank());
        QCOMPARE(sheet.rows[1].number, std::size_t{2});
    }

    void hiddenRowsAreKnownAndBlankOnesCounted() {
        const ForeignSheet sheet = only("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"/><row "
                                        "r=\"7\" hidden=\"1\"><c r=\"A7\"><v>2</v></c></row>");
        QCOMPARE(sheet.rows.size(), std::size_t{2});
        QVERIFY(!sheet.rows[0].hidden);
        QCOMPARE(sheet.rows[1].number, std::size_t{7});
        QVERIFY(sheet.rows[1].hidden);
    }

    void mergedCellsAllHoldWhatTheFirstDoes() {
        const ForeignSheet sheet =
            only(madeRow(1, {"", "2014/15", "", "2015/16"}) +
                     madeRow(2, {"Line", "Plan", "Actual", "Plan", "Actual"}) +
                     madeRow(3, {"Nursing", "1", "2", "3", "4"}),
                 "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:XFD1048576\"/></mergeCells>");
        QCOMPARE(sheet.rows[0].cells[2].text, std::string("2014/15"));
        QVERIFY(sheet.rows[0].cells[2].spread);
        QVERIFY(!sheet.rows[0].cells[1].spread);
        QCOMPARE(sheet.rows[0].cells[4].text, std::string("2015/16"));
        QCOMPARE(sheet.rows[1].cells[4].text, std::string("Actual")); // what stands there stays
        QCOMPARE(sheet.rows.size(), std::size_t{3});
    }

    void everySheetIsReadHiddenOnesLastAndEmptyOnesNot() {
        const auto file = read(workbookParts({{"Inputs", madeRow(1, {"1"}), {}, "veryHidden"},
                                              {"Income &amp; pay", madeRow(1, {"2"})},
                                              {"Blank", ""}}));
        QCOMPARE(file->sheets.size(), std::size_t{2});
        QCOMPARE(file->sheets[0].name, std::string("Income & pay"));
        QVERIFY(file->sheets[1].hidden);
    }

    void columnsFarToTheRightAreLeftOutAndThatIsTold() {
        const auto file = read(
            workbookParts({{"S", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>"}}));
        QVERIFY(file);
        QCOMPARE(file->sheets[0].rows[0].cells.size(), std::size_t{1});
        QVERIFY2(told(file).contains("more than 1000 columns"), qPrintable(told(file)));
    }

    void whatIsNoWorkbookSaysWhatItIs() {
        QVERIFY(told(read({{"content.xml", "<a/>"}})).contains("OpenDocument"));
        QVERIFY(told(read({{"xl/workbook.bin", "x"}})).contains("xlsb"));
        QVERIFY(told(read({{"photo.jpg", "x"}})).contains("archive"));
        QVERIFY(told(read(workbookParts({{"S", ""}}))).contains("no table"));
        QVERIFY(told(readForeign("book.xlsx", "PK\x03\x04 and no more")).contains("cut short"));
    }

    void damagedPartsAreRefused() {
        for (const char* part : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml",
                                 "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"}) {
            MadeParts parts = workbookParts({{"S", madeRow(1, {"1"})}});
            for (auto& [name, content] : parts)
                if (name == part) content.resize(content.size() - 5);
            QVERIFY2(told(read(parts)).contains("damaged"), part);
        }
    }

    void anArchiveThatUnpacksToTooMuchIsNotUnpacked() {
        std::string bytes = zipOf(workbookParts({{"S", madeRow(1, {std::string(2'000'000, '1')})}}));
        // The directory says 700 MB of the first part, packed.
        const auto at = bytes.find("PK\x01\x02");
        bytes[at + 10] = 8;
        const std::uint32_t claimed = 700'000'000;
        for (int i = 0; i < 4; ++i)
            bytes[at + 24 + static_cast<std::size_t>(i)] = static_cast<char>(claimed >> (8 * i) & 0xFF);
        QVERIFY(told(readForeign("bomb.xlsx", bytes)).contains("600 MB"));
    }

    /// Entities that name one another would grow to gigabytes.
    void aDocumentTypeIsRefused() {
        MadeParts parts = workbookParts({{"S", madeRow(1, {"1"})}});
        parts[0].second =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><worksheet><sheetData>"
            "<row r=\"1\"><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        QVERIFY(told(read(parts)).contains("damaged"));
    }
};

QTEST_APPLESS_MAIN(TestForeignWorkbook)
#include "test_foreign_workbook.moc"
