#include "exchange/foreign/read_foreign.h"
#include "money/format.h" // first: moc cannot read what month.h includes by itself
#include "proposal/intake/sheet_layout.h"
#include "support/made_workbook.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

ForeignSheet sheetOf(const std::string& text) { return readPastedTable("pasted", text)->sheets.front(); }

std::vector<std::string> headingsOf(const SheetLayout& layout) {
    std::vector<std::string> headings;
    for (const LaidColumn& column : layout.columns) headings.push_back(column.heading);
    return headings;
}

using Texts = std::vector<std::string>;
using Roles = std::vector<RowRole>;
using enum RowRole;

} // namespace

/// What stands where in tables of others.
class TestSheetLayout : public QObject {
    Q_OBJECT

private slots:
    void titlesAboveTheHeadingsAreNone() {
        const auto layout = layOut(
            sheetOf("Budget of the trust\nMonth:\t6\nLine\tAmount\tNote\nNursing\t1\tx\nDrugs\t2\ty\n"));
        QCOMPARE(layout.headings, (HeadingRows{2, 1}));
        QCOMPARE(layout.roles, (Roles{title, title, heading, data, data}));
    }

    void headingsOfTwoLinesAreReadTogether() {
        const auto wrapped = layOut(sheetOf("\t\tAnnual\tYTD\tYTD\nCode\tLine\tbudget\tbudget\tactual\nA1\tNu"
                                            "rsing\t1\t2\t3\nA2\tDrugs\t4\t5\t6\n"));
        QCOMPARE(headingsOf(wrapped), (Texts{"Code", "Line", "Annual budget", "YTD budget", "YTD actual"}));
        // Without merged cells a word above counts for the columns to its right too.
        const auto carried = layOut(
            sheetOf("\t2014/15\t\t2015/"
                    "16\t\nLine\tPlan\tActual\tPlan\tActual\nNursing\t1\t2\t3\t4\nDrugs\t1\t2\t3\t4\n"));
        QCOMPARE(headingsOf(carried),
                 (Texts{"Line", "2014/15 Plan", "2014/15 Actual", "2015/16 Plan", "2015/16 Actual"}));
        QCOMPARE(carried.columns[2].period->year, std::optional(FinancialYear{2014}));
    }

    void mergedHeadingsAreReadTogether() {
        const auto file = readForeign(
            "book.xlsx",
            zipOf(workbookParts(
                {{"S",
                  madeRow(1, {"", "2014/15", "", "2015/16"}) +
                      madeRow(2, {"Line", "Plan", "Actual", "Plan", "Actual"}) +
                      madeRow(3, {"Nursing", "1", "2", "3", "4"}) + madeRow(4, {"Drugs", "1", "2", "3", "4"}),
                  "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/></mergeCells>"}})));
        const auto layout = layOut(file->sheets.front());
        QCOMPARE(layout.headings.count, std::size_t{2});
        QCOMPARE(layout.columns[4].heading, std::string("2015/16 Actual"));
    }

    void aLineOfUnitsBelongsToTheHeadings() {
        const auto layout =
            layOut(sheetOf("Line\tBudget\tWTE\tChange\n\t£'000\twte\t%\nNursing\t1\t2\t3\nDrugs\t4\t5\t6\n"));
        QCOMPARE(layout.roles[1], units);
        QCOMPARE(layout.columns[1].unit, std::optional(IntakeUnit::thousands));
        QVERIFY(!layout.columns[2].unit);
        QCOMPARE(layout.columns[3].unit, std::optional(IntakeUnit::perCent));
    }

    void rowsThatAreNoRowsAreKnown() {
        const auto layout =
            layOut(sheetOf("Line\tAmount\nPay\nNursing\t10\nDoctors\t20\nTotal pay\t30\nNon "
                           "pay\nDrugs\t1\nRent\t2\nAll of it\t3\n"
                           "Line\tAmount\nGrand total\t33\nSurplus/(deficit)\t-33\nSource: made up\n"));
        QCOMPARE(layout.roles, (Roles{heading, section, data, data, total, section, data, data, sum,
                                      headingAgain, total, result, footnote}));
        QCOMPARE(layout.sections[2], std::size_t{1});
        QCOMPARE(layout.sections[7], std::size_t{5});
        QVERIFY(layout.hasSections);
    }

