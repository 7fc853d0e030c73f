#include "insight/tables/results_workbook.h"

#include "insight/position/rating_table.h"
#include "insight/statement/balance_sheet.h"
#include "insight/statement/row_titles.h"
#include "insight/tables/result_tables.h"
#include "support/files.h"
#include "support/generator.h"
#include "support/samples.h"
#include "support/spreadsheet.h"
#include "support/written_workbook.h"

#include "exchange/sheet_names.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using Row = std::vector<WorkbookCell>;

const WorkbookSheet* sheetOf(const Workbook& workbook, const std::string& name) {
    for (const WorkbookSheet& sheet : workbook.sheets)
        if (sheet.name == name) return &sheet;
    return nullptr;
}

std::string textIn(const WorkbookCell& cell) {
    const auto* text = std::get_if<std::string>(&cell.value);
    return text ? *text : std::string();
}

/// The first row from a place on whose text in a column is this one; past the end without one.
std::size_t rowWith(const WorkbookSheet& sheet, std::size_t column, const std::string& text,
                    std::size_t from = 0) {
    for (std::size_t row = from; row < sheet.rows.size(); ++row)
        if (column < sheet.rows[row].cells.size() && textIn(sheet.rows[row].cells[column]) == text)
            return row;
    return sheet.rows.size();
}

Money moneyIn(const WorkbookCell& cell) {
    const auto* amount = std::get_if<Money>(&cell.value);
    return amount ? *amount : Money();
}

Workbook results(const Economy& economy, const std::vector<std::string>& scenarios) {
    auto made = resultsWorkbook(economy, scenarios);
    if (!made) qFatal("%s", english(made.problems.front()).c_str());
    return std::move(*made);
}

/// How many amounts of the statements of a projection stand in the rows of its organisation, from a row on.
int agreeing(const WorkbookSheet& sheet, std::size_t from, const ExactProjection& projection,
             const std::vector<ResultRow>& table, const std::string& scenario, const std::string& org) {
    int agreed = 0;
    for (const ResultRow& row : table) {
        const std::string& line = std::get<std::string>(row[3]);
        if (std::get<std::string>(row[0]) != scenario || std::get<std::string>(row[1]) != org) continue;
        if (line == "surplus" || line == "total_income" || line == "nursing" ||
            line == "cumulative_surplus" || line == "drugs" || line == "net_assets" ||
            line == "fixed_assets") {
            const std::size_t place = rowWith(sheet, 0, Wording().word(line), from);
            const Money amount = std::get<Money>(row[4]);
            if (place == sheet.rows.size()) {
                if (amount != Money()) return -1;
                continue;
            }
            const auto year =
                static_cast<std::size_t>(std::get<FinancialYear>(row[2]) - projection.years.front());
            if (moneyIn(sheet.rows[place].cells[1 + year]) != amount) return -1;
            ++agreed;
        }
    }
    return agreed;
}

} // namespace

