#include "files/csv.h"

#include <QTest>

using namespace breakeven;

namespace {

std::string shown(const CsvText& csv) {
    std::string text;
    for (const CsvRow& row : csv.rows) {
        text += std::to_string(row.number) + ":";
        for (const std::string& cell : row.cells) text += "[" + cell + "]";
        text += " ";
    }
    for (const CsvProblem& problem : csv.problems)
        text += "!" + std::to_string(problem.row) + "," + std::to_string(problem.cell);
    return text;
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void readsRowsAndCells_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto add = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << text << QByteArray(expected);
        };
        add("nothing", "", "");
        add("line feeds", "a,b\n1,2\n", "1:[a][b] 2:[1][2] ");
        add("carriage returns and line feeds", "a,b\r\n1,2\r\n", "1:[a][b] 2:[1][2] ");
        add("carriage returns", "a,b\r1,2\r", "1:[a][b] 2:[1][2] ");
        add("no line end at the end", "a,b\n1,2", "1:[a][b] 2:[1][2] ");
        add("a byte-order mark",
            "\xEF\xBB\xBF"
            "a,b\n",
            "1:[a][b] ");
        add("blank cells", "a,,\n,,c\n", "1:[a][][] 2:[][][c] ");
        add("a comma at the very end", "a,", "1:[a][] ");
        add("blank rows keep their number", "a,b\n\n,\n1,2\n", "1:[a][b] 4:[1][2] ");
        add("a row of blanks is blank", "a,b\n \xC2\xA0,\t\n1,2\n", "1:[a][b] 3:[1][2] ");
        add("quotation marks", "\"a,b\",\"say \"\"x\"\"\"\n", "1:[a,b][say \"x\"] ");
        add("line ends inside a cell", "\"a\r\nb\",c\nd,e\n", "1:[a\r\nb][c] 2:[d][e] ");
        add("a quoted blank", "\"\",b\n", "1:[][b] ");
        add("blanks are kept", " a , b\n", "1:[ a ][ b] ");
        add("a mark inside a cell", "a,b\"c,d\ne,f\n", "2:[e][f] !1,2");
        add("text after a closing mark", "\"a\"b,c\ne,f\n", "2:[e][f] !1,1");
        add("a mark never closed", "a,b\nc,\"d\ne,f\n", "1:[a][b] 3:[e][f] !2,2");
        add("two bad rows", "a\"\nb\"\nc,d\n", "3:[c][d] !1,1!2,1");
    }

    void readsRowsAndCells() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(shown(parseCsv(text.toStdString()))), expected);
    }

    void refusesAnEndlessLine() {
        const CsvText csv = parseCsv("a,b\n" + std::string(longestCsvRow + 1, 'x') + "\nc,d\n");
        QCOMPARE(shown(csv), "1:[a][b] 3:[c][d] !2,0");
        QCOMPARE(english(csv.problems.front().message), "the row is longer than 4000000 bytes");
    }

    /// Spreadsheets write commas up to their last column; only cells that hold something count.
    void refusesTooManyCells() {
        const std::string commas(mostCsvCells - 1, ',');
        QCOMPARE(parseCsv("a" + commas + "b\n").rows.front().cells.size(), mostCsvCells);
        QCOMPARE(parseCsv("a" + commas + ",,, ,\n").rows.front().cells.size(), mostCsvCells);
        QCOMPARE(shown(parseCsv("a," + commas + "b\nc,d\n")), "2:[c][d] !1,0");
    }

    void otherSeparatorsAreReadAlike() {
        CsvText csv;
        readCsv(
            "a;\"b;\"\"c\"\n1,5;2\n", ';', [&](CsvRow&& row) { csv.rows.push_back(std::move(row)); },
            [&](CsvProblem&& problem) { csv.problems.push_back(std::move(problem)); });
        QCOMPARE(shown(csv), "1:[a][b;\"c] 2:[1,5][2] ");
    }

    void readsWhatItWrites() {
        const std::vector<std::string> cells{"plain", "", "comma, quote \" and\r\nline", " blank ", "£ŵ"};
        std::string text;
        appendCsvRow(text, cells);
        QCOMPARE(text, "plain,,\"comma, quote \"\" and\r\nline\", blank ,£ŵ\r\n");
        QCOMPARE(parseCsv(text).rows.front().cells, cells);
    }

    void spreadsheetsCannotRunText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        QTest::newRow("formula") << "=cmd|' /C calc'!A0"
                                 << "'=cmd|' /C calc'!A0";
        QTest::newRow("plus") << "+44 20 7946 0000"
                              << "'+44 20 7946 0000";
        QTest::newRow("minus") << "-2+3"
                               << "'-2+3";
        QTest::newRow("at") << "@SUM(A1)"
                            << "'@SUM(A1)";
        QTest::newRow("tab") << "\t=1"
                             << "'\t=1";
        QTest::newRow("line end") << "\r=1"
                                  << "'\r=1";
        QTest::newRow("guarded by hand already") << "'=1"
                                                 << "''=1";
        QTest::newRow("full width") << "＝1+1"
                                    << "'＝1+1";
        QTest::newRow("full-width plus") << "＋1"
                                         << "'＋1";
        QTest::newRow("full-width minus") << "－1"
                                          << "'－1";
        QTest::newRow("full-width at") << "＠A1"
                                       << "'＠A1";
        QTest::newRow("behind a letter without width") << "\u200B=1"
                                                       << "'\u200B=1";
        QTest::newRow("behind a byte-order mark") << "\u00AD\uFEFF@A1"
                                                  << "'\u00AD\uFEFF@A1";
        QTest::newRow("behind blanks") << " \u00A0=1"
                                       << "' \u00A0=1";
        QTest::newRow("behind apostrophes and blanks") << " '\u2066'=1"
                                                       << "' '\u2066'=1";
        QTest::newRow("unseen, but no formula") << "\u200Bword"
                                                << "\u200Bword";
        QTest::newRow("plain") << "St Mary's = best"
                               << "St Mary's = best";
        QTest::newRow("apostrophe alone") << "'tis"
                                          << "'tis";
        QTest::newRow("blank") << ""
                               << "";
    }

    void spreadsheetsCannotRunText() {
        QFETCH(QString, text);
        QFETCH(QString, guarded);
        QCOMPARE(QString::fromStdString(spreadsheetGuarded(text.toStdString())), guarded);
        QCOMPARE(QString::fromStdString(withoutSpreadsheetGuard(guarded.toStdString())), text);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"
