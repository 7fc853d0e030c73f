#include "exchange/result_table.h"

#include "exchange/cell_text.h"
#include "exchange/descriptor.h"
#include "exchange/folder.h"
#include "exchange/own_descriptor.h"
#include "files/csv.h"
#include "files/durable_file.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr int mostDecimals = 15;
const Column valueColumn{"", "", ValueType::value};

/// A cell as CSV says it.
struct CsvCell {
    ResultType type;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const {
        return type == ResultType::value ? cellToFile(valueColumn, text) : spreadsheetGuarded(text);
    }
    std::string operator()(FinancialYear year) const { return toText(year); }
    std::string operator()(Money amount) const { return toText(amount); }
    std::string operator()(const Decimal& number) const { return toText(number, mostDecimals); }
    std::string operator()(const Rate& rate) const { return toText(rate.part, mostDecimals); }
    std::string operator()(int number) const { return std::to_string(number); }
};

} // namespace

void writeCsv(const ResultTable& table, const std::function<void(std::string_view)>& put) {
    std::string text;
    std::vector<std::string> cells;
    for (const ResultColumn& column : table.columns) cells.push_back(spreadsheetGuarded(column.name));
    appendCsvRow(text, cells);
    const auto write = [&](const ResultRow& row) {
        constexpr std::size_t atOnce = 1 << 16;
        for (std::size_t i = 0; i < row.size(); ++i)
            cells[i] = std::visit(CsvCell{table.columns[i].type}, row[i]);
        appendCsvRow(text, cells);
        if (text.size() < atOnce) return;
        put(text);
        text.clear();
    };
    for (const ResultRow& row : table.rows) write(row);
    if (table.produce) table.produce(write);
    put(text);
}

std::string csvOf(const ResultTable& table) {
    std::string text;
    writeCsv(table, [&](std::string_view more) { text += more; });
    return text;
}

std::vector<Problem> writeResults(std::span<const ResultTable> tables, const std::filesystem::path& folder) {
    FolderContent package;
    for (const ResultTable& table : tables) {
        FolderFile& file = package.tables.emplace_back(FolderFile{std::string(table.name) + ".csv", {}});
        if (table.produce)
            file.produce = [&table](const PutBytes& put) { writeCsv(table, put); };
        else
            file.bytes = csvOf(table);
    }
    package.describe = [&](const std::string& present) -> Result<std::string> {
        std::error_code ignored;
        const auto own = ownDescriptor(present);
        const bool economy = own ? own->kind == PackageKind::economy
                                 : std::filesystem::exists(folder / "economy.csv", ignored);
        if (!economy) return resultDescriptor(tables, present);
        return fileProblem(
            folder,
            message(MESSAGE("this folder holds the package of an economy; choose another one for results")));
    };
    return writeFolder(folder, package);
}

} // namespace breakeven
