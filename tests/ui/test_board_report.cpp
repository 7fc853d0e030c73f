#include "../insight/hand_built.h"

#include "document/message_text.h"
#include "economy/table/row_text.h"
#include "exchange/package.h"
#include "insight/decision/bridge_findings.h"
#include "insight/decision/business_case_findings.h"
#include "report/board_report.h"
#include "report/flow.h"
#include "report/table.h"
#include "report/text_block.h"
#include "report/year_table.h"

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace breakeven::ui;
using namespace breakeven::ui::report;

namespace {

std::vector<HandBuilt> organisations(int count) {
    std::vector<HandBuilt> all;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i + 1);
        all.push_back({"T" + number, "Trust " + number, {}, {}, {}});
        for (int year = 0; year < 4; ++year) {
            all.back().income.push_back(100'000'000 + 1'234'567 * year);
            all.back().pay.push_back(60'400'400 + 700'700 * year * (i % 3));
            all.back().otherCost.push_back(39'000'300 + 1'600'600 * year);
        }
    }
    return all;
}

BoardReport reportOf(int count, const ReportOptions& options = {}) {
    const auto orgs = organisations(count);
    return boardReport(economyOf(orgs),
                       {scenarioFigures(economyOf(orgs), "base", "base", projectionOf(orgs), options.unit)},
                       options);
}

Economy sample(const QString& name) {
    const auto read =
        readPackage(std::filesystem::path(SOURCE_ROOT) / "resources" / "samples" / name.toStdString());
    return read ? *read : Economy();
}

QString textOf(const Sheet& page) {
    QStringList texts;
    for (const QString& text : page.texts()) texts << text;
    return texts.join(' ');
}

QString textOf(const BoardReport& report) {
    QString text;
    for (const Sheet& page : report.pages) text += textOf(page) + '\n';
    return text;
}

QByteArray contentOf(const QString& file) {
    QFile pdf(file);
    return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
}

// Without the time and identity every PDF file bears.
QByteArray comparable(QByteArray pdf) {
    QString text = QString::fromLatin1(pdf);
    text.replace(QRegularExpression("/CreationDate \\([^)]*\\)"), "");
    text.replace(QRegularExpression("<xmp:[A-Za-z]*Date>[^<]*<"), "");
    text.replace(QRegularExpression("xmp:[A-Za-z]*Date=\"[^\"]*\""), "");
    text.replace(QRegularExpression("uuid:[0-9a-f-]*"), "");
    text.replace(QRegularExpression("/ID \\[[^\\]]*\\]"), "");
    return text.toLatin1();
}

double bottomOf(const Sheet& page) {
    double bottom = 0;
    for (const Mark& mark : page.marks)
        if (const auto* text = std::get_if<TextMark>(&mark)) bottom = std::max(bottom, text->baseline.y());
    return bottom;
}

Block lineBlock(double height, const QString& text, bool keepWithNext = false) {
    Block block;
    block.height = height;
    block.keepWithNext = keepWithNext;
    block.place = [text](Sheet& page, QPointF corner) { write(page, corner, text, bodyStyle()); };
    return block;
}

} // namespace

class TestBoardReport : public QObject {
    Q_OBJECT

private slots:
    void aHeadingGoesToTheNextPageWithWhatFollows() {
        Flow flow(a4());
        flow.add(lineBlock(a4().content.height() - millimetres(20), "first"));
        flow.add(lineBlock(millimetres(10), "heading", true));
        flow.add(lineBlock(millimetres(15), "content"));
        const auto pages = flow.takeSheets();
        QCOMPARE(pages.size(), std::size_t{2});
        QCOMPARE(textOf(pages[1]), QString("heading content"));
    }

    void whatIsKeptTogetherIsNotParted() {
        Flow flow(a4());
        flow.add(lineBlock(millimetres(200), "first"));
        flow.keepTogether([&] {
            for (const char* text : {"a", "b", "c"}) flow.add(lineBlock(millimetres(20), text));
        });
        const auto pages = flow.takeSheets();
        QCOMPARE(textOf(pages[1]), QString("a b c"));
    }

