#include "exchange/result_table.h"

#include "exchange/csv.h"
#include "exchange/descriptor.h"
#include "exchange/folder.h"
#include "store/durable_file.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// Every table of results there is: an export into a folder of older ones leaves none of those behind.
const std::set<std::string> resultFiles{descriptorFile, "statement.csv", "postings.csv",
                                        "activity.csv", "ratings.csv",   "compare.csv",
                                        "bridge.csv",   "attribute.csv", "options.csv"};

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
    std::error_code ignored;
    if (std::filesystem::exists(folder / "economy.csv", ignored))
        return {fileProblem(
            folder,
            message(MESSAGE("this folder holds the package of an economy; choose another one for results")))};
    std::vector<FolderFile> files;
    for (const ResultTable& table : tables) files.push_back({std::string(table.name) + ".csv", csvOf(table)});
    files.push_back({descriptorFile, resultDescriptor(tables)});
    return writeFolder(folder, files, resultFiles);
}

} // namespace breakeven
