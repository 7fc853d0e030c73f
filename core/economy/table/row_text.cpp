#include "economy/table/row_text.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr char nameEnd = '\x1e';
constexpr char between = '\x1f';

} // namespace

Row rowOf(TableId table, const std::vector<std::pair<std::string_view, std::string>>& cells) {
    const TableSpec& spec = specification(table);
    Row row(spec.columns.size());
    for (const auto& [column, text] : cells) row[*spec.find(column)] = text;
    return row;
}

std::string rowText(TableId table, const Row& row) {
    const TableSpec& spec = specification(table);
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].empty()) continue;
        if (!text.empty()) text += between;
        (text += spec.columns[i].name) += nameEnd;
        text += row[i];
    }
    return text;
}

std::optional<Row> rowFromText(TableId table, std::string_view text) {
    const TableSpec& spec = specification(table);
    Row row(spec.columns.size());
    while (!text.empty()) {
        const std::string_view cell = text.substr(0, text.find(between));
        const auto nameLength = cell.find(nameEnd);
        const auto column = spec.find(cell.substr(0, nameLength));
        if (nameLength == std::string_view::npos || !column) return std::nullopt;
        row[*column] = cell.substr(nameLength + 1);
        text.remove_prefix(std::min(cell.size() + 1, text.size()));
    }
    return row;
}

} // namespace breakeven
