#include "exchange/foreign/read_foreign.h"

#include <QTest>

using namespace breakeven;
using namespace std::string_view_literals;

namespace {

std::vector<std::string> textsOf(const ForeignRow& row) {
    std::vector<std::string> texts;
    for (const ForeignCell& cell : row.cells) texts.push_back(cell.text);
    return texts;
}

ForeignSheet sheetOf(std::string bytes) {
    const auto file = readForeign("table.csv", std::move(bytes));
    return file ? file->sheets.front() : ForeignSheet();
}

using Texts = std::vector<std::string>;

} // namespace

/// Texts with columns as people have them.
class TestForeignText : public QObject {
    Q_OBJECT

private slots:
    void theMarkBetweenCellsIsThatOfMostLinesNotOfTheTitle() {
        const ForeignSheet semicolons =
            sheetOf("Budget, by line, in pounds\nLine;Amount\nNursing;1,5\nDrugs;2,5\n");
        QCOMPARE(textsOf(semicolons.rows[1]), (Texts{"Line", "Amount"}));
        QCOMPARE(textsOf(semicolons.rows[2]), (Texts{"Nursing", "1,5"}));
        QCOMPARE(textsOf(sheetOf("a\tb, c\n1\t2\n").rows[0]), (Texts{"a", "b, c"}));
        QCOMPARE(textsOf(sheetOf("a|b\n1|2\n").rows[1]), (Texts{"1", "2"}));
    }

    void quotedCellsMayHoldLineBreaksAndRowsAreCountedAsASpreadsheetDoes() {
        const ForeignSheet sheet =
            sheetOf("Line,Amount\r\n\"Nursing,\r\nband \"\"5\"\"\",1\r\n\r\n,,\r\nDrugs,2\r\n");
        QCOMPARE(sheet.rows.size(), std::size_t{3});
        QCOMPARE(sheet.rows[1].cells[0].text, std::string("Nursing,\r\nband \"5\""));
        QCOMPARE(sheet.rows[2].number, std::size_t{5});
        QCOMPARE(sheet.columns, std::size_t{2});
    }

    void everyEncodingIsReadAndAGuessedOneIsTold_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("UTF-8") << QByteArray("Line,\xC2\xA3\nCaf\xC3\xA9,1\n") << false;
        QTest::newRow("UTF-8 with a mark")
            << QByteArray("\xEF\xBB\xBFLine,\xC2\xA3\nCaf\xC3\xA9,1\n") << false;
        QTest::newRow("Windows-1252") << QByteArray("Line,\xA3\nCaf\xE9,1\n") << true;
        QByteArray wide("\xFF\xFE");
        for (const char16_t c : u"Line,£\nCafé,1\n"sv)
            wide.append(static_cast<char>(c & 0xFF)).append(static_cast<char>(c >> 8));
        QTest::newRow("UTF-16") << wide << true;
    }
    void everyEncodingIsReadAndAGuessedOneIsTold() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isTold);
        const auto file = readForeign("table.csv", bytes.toStdString());
        QVERIFY(file);
        QCOMPARE(textsOf(file->sheets.front().rows[0]), (Texts{"Line", "£"}));
        QCOMPARE(textsOf(file->sheets.front().rows[1]), (Texts{"Café", "1"}));
        QCOMPARE(!file.problems.empty(), isTold);
        QVERIFY(!hasErrors(file.problems));
    }

    void aRowThatCannotBeReadIsKeptAsSuchAndTheOthersAreRead() {
        const ForeignSheet sheet = sheetOf("Line,Amount\nward 6\" tube,1\nDrugs,2\n");
        QCOMPARE(sheet.rows.size(), std::size_t{2});
        QCOMPARE(sheet.broken.size(), std::size_t{1});
        QCOMPARE(sheet.broken[0].number, std::size_t{2});
    }

    void whatASpreadsheetCouldNotWorkOutIsNoText() {
        QCOMPARE(sheetOf("Line,Amount\nNursing,#REF!\n").rows[1].cells[1].kind, ForeignKind::failed);
        QCOMPARE(sheetOf("Line,Amount\nNursing,#N/A\n").rows[1].cells[1].kind, ForeignKind::text);
    }

    void whatIsNoTableSaysWhatItIs_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1", 6) << "older Excel";
        QTest::newRow("PDF") << QByteArray("%PDF-1.7") << "PDF";
        QTest::newRow("nothing") << QByteArray() << "no table";
        QTest::newRow("blanks") << QByteArray("\n , \n") << "no table";
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16) << "not text";
    }
    void whatIsNoTableSaysWhatItIs() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto file = readForeign("table.csv", bytes.toStdString());
        QVERIFY(!file);
        const QString told = QString::fromStdString(english(file.problems.front()));
        QVERIFY2(told.contains(says), qPrintable(told));
    }

    void aFileThatIsNotThereIsTold() {
        const auto file = readForeignFile("nowhere/at/all.csv");
        QVERIFY(!file);
        QVERIFY(QString::fromStdString(english(file.problems.front())).contains("no such file"));
    }
};

QTEST_APPLESS_MAIN(TestForeignText)
#include "test_foreign_text.moc"