    void aLongTableRepeatsItsHeadAndSplitsNoRow() {
        Flow flow(a4());
        TableData table;
        table.columns = {{"Name", millimetres(60), Qt::AlignLeft, true},
                         {"Amount", millimetres(60), Qt::AlignRight}};
        for (int i = 0; i < 150; ++i)
            table.rows.push_back(
                {{{QString("row %1 ").arg(i) + QString("words that go on ").repeated(i % 5)}, {"1"}}});
        addTable(flow, table);
        const auto pages = flow.takeSheets();
        QVERIFY(pages.size() > 2);
        for (const Sheet& page : pages) {
            QVERIFY(textOf(page).startsWith("Name Amount"));
            QVERIFY(bottomOf(page) <= a4().content.bottom());
        }
    }

    void aSumStaysWithTheLineAboveIt() {
        for (int rows = 1; rows < 80; ++rows) {
            Flow flow(a4());
            TableData table;
            table.columns = {{"Name", millimetres(60)}};
            for (int i = 0; i < rows; ++i) table.rows.push_back({{{"line"}}});
            table.rows.push_back({{{"sum"}}, RowStyle::subtotal});
            addTable(flow, table);
            for (const Sheet& page : flow.takeSheets())
                QVERIFY2(textOf(page) != "Name sum", qPrintable(QString::number(rows)));
        }
    }

    void moreYearsThanFitGoOnBelow() {
        Flow flow(a4());
        std::vector<FinancialYear> years;
        YearRow row{"Total income", {}, RowStyle::plain};
        for (int i = 0; i <= 25; ++i) {
            years.push_back({2014 + i});
            row.cells.push_back({QString("(%1,345,678)").arg(10 + i)});
        }
        addYearTable(flow, "Line", years, {row});
        const QString text = textOf(flow.takeSheets().front());
        QVERIFY(text.contains("2039/40"));
        QVERIFY(text.contains("(35,345,678)"));
        QVERIFY(!text.contains("…"));
        QVERIFY(text.count("Total income") >= 2);
    }

    void longWordsBreakAndLongNamesAreCutOff() {
        const TypeStyle style = bodyStyle(8);
        for (const QString& line : wrapped(QString("w").repeated(200) + " end", style, millimetres(40)))
            QVERIFY(style.width(line) <= millimetres(40) + 1);
        QVERIFY(fitted(QString("name ").repeated(40), style, millimetres(40)).endsWith("…"));
    }

    void everyPageBearsItsNumber() {
        const BoardReport report = reportOf(3);
        const auto count = report.pages.size();
        for (std::size_t i = 1; i < count; ++i)
            QVERIFY(textOf(report.pages[i]).contains(QString("Page %1 of %2").arg(i + 1).arg(count)));
    }

    void theSummaryIsOnePageThatStandsAlone() {
        const BoardReport report = reportOf(4);
        const QString summary = textOf(report.pages[1]);
        for (const char* part : {"Summary", "Westshire", "Result in 2017/18", "Worst year", "Break-even",
                                 "Cumulative result", "The board is asked to note"})
            QVERIFY2(summary.contains(part), part);
        QVERIFY(textOf(report.pages[2]).contains("Outlook for the economy"));
    }

    void everyOrganisationHasItsStatement() {
        const QString text = textOf(reportOf(5));
        for (int i = 1; i <= 5; ++i) QVERIFY(text.contains(QString("Acute trust, code T%1").arg(i)));
        QCOMPARE(text.count("Cumulative surplus/(deficit)"), 6);
    }

    void anEconomyOfOneIsNotReportedTwice() {
        const QString text = textOf(reportOf(1));
        QVERIFY(!text.contains("Consolidated statement"));
        QCOMPARE(text.count("Cumulative surplus/(deficit)"), 1);
    }