    void aTotalOfTotalsIsASum() {
        const auto layout = layOut(sheetOf(
            "Line\tAmount\nA\t10\nB\t20\nTotal one\t30\nC\t1\nD\t2\nTotal two\t3\nExpenditure\t33\nE\t5\n"));
        QCOMPARE(layout.roles[7], sum);
        QCOMPARE(layout.roles[8], data);
    }

    void aNamedTotalMayStandInAnyColumnOfWords() {
        const auto layout = layOut(
            sheetOf("Trust\tLine\tAmount\nRNL\tNursing\t10\nRNL\tTotal\t10\nTotalcare Ltd\tCleaning\t5\n"));
        QCOMPARE(layout.roles, (Roles{heading, data, total, data}));
    }

    void aListOfWordsHasItsFirstRowAsHeading() {
        const auto layout = layOut(
            sheetOf("Code\tName\tKind\nRNL\tNorth Cumbria\tAcute trust\n01H\tCumbria CCG\tCommissioner\n"));
        QCOMPARE(layout.headings, (HeadingRows{0, 1}));
        QCOMPARE(layout.roles, (Roles{heading, data, data}));
    }

    void aColumnIsBlankOnlyWhereNothingStandsInIt() {
        std::string text = "Line\tAmount\tNote\tNothing\n";
        for (int row = 0; row < 300; ++row) text += "Line " + std::to_string(row) + "\t1\t\t\n";
        const auto layout = layOut(sheetOf(text + "Last\t1\tlate\t\n"));
        QVERIFY(!layout.columns[2].isBlank);
        QVERIFY(layout.columns.size() < 4 || layout.columns[3].isBlank);
    }

    void thePersonMaySayWhereHeadingsStand() {
        const ForeignSheet sheet = sheetOf("1\t2\n3\t4\n5\t6\n");
        QCOMPARE(layOut(sheet).headings.count, std::size_t{0});
        QCOMPARE(layOut(sheet).columns[1].heading, std::string("column B"));
        const auto chosen = layOut(sheet, HeadingRows{1, 1});
        QCOMPARE(chosen.roles, (Roles{title, heading, data}));
        QCOMPARE(layOut(sheet, HeadingRows{9, 9}).columns.size(), std::size_t{2});
    }

    void hiddenRowsAreLeftOutUnlessTheyAreWanted() {
        const auto file = readForeign(
            "book.xlsx", zipOf(workbookParts({{"S", madeRow(1, {"Line", "Amount"}) +
                                                        madeRow(2, {"Nursing", "1"}, "hidden=\"1\"") +
                                                        madeRow(3, {"Drugs", "2"})}})));
        QCOMPARE(layOut(file->sheets.front()).roles[1], hidden);
        QCOMPARE(layOut(file->sheets.front(), std::nullopt, true).roles[1], data);
    }

    void unitsAreNamedInManyWays_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unit");
        for (const char* text : {"£000", "Budget £'000", "£’000s", "(£000s)", "£k", "Plan (000s)",
                                 "£ thousands", "All figures £ 000"})
            QTest::newRow(text) << text << static_cast<int>(IntakeUnit::thousands);
        for (const char* text : {"£m", "Budget (£m)", "£ million", "£ millions"})
            QTest::newRow(text) << text << static_cast<int>(IntakeUnit::millions);
        QTest::newRow("per cent") << "Change %" << static_cast<int>(IntakeUnit::perCent);
        QTest::newRow("pounds") << "Amount £" << static_cast<int>(IntakeUnit::asWritten);
        QTest::newRow("none") << "Amount" << -1;
        QTest::newRow("a number") << "1,000 people" << -1;
    }
    void unitsAreNamedInManyWays() {
        QFETCH(QString, text);
        QFETCH(int, unit);
        const auto found = unitIn(text.toStdString());
        QCOMPARE(found ? static_cast<int>(*found) : -1, unit);
    }
};

QTEST_APPLESS_MAIN(TestSheetLayout)
#include "test_sheet_layout.moc"
