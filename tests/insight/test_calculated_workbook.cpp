#include "economy/scenario/scenario.h"
#include "economy/table/value.h"
#include "economy/table/word_titles.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/model/live_workbook.h"
#include "support/draw.h"
#include "support/samples.h"
#include "support/spreadsheet.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <span>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::vector<std::string> scenariosOf(const Economy& economy) {
    std::vector<std::string> all{"base"};
    for (const Row& row : economy[TableId::scenarios].rows()) all.push_back(row.front());
    return all;
}

/// With every value of a formula wrong, so that only who calculates anew can be right.
void spoil(Workbook& workbook) {
    for (WorkbookSheet& sheet : workbook.sheets)
        for (WorkbookRow& row : sheet.rows)
            for (WorkbookCell& cell : row.cells)
                if (!cell.formula.empty()) cell.value = Decimal("123456.78");
}

/// The workbook's sheet of an organisation: by its code, the whole by its word.
QString sheetOf(const ExactProjection& projection, std::size_t org) {
    return QString::fromStdString(org < projection.organisations.size() ? projection.organisations[org]
                                                                        : titleOf("economy"));
}

/// What a spreadsheet made of the statements, against what they are; blank where they agree.
QString disagreement(const ExactProjection& projection, const ReadWorkbook& read) {
    const auto& statements = projection.statements;
    int compared = 0;
    for (std::size_t org = 0; org <= statements.organisations(); ++org) {
        const auto sheet = read.find(sheetOf(projection, org));
        if (sheet == read.end()) return "there is no sheet " + sheetOf(projection, org);
        for (std::size_t line = 0; line < statementLineCount; ++line) {
            const auto which = static_cast<StatementLine>(line);
            const std::string title = titleOf(name(which));
            const auto row = std::find_if(sheet->second.begin(), sheet->second.end(), [&](const auto& one) {
                return !one.second.empty() && one.second.front() == title;
            });
            for (std::size_t year = 0; year < statements.years(); ++year) {
                const auto at = OrganisationIndex::at(org);
                if (!statements.shown(at, year) ||
                    (isBalanceSheetLine(which) && !statements.hasBalances(at, year)))
                    continue;
                const std::string figure = toText(statements.amount(at, year, which));
                const std::string cell = row == sheet->second.end() || row->second.size() <= year + 3
                                             ? std::string("nothing")
                                             : row->second[year + 3];
                bool isNumber = false;
                const double number = QString::fromStdString(cell).toDouble(&isNumber);
                ++compared;
                if (!isNumber ||
                    QString::number(number, 'f', 2).toDouble() != QString::fromStdString(figure).toDouble())
                    return QStringLiteral("%1, %2, year %3: %4 in place of %5")
                        .arg(sheetOf(projection, org), QString::fromStdString(title))
                        .arg(year)
                        .arg(QString::fromStdString(cell), QString::fromStdString(figure));
            }
        }
    }
    return compared > 100 ? QString() : QStringLiteral("hardly anything was compared");
}

/// Of the checks those that do not hold.
QStringList redChecks(const ReadWorkbook& read) {
    QStringList red;
    for (const auto& [number, cells] : read.at("Checks"))
        if (cells.size() > 4 && cells[4] == "0")
            red += QString::fromStdString(cells[0] + ", " + cells[1] + ": " + cells[2] + " → " + cells[3]);
    return red;
}

/// A number somebody might type in place of another, and the same in the economy.
struct Change {
    std::size_t sheet, row, column;
    Address cell;
    std::size_t element;
};