    void contentsLeadToTheirPages() {
        const BoardReport report = reportOf(60);
        QVERIFY(textOf(report.pages[1]).contains("Trust 60"));
        for (std::size_t i = 0; i < report.pages.size(); ++i)
            if (textOf(report.pages[i]).contains("code T60")) {
                const auto texts = report.pages[1].texts();
                const auto entry = std::find(texts.begin(), texts.end(), QString("Trust 60"));
                QCOMPARE(*(entry + 1), QString::number(i + 1));
            }
    }

    void aDraftIsMarkedOnEveryPage() {
        ReportOptions options;
        options.draft = true;
        for (const Sheet& page : reportOf(2, options).pages) QVERIFY(textOf(page).contains("DRAFT"));
        QVERIFY(!textOf(reportOf(2)).contains("DRAFT"));
    }

    void tablesStandInTheUnitAskedFor() {
        ReportOptions options;
        options.unit = MoneyUnit::millions;
        QVERIFY(textOf(reportOf(2, options)).contains("amounts in £m"));
        QVERIFY(textOf(reportOf(2)).contains("100,000"));
    }

    void nothingStandsOutsideTheSheet() {
        for (const Sheet& page : reportOf(3).pages)
            for (const Mark& mark : page.marks)
                if (const auto* text = std::get_if<TextMark>(&mark)) {
                    QVERIFY(text->baseline.x() >= millimetres(10));
                    QVERIFY(text->baseline.x() + QFontMetricsF(text->font).horizontalAdvance(text->text) <=
                            millimetres(200));
                }
    }