/// The workbook of results: the figures of everywhere else, in their cells.
class TestResultsWorkbook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        economy_ = sampleEconomy("cumbria");
        workbook_ = results(economy_, {"base", "acquisition"});
        for (const char* scenario : {"base", "acquisition"})
            projections_.push_back({scenario, *projectScenario(economy_, scenario).value});
    }

    void statementsAreThoseOfTheResultsToThePenny() {
        const ResultTable table = statementTable(projections_);
        for (const std::string& org : projections_.front().projection.organisations) {
            const WorkbookSheet* sheet = sheetOf(workbook_, org);
            QVERIFY2(sheet, org.c_str());
            std::size_t from = 0;
            for (const auto& [scenario, projection] : projections_) {
                from = rowWith(*sheet, 0,
                               scenario == "base" ? "Base" : "Northumbria acquires North Cumbria in 2016/17",
                               from);
                const int agreed = agreeing(*sheet, from, projection, table.rows, scenario, org);
                QVERIFY2(agreed >= 14, (org + " " + scenario + ": " + std::to_string(agreed)).c_str());
            }
        }
        const int ofEconomy = agreeing(*sheetOf(workbook_, "Economy"), 0, projections_.front().projection,
                                       table.rows, "base", "economy");
        QVERIFY2(ofEconomy >= 14, qPrintable(QString::number(ofEconomy)));
    }

    /// Every row of every part, as the statements have it.
    void everyRowOfAStatementStandsThere() {
        const ExactProjection& projection = projections_.front().projection;
        const Statements<Money>& statements = projection.statements;
        const auto org = OrganisationIndex::at(0);
        const WorkbookSheet& sheet = *sheetOf(workbook_, "RNL");
        std::size_t place = rowWith(sheet, 0, "Base");
        for (const PrintedStatement& part :
             {printedStatement(statements, org),
              cashFlow(statements, org, minimumCash(economy_, projection, org)),
              balanceSheet(statements, org)}) {
            QVERIFY(!part.rows.empty());
            for (const StatementRow& row : part.rows) {
                place = rowWith(sheet, 0, rowTitle(row, {}), place + 1);
                QVERIFY2(place < sheet.rows.size(), rowTitle(row, {}).c_str());
                for (std::size_t i = 0; i < part.years.size(); ++i)
                    QVERIFY(moneyIn(sheet.rows[place].cells[1 + part.years[i]]) == row.amounts[i]);
            }
        }
    }

    void theSummaryAddsUpAsShown() {
        const WorkbookSheet& sheet = *sheetOf(workbook_, "Summary");
        std::vector<Money> sums(7);
        int totals = 0;
        for (const WorkbookRow& row : sheet.rows) {
            if (row.cells.size() != 9) continue;
            const CellRole role = row.cells.front().role;
            for (std::size_t year = 0; year < 7; ++year) {
                const Money amount = moneyIn(row.cells[2 + year]);
                QVERIFY(amount.pence() % 100'000 == 0);
                if (role == CellRole::plain) sums[year] += amount;
                if (role != CellRole::total) continue;
                QVERIFY(sums[year] == amount);
                sums[year] = {};
                ++totals;
            }
        }
        QCOMPARE(totals, 14);
    }

    void bridgesLeadFromOneSurplusToTheOther() {
        for (const auto& [scenario, projection] : projections_) {
            const WorkbookSheet* sheet = sheetOf(workbook_, "Bridge, " + scenario);
            QVERIFY(sheet);
            int rows = 0;
            for (const WorkbookRow& row : sheet->rows) {
                if (row.cells.size() < 5 ||
                    (row.cells[0].role != CellRole::plain && row.cells[0].role != CellRole::total))
                    continue;
                Money sum;
                for (std::size_t i = 2; i + 1 < row.cells.size(); ++i) sum += moneyIn(row.cells[i]);
                QVERIFY(sum == moneyIn(row.cells.back()));
                ++rows;
            }
            QCOMPARE(rows, 13);
            const auto& last = sheet->rows[rowWith(*sheet, 1, "Cumbria and Northumberland")].cells.back();
            QVERIFY(moneyIn(last) ==
                    projection.statements.amount(projection.statements.economy(), 6, StatementLine::surplus));
        }
    }

    void differencesAreAgainstTheFirstScenario() {
        const WorkbookSheet& sheet = *sheetOf(workbook_, "Comparison");
        const std::size_t base = rowWith(sheet, 0, "Northumbria Healthcare NHS Foundation Trust (RTF)");
        for (std::size_t year = 0; year < 7; ++year) {
            const auto at = [&](std::size_t row) { return moneyIn(sheet.rows[base + row].cells[1 + year]); };
            QVERIFY(at(2) - at(1) == at(3));
        }
        QVERIFY(moneyIn(sheet.rows[base + 3].cells[7]) != Money());
        const WorkbookSheet& lines = *sheetOf(workbook_, "Comparison by line");
        QVERIFY(lines.rows.size() > 20);
    }

    void ratingsAreThoseOfTheRatingTable() {
        const ExactProjection& projection = projections_.front().projection;
        const RatingTable ratings(projection);
        const WorkbookSheet& sheet = *sheetOf(workbook_, "Ratings, base");
        const std::size_t row = rowWith(sheet, 2, "Liquidity, days");
        QCOMPARE(textIn(sheet.rows[row].cells[0]), std::string("RNL"));
        const auto* last = ratings.find(OrganisationIndex::at(0), 6, Measure::liquidityDays);
        QVERIFY(sheet.rows[row].cells[9].value == ResultCell(*last->value));
        QVERIFY(sheet.rows[row].cells[16].value == ResultCell(*last->score));
        QVERIFY((sheet.rows[row].cells[16].role == CellRole::alarm) ==
                (riskOf(*last) == RiskLevel::significant));
    }

    void anArrangementShowsWhatItDoesAndCosts() {
        const WorkbookSheet& sheet = *sheetOf(workbook_, "Arrangements");
        QVERIFY(rowWith(sheet, 0, "Health economy") < sheet.rows.size());
        QVERIFY(rowWith(sheet, 0, "One-off cost") < sheet.rows.size());
        const WorkbookSheet& changes = *sheetOf(workbook_, "Changes");
        QVERIFY(rowWith(changes, 0, "acquisition") < changes.rows.size());
    }

    void theSharesOfSeveralArrangementsAddUp() {
        const Workbook made = results(sampleEconomy("salford"), {"group_and_pacs"});
        const WorkbookSheet& sheet = *sheetOf(made, "Arrangements");
        const std::size_t first = rowWith(sheet, 0, "All arrangements together") + 2;
        QCOMPARE(textIn(sheet.rows[first + 2].cells[0]), std::string("All arrangements together"));
        bool isAny = false;
        for (std::size_t year = 1; year < sheet.rows[first].cells.size(); ++year) {
            const auto at = [&](std::size_t row) { return moneyIn(sheet.rows[first + row].cells[year]); };
            QVERIFY(at(0) + at(1) == at(2));
            isAny = isAny || (at(0) != Money() && at(1) != Money());
        }
        QVERIFY(isAny);
    }

    void everySheetIsLedToFromTheContents() {
        QCOMPARE(workbook_.sheets.front().name, std::string("Contents"));
        const auto& links = workbook_.sheets.front().links;
        QCOMPARE(links.size(), workbook_.sheets.size() - 1);
        for (std::size_t i = 0; i < links.size(); ++i) QCOMPARE(links[i].sheet, workbook_.sheets[i + 1].name);
        for (const WorkbookSheet& sheet : workbook_.sheets) QVERIFY(isSheetName(sheet.name));
    }

    void aCodeThatIsASheetsNameGetsAnother() {
        Economy economy = economy_;
        Table& organisations = economy[TableId::organisations];
        organisations.append({"Summary", "A trust called Summary", "acute", "", "", "", ""});
        organisations.append({"Economy", "=1+1", "acute", "", "", "", ""});
        const Workbook made = results(economy, {"base"});
        QVERIFY(sheetOf(made, "Summary (2)") && sheetOf(made, "Economy (2)"));
    }

    void manyOrganisationsStandOnOneSheet() {
        const Economy economy =
            randomEconomy(7, {.providers = 30, .commissioners = 20, .activityLines = 300, .years = 2});
        const Workbook made = results(economy, {"base"});
        QVERIFY(made.sheets.size() < 16);
        const WorkbookSheet* sheet = sheetOf(made, "Statements");
        QVERIFY(sheet && sheet->filtered && sheet->rows.size() > 500);
        const auto projection = *projectScenario(economy, "base").value;
        const std::string code = projection.organisations[17];
        std::size_t row = rowWith(*sheet, 0, code);
        while (textIn(sheet->rows[row].cells[2]) != "Surplus/(deficit)") ++row;
        QCOMPARE(textIn(sheet->rows[row].cells[0]), code);
        for (std::size_t year = 0; year < 3; ++year)
            QVERIFY(moneyIn(sheet->rows[row].cells[3 + year]) ==
                    projection.statements.amount(OrganisationIndex::at(17), year, StatementLine::surplus));
    }

    void beingStoppedGivesNothing() {
        std::size_t steps = 0;
        const auto count = [&](std::size_t, std::size_t) { return ++steps > 0; };
        QVERIFY(resultsWorkbook(economy_, {"base"}, {}, count).value.has_value());
        for (std::size_t stop = 0; stop < steps; stop += 3) {
            std::size_t asked = 0;
            const auto made = resultsWorkbook(economy_, {"base"}, {},
                                              [&](std::size_t, std::size_t) { return asked++ < stop; });
            QVERIFY(!made && made.problems.empty());
        }
    }

    void itIsSaidInTheReadersLanguage() {
        const Wording shouting([](const char*, const char* text) { return "¡" + std::string(text); });
        const auto made = resultsWorkbook(economy_, {"base"}, shouting);
        QCOMPARE(made->sheets.front().name, std::string("¡Contents"));
        QVERIFY(rowWith(*sheetOf(*made, "RNL"), 0, "¡Surplus/(deficit)") < 100);
    }

    void itsFileHasTheSameFigures() {
        const QTemporaryDir folder(quickTemplate());
        const auto file = std::filesystem::path(folder.path().toStdString()) / "results.xlsx";
        QVERIFY(writeWorkbook(workbook_, file).empty());
        const WrittenWorkbook made = writtenWorkbook(file);
        QVERIFY(made.isWhole);
        QCOMPARE(made.sheets.size(), workbook_.sheets.size());
        int figures = 0;
        for (std::size_t i = 0; i < made.sheets.size(); ++i) {
            const WorkbookSheet& sheet = workbook_.sheets[i];
            for (std::size_t row = 0; row < sheet.rows.size(); ++row)
                for (std::size_t column = 0; column < sheet.rows[row].cells.size(); ++column)
                    if (const auto* amount = std::get_if<Money>(&sheet.rows[row].cells[column].value)) {
                        const WrittenCell cell =
                            made.sheets[i].at(QString::fromStdString(cellName(row, column)));
                        const auto number = parseDecimal(cell.text.toStdString());
                        QVERIFY2(number && roundToPenny(*number) == *amount && !cell.isText,
                                 qPrintable(cell.text));
                        ++figures;
                    }
        }
        QVERIFY(figures > 5000);
    }

    void aSpreadsheetReadsTheSameFigures() {
        if (spreadsheetProgram().isEmpty())
            QSKIP("LibreOffice Calc is not installed: ./test --all installs it");
        const QTemporaryDir folder(quickTemplate());
        const QString file = folder.filePath("results.xlsx");
        QVERIFY(writeWorkbook(workbook_, file.toStdString()).empty());
        const auto sheets = readBySpreadsheet(file, folder.path());
        QCOMPARE(sheets.size(), workbook_.sheets.size());
        int figures = 0;
        for (const WorkbookSheet& sheet : workbook_.sheets) {
            const ReadSheet& read = sheets.at(QString::fromStdString(sheet.name));
            for (std::size_t row = 0; row < sheet.rows.size(); ++row)
                for (std::size_t column = 0; column < sheet.rows[row].cells.size(); ++column)
                    if (const auto* amount = std::get_if<Money>(&sheet.rows[row].cells[column].value)) {
                        const auto number = parseDecimal(read.at(row + 1)[column]);
                        QVERIFY2(number && roundToPenny(*number) == *amount,
                                 (sheet.name + " " + cellName(row, column)).c_str());
                        ++figures;
                    }
        }
        QVERIFY(figures > 5000);
    }

private:
    Economy economy_;
    Workbook workbook_;
    std::vector<NamedProjection> projections_;
};

QTEST_GUILESS_MAIN(TestResultsWorkbook)
#include "test_results_workbook.moc"
