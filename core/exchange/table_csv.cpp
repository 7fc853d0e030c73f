#include "exchange/table_csv.h"

#include "exchange/cell_text.h"
#include "files/csv.h"

namespace breakeven {

std::string tableCsv(const Table& table) {
    const auto& columns = table.spec().columns;
    std::string text;
    std::vector<std::string> cells;
    for (const Column& column : columns) cells.emplace_back(column.name);
    appendCsvRow(text, cells);
    for (const Row& row : table.rows()) {
        for (std::size_t i = 0; i < row.size(); ++i) cells[i] = cellToFile(columns[i], row[i]);
        appendCsvRow(text, cells);
    }
    return text;
}

} // namespace breakeven