    void samplesAreReported_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name :
             QDir(SOURCE_ROOT "/resources/samples").entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (QFile::exists(SOURCE_ROOT "/resources/samples/" + name + "/datapackage.json"))
                QTest::addRow("%s", qPrintable(name)) << name;
    }
    void samplesAreReported() {
        QFETCH(QString, name);
        const Economy economy = sample(name);
        std::vector<std::string> scenarios{"base"};
        if (economy[TableId::scenarios].size() > 0) scenarios.push_back(economy[TableId::scenarios][0][0]);
        const auto report = boardReport(economy, scenarios);
        QVERIFY(report);
        const QString text = textOf(*report);
        QVERIFY(text.contains("to the penny, in every year"));
        QCOMPARE(text.contains("Scenarios compared"), scenarios.size() > 1);
    }

    void aNoteOnManyCellsStandsOnceAndNoRowIsHigherThanAPage() {
        Economy economy = sample("cumbria");
        Table& notes = economy[TableId::notes];
        const Table& budgets = economy[TableId::budgets];
        const std::string text = "Agreed with the commissioners";
        for (std::size_t row = 0; row < 40; ++row)
            notes.append(rowOf(TableId::notes, {{"note", "agreed" + std::to_string(row)},
                                                {"cell", toText(budgets.address(row, "amount"))},
                                                {"text", text}}));
        const auto report = boardReport(economy, {"base"}, {.draws = {.draws = 100}});
        QVERIFY(report);
        QCOMPARE(textOf(*report).count(QString::fromStdString(text)), 3);
        for (const Sheet& page : report->pages) QVERIFY(bottomOf(page) < a4().sheet.bottom());
    }

    // The bridge and the arrangements are those of the scenario, not of an economy it was applied to.
    void whatAnArrangementOverridesIsItsOwn() {
        const auto read = readPackage(SOURCE_ROOT "/tests/engine/worked/bridge_owned");
        QVERIFY(read);
        const auto moved = bridge(*read, {.scenario = "both", .to = {2017}});
        const auto worth = businessCase(*read, "both", "B");
        QVERIFY(moved && worth);
        const auto report = boardReport(*read, {"both"});
        QVERIFY(report);
        const QString text = textOf(*report);
        QVERIFY(worth->netPresentValue != Money());
        for (const auto& findings : {bridgeFindings(*read, *moved), businessCaseFindings(*read, *worth)})
            for (const Message& finding : findings)
                QVERIFY2(text.contains(textOf(finding)), english(finding).c_str());
    }

    void cashRatingsAndNonRecurrentItemsAreReported() {
        const auto report = boardReport(sample("cumbria"), {"base"});
        QVERIFY(report);
        const QString text = textOf(*report);
        for (const char* part :
             {"Cash and capital", "3 of 4 organisations with balance sheets need cash support",
              "Cash of North Cumbria University Hospitals NHS Trust", "Closing cash", "Minimum cash",
              "Balance sheet at the close of each year", "Loans at close", "Capital programme",
              "Ratings and the failure regime", "4 of 4 trusts come under the failure regime up to 2020/21",
              "Continuity of services risk rating", "Underlying and reported results",
              "Winter escalation wards, 2014/15 only, Agency staff"})
            QVERIFY2(text.contains(part), part);
        QVERIFY(
            text.contains("Northumbria Healthcare NHS Foundation Trust in 2014/15 (break-even duty), out of "
                          "it in 2017/18"));
    }

    void anEconomyWithoutBalancesHasNoCashSection() {
        const QString text = textOf(reportOf(2));
        QVERIFY(!text.contains("Cash and capital"));
        QVERIFY(!text.contains("Ratings and the failure regime"));
        QVERIFY(!text.contains("Underlying and reported results"));
    }

    void thePdfHasVectorsAndItsFontsWithin() {
        QTemporaryDir folder;
        const QString file = folder.filePath("report.pdf");
        QVERIFY(writeBoardReport(reportOf(2), file.toStdString()).empty());
        const QByteArray pdf = contentOf(file);
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(pdf.contains("pdfaid"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QCOMPARE(pdf.count("/Type /Page\n"), static_cast<qsizetype>(reportOf(2).pages.size()));
    }

    void theSameReportIsTheSameFile() {
        QTemporaryDir folder;
        const QString first = folder.filePath("first.pdf"), second = folder.filePath("second.pdf");
        QVERIFY(writeBoardReport(reportOf(3), first.toStdString()).empty());
        QVERIFY(writeBoardReport(reportOf(3), second.toStdString()).empty());
        QVERIFY(comparable(contentOf(first)) == comparable(contentOf(second)));
    }

    void printersGetThePagesAskedFor() {
        QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath("printed.pdf"));
        printer.setFromTo(2, 4);
        QVERIFY(print(reportOf(3), printer));
        QCOMPARE(contentOf(folder.filePath("printed.pdf")).count("/Type /Page\n"), qsizetype{3});
    }

    void aFileThatCannotBeWrittenIsSaid() {
        const auto problems = writeBoardReport(reportOf(1), "/nowhere/at/all/report.pdf");
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].place->file, std::string("/nowhere/at/all/report.pdf"));
        QVERIFY(english(problems[0]).find("the folder for it does not exist") != std::string::npos);
    }

    void aStoppedReportLeavesNoFile() {
        QTemporaryDir folder;
        const QString file = folder.filePath("report.pdf");
        const BoardReport report = reportOf(2);
        std::vector<std::size_t> done;
        const auto stopAtThird = [&](std::size_t pages, std::size_t all) {
            done.push_back(pages);
            return all == report.pages.size() && pages < 2;
        };
        QVERIFY(writeBoardReport(report, file.toStdString(), stopAtThird).empty());
        QCOMPARE(done, (std::vector<std::size_t>{0, 1, 2}));
        QVERIFY(!QFile::exists(file));
    }

    void anErrorInTheEconomyLeavesAnOldReportAlone() {
        QTemporaryDir folder;
        const QString file = folder.filePath("report.pdf");
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto problems =
            writeBoardReport(sample("dudley"), {"base", "no_such_scenario"}, file.toStdString());
        QVERIFY(hasErrors(problems));
        QCOMPARE(contentOf(file), QByteArray("old"));
    }
};

QTEST_MAIN(TestBoardReport)
#include "test_board_report.moc"
