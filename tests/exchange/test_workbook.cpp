#include "exchange/sheet_names.h"
#include "exchange/workbook.h"
#include "support/child.h"
#include "support/files.h"
#include "support/written_workbook.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

Money pounds(std::int64_t pence) { return Money::fromPence(pence); }

/// A sheet of one row of cells beneath a heading.
Workbook oneRow(std::vector<WorkbookCell> cells) {
    WorkbookSheet sheet{.name = "Figures",
                        .rows = {{{{.value = std::string("Heading")}}}, {std::move(cells)}}};
    sheet.headings = 1;
    return {.title = "Cumbria & Lancaster",
            .subject = "Results",
            .page = "Page %1 of %2",
            .sheets = {std::move(sheet)}};
}

Workbook large(std::size_t rows) {
    Workbook workbook = oneRow({});
    for (std::size_t row = 0; row < rows; ++row)
        workbook.sheets.front().rows.push_back(
            {{{.value = std::to_string(row)}, {.value = pounds(static_cast<std::int64_t>(row * row))}}});
    return workbook;
}

QString problem(const std::vector<Problem>& problems) {
    return problems.empty() ? QString() : QString::fromStdString(english(problems.front().message));
}

} // namespace

/// A workbook as it stands in its file.
class TestWorkbook : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        QVERIFY(folder_->isValid());
    }

    void everyKindOfFigureKeepsItsValueAndItsLook() {
        const auto cells = written(oneRow({{.value = std::string("RNL")},
                                           {.value = FinancialYear{2014}},
                                           {.value = pounds(-3471234567)},
                                           {.value = Decimal("1234.125")},
                                           {.value = Rate{Decimal("0.0125")}},
                                           {.value = 4},
                                           {.value = Decimal("0.5"), .places = 1}}))
                               .sheets.front();
        QCOMPARE(cells.at("A2").text, QString("RNL"));
        QVERIFY(cells.at("A2").isText);
        QCOMPARE(cells.at("B2").text, QString("2014/15"));
        QCOMPARE(cells.at("C2").text, QString("-34712345.67"));
        QCOMPARE(cells.at("C2").format, QString("#,##0.00_);[Red](#,##0.00);\"–\"_)"));
        QCOMPARE(cells.at("D2").text, QString("1234.125"));
        QCOMPARE(cells.at("D2").format, QString("#,##0.000_);[Red](#,##0.000);\"–\"_)"));
        QCOMPARE(cells.at("E2").text, QString("0.0125"));
        QCOMPARE(cells.at("E2").format, QString("0.00%_);[Red](0.00%);\"–\"_)"));
        QCOMPARE(cells.at("F2").text, QString("4"));
        QCOMPARE(cells.at("G2").format, QString("#,##0.0_);[Red](#,##0.0);\"–\"_)"));
    }

    /// What somebody typed as a name is not run by whoever opens the workbook.
    void aTextIsNeverAFormula() {
        for (const char* text :
             {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")", "\tx", "{=1}"}) {
            const WrittenCell cell = written(oneRow({{.value = std::string(text)}})).sheets.front().at("A2");
            QCOMPARE(cell.text, QString(text));
            QVERIFY(cell.isText);
            QVERIFY(cell.formula.isEmpty());
        }
    }

    void aFormulaBearsTheValueItComesTo() {
        const auto sheet = written(oneRow({{.value = pounds(150), .formula = "ROUND(1.4999,2)"},
                                           {.value = std::string("a"), .formula = "\"a\""},
                                           {.value = pounds(-5), .formula = "-'It''s'!$B$2"}}))
                               .sheets.front();
        QCOMPARE(sheet.at("A2").formula, QString("ROUND(1.4999,2)"));
        QCOMPARE(sheet.at("A2").text, QString("1.5"));
        QCOMPARE(sheet.at("B2").text, QString("a"));
        QCOMPARE(sheet.at("C2").text, QString("-0.05"));
    }

    void lettersThatAreNoneAndCodesStayReadable() {
        const auto shown = [&](const std::string& text) {
            return written(oneRow({{.value = text}})).sheets.front().at("A2").text;
        };
        QCOMPARE(shown("a\xFFz"), QString("a\uFFFDz"));
        QCOMPARE(shown("Ŵy’n – £"), QString("Ŵy’n – £"));
        QCOMPARE(shown("_x0041_"), QString("_x005F_x0041_")); // read as _x0041_
        QCOMPARE(shown("<a href=\"b\">&amp;</a>"), QString("<a href=\"b\">&amp;</a>"));
        QCOMPARE(shown("a\x01z"), QString("a_x0001_z")); // read as the control character it is
        QCOMPARE(shown(std::string(32'767, 'a')), QString(32'767, 'a'));
        QCOMPARE(shown(std::string(32'768, 'a')), QString(32'766, 'a') + "…");
        std::string emoji;
        for (int i = 0; i < 20'000; ++i) emoji += "\xF0\x9F\x8F\xA5";
        QCOMPARE(shown(emoji).size(), 32'767);
    }

    void pagesAreA4LandscapeWithHeadingsAndNumbers() {
        const QString xml = written(oneRow({{.value = 1}})).sheets.front().xml;
        QVERIFY(xml.contains("orientation=\"landscape\""));
        QVERIFY(xml.contains("paperSize=\"9\""));
        QVERIFY(xml.contains("fitToHeight=\"0\""));
        QVERIFY(xml.contains("Cumbria &amp;&amp; Lancaster"));
        QVERIFY(xml.contains("Page &amp;P of &amp;N"));
        QVERIFY(xml.contains("state=\"frozen\""));
        QVERIFY(written(oneRow({})).parts["xl/workbook.xml"].contains("Figures!$1:$1"));
    }

    void aCheckTurnsRedWhereItNoLongerHolds() {
        Workbook workbook =
            oneRow({{.value = std::string("a")}, {.value = 1, .role = CellRole::check, .formula = "A1=1"}});
        workbook.sheets.front().rows.push_back(workbook.sheets.front().rows.back());
        const QString xml = written(workbook).sheets.front().xml;
        QVERIFY(xml.contains("<conditionalFormatting sqref=\"B2:B3\">"));
        QVERIFY(xml.contains("operator=\"notEqual\""));
    }

    void thereAreNoMacrosAndNoWaysOut() {
        Workbook workbook = oneRow({{.value = std::string("http://example.org")}});
        workbook.sheets.push_back({.name = "It's", .rows = {{{{.value = std::string("back")}}}}});
        workbook.sheets.back().links = {{0, 0, "Figures"}};
        const WrittenWorkbook made = written(workbook);
        for (const auto& [name, content] : made.parts) {
            QVERIFY2(!name.contains("vba") && !name.contains("externalLink"), qPrintable(name));
            QVERIFY2(!content.contains("TargetMode=\"External\""), qPrintable(name));
        }
        QVERIFY(made.sheets.back().xml.contains("location=\"Figures!A1\""));
        QCOMPARE(made.sheets.back().at("A1").text, QString("back"));
    }

    void theSameWorkbookHasTheSameBytes() {
        const Workbook workbook = large(500);
        QVERIFY(writeWorkbook(workbook, file("one.xlsx")).empty());
        QTest::qWait(2100); // the times within an archive go by twos of seconds
        QVERIFY(writeWorkbook(workbook, file("two.xlsx")).empty());
        QVERIFY(bytesOf(file("one.xlsx")) == bytesOf(file("two.xlsx")));
    }

    void beingStoppedLeavesNothingBehind() {
        const Workbook workbook = large(5000);
        std::vector<std::size_t> told;
        const auto stopping = [&](std::size_t done, std::size_t rows) {
            if (rows != 5002) return false;
            told.push_back(done);
            return done < 1000;
        };
        QVERIFY(writeWorkbook(workbook, file("a.xlsx"), stopping).empty());
        QVERIFY(contentOf(folder()).empty());
        QVERIFY(told.size() > 5 && told.back() >= 1000 && told.back() < 1200);

        writeBytes(file("b.xlsx"), "PK\x03\x04 what stood here before");
        const auto before = contentOf(folder());
        QVERIFY(writeWorkbook(workbook, file("b.xlsx"), stopping).empty());
        QVERIFY(contentOf(folder()) == before);
    }

    void whatCannotBeWrittenIsSaidAndNothingTouched() {
        const Workbook workbook = oneRow({});
        QCOMPARE(problem(writeWorkbook(workbook, file("nowhere/a.xlsx"))),
                 QString("the folder for it does not exist"));
        QCOMPARE(problem(writeWorkbook(workbook, folder())),
                 QString("there is a folder where a file is needed"));
        writeBytes(file("budget.csv"), "a,b\n");
        QVERIFY(
            problem(writeWorkbook(workbook, file("budget.csv"))).startsWith("this file is not a workbook"));
        QCOMPARE(bytesOf(file("budget.csv")), std::string("a,b\n"));
        if (::geteuid() != 0) {
            fs::permissions(folder(), fs::perms::owner_read | fs::perms::owner_exec);
            QVERIFY(
                problem(writeWorkbook(workbook, file("c.xlsx"))).startsWith("you do not have permission"));
            fs::permissions(folder(), fs::perms::owner_all);
        }
    }

    /// The library does not look whether its parts were written whole.
    void aFullDiskIsSaid() {
        for (const rlim_t most : {0, 5'000, 50'000, 200'000}) {
            const std::string said = inChild([&]() -> std::string {
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{most, most};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                const auto problems = writeWorkbook(large(5000), file("a.xlsx"));
                return problems.empty() ? "" : english(problems.front().message);
            });
            const bool isFull = said.find("disk") != std::string::npos;
            QVERIFY2(isFull, qPrintable(QString::number(most) + ": " + QString::fromStdString(said)));
            QVERIFY(contentOf(folder()).empty());
        }
    }

    void moreThanASheetHoldsIsRefused() {
        Workbook rows = oneRow({});
        rows.sheets.front().rows.resize(1'048'577);
        QVERIFY(problem(writeWorkbook(rows, file("a.xlsx"))).contains("1048577 rows"));
        Workbook columns = oneRow(std::vector<WorkbookCell>(16'385));
        QVERIFY(problem(writeWorkbook(columns, file("a.xlsx"))).contains("16385 columns"));
        QVERIFY(contentOf(folder()).empty());
    }

    void sheetsHaveNamesThatSpreadsheetsTake() {
        SheetNames names;
        const auto given = [&](const char* wanted) { return QString::fromStdString(names.give(wanted)); };
        QCOMPARE(given("Statement"), QString("Statement"));
        QCOMPARE(given("STATEMENT"), QString("STATEMENT (2)"));
        QCOMPARE(given("statement"), QString("statement (3)"));
        QCOMPARE(given("a/b[c]:d*e?f\\g"), QString("a b c  d e f g"));
        QCOMPARE(given("'quoted'"), QString("quoted"));
        QCOMPARE(given(""), QString("Sheet"));
        QCOMPARE(given("History"), QString("History (2)"));
        QCOMPARE(given("An organisation with a very long name indeed"),
                 QString("An organisation with a very lon"));
        QCOMPARE(given("An organisation with a very long name too"),
                 QString("An organisation with a very (2)"));
        QCOMPARE(given("Ysbyty’r Tŷ Gwyn a’r Dyffryn Hir Iawn").size(), 31);
        QVERIFY(isSheetName("Statement") && !isSheetName("") && !isSheetName("a/b") && !isSheetName("'a"));
        QCOMPARE(QString::fromStdString(quotedSheet("It's")), QString("'It''s'"));
        QCOMPARE(QString::fromStdString(cellName(6, 1)), QString("B7"));
        QCOMPARE(QString::fromStdString(fixedCellName(0, 26)), QString("$AA$1"));
        QCOMPARE(QString::fromStdString(columnName(16'383)), QString("XFD"));
    }

private:
    fs::path folder() const { return folder_->path().toStdString(); }
    fs::path file(const char* name) const { return folder() / name; }

    WrittenWorkbook written(const Workbook& workbook) const {
        const auto problems = writeWorkbook(workbook, file("book.xlsx"));
        const WrittenWorkbook made = writtenWorkbook(file("book.xlsx"));
        if (!problems.empty() || !made.isWhole) qFatal("not written: %s", qPrintable(problem(problems)));
        return made;
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "test_workbook.moc"
