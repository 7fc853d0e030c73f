#include "exchange/result_table.h"

#include "exchange/descriptor.h"
#include "exchange/folder.h"
#include "exchange/own_descriptor.h"
#include "files/csv.h"
#include "files/durable_file.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

} // namespace

std::string csvOf(const ResultTable& table) {
    std::string text;
    std::vector<std::string> cells;
    for (const ResultColumn& column : table.columns) cells.push_back(spreadsheetGuarded(column.name));
    appendCsvRow(text, cells);
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            cells[i] = table.columns[i].type == ResultType::text ? spreadsheetGuarded(row[i]) : row[i];
        appendCsvRow(text, cells);
    }
    return text;
}

std::vector<Problem> writeResults(std::span<const ResultTable> tables, const std::filesystem::path& folder) {
    FolderContent package;
    for (const ResultTable& table : tables)
        package.tables.push_back({std::string(table.name) + ".csv", csvOf(table)});
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
