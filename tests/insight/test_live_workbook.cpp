#include "insight/model/live_workbook.h"
#include "support/files.h"
#include "support/generator.h"
#include "support/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <clocale>

using namespace breakeven;
using namespace breakeven::test;

/// A workbook that calculates, as it is written (rules 15.2).
class TestLiveWorkbook : public QObject {
    Q_OBJECT

private slots:
    void isAsShortAsItCanBeRead() {
        for (const char* sample : {"cumbria", "dudley", "salford"}) {
            const auto workbook = liveWorkbook(sampleEconomy(sample), "base");
            QVERIFY(workbook);
            std::size_t formulas = 0;
            for (const WorkbookSheet& sheet : workbook->sheets)
                for (const WorkbookRow& row : sheet.rows)
                    for (const WorkbookCell& cell : row.cells) {
                        QVERIFY2(cell.formula.size() < 2000, cell.formula.c_str());
                        formulas += cell.formula.empty() ? 0 : 1;
                    }
            QVERIFY(formulas > 3000);
            for (const char* name : {"Growth", "Activity", "Prices", "Payments", "Costs",
                                     "Savings and effects", "Capital", "Checks"})
                QVERIFY2(std::any_of(workbook->sheets.begin(), workbook->sheets.end(),
                                     [&](const WorkbookSheet& sheet) { return sheet.name == name; }),
                         name);
        }
    }

    /// Excel takes no formula of more than 8,192 letters.
    void formulasOfLargeEconomiesFit() {
        const auto workbook = liveWorkbook(randomEconomy(1, {60, 50, 12, 1500, 5}), "base");
        QVERIFY(workbook);
        for (const WorkbookSheet& sheet : workbook->sheets)
            for (const WorkbookRow& row : sheet.rows)
                for (const WorkbookCell& cell : row.cells)
                    QVERIFY2(cell.formula.size() <= 8192, cell.formula.c_str());
    }

    void refusesAScenarioWithErrors() {
        const auto none = liveWorkbook(sampleEconomy("dudley"), "no_such_scenario");
        QVERIFY(!none && hasErrors(none.problems));
    }

    void stopsWhenItIsNoLongerWanted() {
        const auto stopped =
            liveWorkbook(sampleEconomy("dudley"), "base", {}, [](std::size_t, std::size_t) { return false; });
        QVERIFY(!stopped && stopped.problems.empty());
    }

    /// To the byte, wherever the program runs: spreadsheets are asked in one locale only.
    void isTheSameInEveryLocale() {
        const QTemporaryDir folder;
        const auto written = [&](const char* name) {
            const auto workbook = liveWorkbook(sampleEconomy("dudley"), "mcp");
            const std::string file = folder.filePath(name).toStdString();
            return workbook && writeWorkbook(*workbook, file).empty() ? bytesOf(file) : std::string();
        };
        const std::string here = written("here.xlsx"), locale = std::setlocale(LC_ALL, nullptr);
        std::setlocale(LC_ALL, "C");
        const std::string plain = written("plain.xlsx");
        std::setlocale(LC_ALL, locale.c_str());
        QVERIFY(!here.empty() && here == plain);
    }
};

QTEST_GUILESS_MAIN(TestLiveWorkbook)
#include "test_live_workbook.moc"
