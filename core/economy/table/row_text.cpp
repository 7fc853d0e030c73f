#include "economy/table/row_text.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr char nameEnd = '\x1e';
constexpr char between = '\x1f';

// Takes the first cell off a row's text: its column's name and its own text; nothing where it has no name.
std::optional<std::pair<std::string_view, std::string_view>> takeCell(std::string_view& text) {
    const std::string_view cell = text.substr(0, text.find(between));
    text.remove_prefix(std::min(cell.size() + 1, text.size()));
    const auto length = cell.find(nameEnd);
    if (length == std::string_view::npos) return std::nullopt;
    return std::pair(cell.substr(0, length), cell.substr(length + 1));
}

} // namespace

Row rowOf(TableId table, const std::vector<std::pair<std::string_view, std::string>>& cells) {
    const TableSpec& spec = specification(table);
    Row row(spec.columns.size());
    for (const auto& [column, text] : cells) row[*spec.find(column)] = text;
    spec.completeKeys(row);
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
        const auto cell = takeCell(text);
        const auto column = cell ? spec.find(cell->first) : std::nullopt;
        if (!column) return std::nullopt;
        row[*column] = cell->second;
    }
    spec.completeKeys(row);
    return row;
}

std::optional<std::string> unknownColumn(TableId table, std::string_view text) {
    while (!text.empty())
        if (const auto cell = takeCell(text); cell && !specification(table).find(cell->first))
            return std::string(cell->first);
    return std::nullopt;
}

} // namespace breakeven