/// Every number that is typed on the sheets of inputs.
std::vector<Change> typedNumbers(const Workbook& workbook) {
    std::vector<Change> all;
    for (std::size_t s = 0; s < workbook.sheets.size(); ++s) {
        const WorkbookSheet& sheet = workbook.sheets[s];
        if (sheet.kind != SheetKind::input) continue;
        const WorkbookRow& headings = sheet.rows[sheet.firstHeading + sheet.headings - 1];
        for (std::size_t row = sheet.firstHeading + sheet.headings; row < sheet.rows.size(); ++row)
            for (std::size_t column = 1; column < sheet.rows[row].cells.size(); ++column) {
                if (sheet.rows[row].cells[column].role != CellRole::input) continue;
                const auto address = parseAddress(std::get<std::string>(sheet.rows[row].cells[0].value));
                const std::string heading = std::get<std::string>(headings.cells[column].value);
                for (const Column& spec : specification(address->table).columns) {
                    const std::string title = spec.title;
                    if (heading != title && heading.rfind(title + " ", 0) != 0) continue;
                    const std::size_t element =
                        heading == title ? 0 : std::stoul(heading.substr(title.size() + 1)) - 1;
                    if (heading != title && spec.type != ValueType::rates) continue;
                    Address cell = *address;
                    cell.column = spec.name;
                    all.push_back({s, row, column, cell, element});
                    break;
                }
            }
    }
    return all;
}

/// Types a slightly other number in the workbook and in the economy; whether the economy takes it.
bool type(const Change& change, Workbook& workbook, Economy& economy) {
    const auto place = economy.locate(change.cell);
    const Column& column = specification(place->table).columns[place->column];
    std::vector<Decimal> numbers = ratesIn(economy.effectiveText(*place));
    Decimal& number = numbers[change.element];
    number = Decimal(toText(Decimal(number * Decimal("1.0173")), 4));
    Economy changed = economy;
    changed[place->table].set(place->row, place->column, keptText(column, numbers));
    if (!projectScenario(changed, "base")) return false;
    economy = changed;
    WorkbookCell& cell = workbook.sheets[change.sheet].rows[change.row].cells[change.column];
    cell.value = std::holds_alternative<Rate>(cell.value) ? ResultCell(Rate{number}) : ResultCell(number);
    return true;
}

} // namespace

/// A workbook that calculates comes to what the engine comes to (rules 15.2), in a spreadsheet.
class TestCalculatedWorkbook : public QObject {
    Q_OBJECT

private slots:
    /// Every statement of every scenario of the samples, calculated anew; and of the first after twenty
    /// numbers are changed.
    void aSpreadsheetCalculatesTheSame() {
        if (spreadsheetProgram().isEmpty()) QSKIP("LibreOffice Calc is not installed");
        QTemporaryDir folder;
        calculateAlways(folder.path());
        QStringList files;
        std::map<QString, ExactProjection> expected;
        const auto write = [&](Workbook& workbook, const Economy& economy, const std::string& scenario,
                               const QString& name) {
            spoil(workbook);
            files += folder.filePath(name + ".xlsx");
            QVERIFY(writeWorkbook(workbook, files.back().toStdString()).empty());
            expected.emplace(name, *projectScenario(economy, scenario));
        };
        for (const char* sample : {"cumbria", "dudley", "salford"}) {
            Economy economy = sampleEconomy(sample);
            for (const std::string& scenario : scenariosOf(economy)) {
                auto workbook = liveWorkbook(economy, scenario);
                QVERIFY2(workbook, scenario.c_str());
                write(*workbook, economy, scenario, QString::fromStdString(sample + ("." + scenario)));
            }
            auto changed = liveWorkbook(economy, "base");
            const std::vector<Change> numbers = typedNumbers(*changed);
            QVERIFY(numbers.size() > 100);
            Draw draw(7);
            for (int done = 0, tries = 0; done < 20 && tries < 400; ++tries)
                if (type(draw.oneOf(std::span(numbers)), *changed, economy)) ++done;
            write(*changed, economy, "base", QString::fromStdString(sample + std::string("_changed")));
        }
        const auto read = readBySpreadsheet(files, folder.path());
        QCOMPARE(read.size(), expected.size());
        QStringList wrong;
        for (const auto& [name, projection] : expected) {
            const QString found = disagreement(projection, read.at(name));
            if (!found.isEmpty()) wrong += name + ": " + found;
            // What is changed may change a case, too: the figures follow, and the check says so.
            if (name.endsWith("_changed")) continue;
            for (const QString& check : redChecks(read.at(name))) wrong += name + ": " + check;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

QTEST_GUILESS_MAIN(TestCalculatedWorkbook)
#include "test_calculated_workbook.moc"
