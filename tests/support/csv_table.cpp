#include "support/csv_table.h"

#include "files/csv.h"

#include <fstream>
#include <iterator>

namespace breakeven::test {

std::vector<std::map<std::string, std::string>> readCsv(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    const CsvText text = parseCsv(std::string(std::istreambuf_iterator<char>(stream), {}));
    std::vector<std::map<std::string, std::string>> rows;
    for (std::size_t i = 1; i < text.rows.size(); ++i) {
        auto& row = rows.emplace_back();
        const auto& names = text.rows.front().cells;
        for (std::size_t c = 0; c < names.size() && c < text.rows[i].cells.size(); ++c)
            row[names[c]] = text.rows[i].cells[c];
    }
    return rows;
}

} // namespace breakeven::test
