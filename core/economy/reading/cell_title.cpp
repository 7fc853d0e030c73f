#include "economy/reading/cell_title.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace breakeven {

namespace {

constexpr const char* between = " · ";

// Of rows by their keys, "*" among them.
std::string keysTitle(const std::vector<std::string>& keys, const Wording& wording) {
    const auto isEvery = [](const std::string& key) { return key == "*"; };
    if (std::all_of(keys.begin(), keys.end(), isEvery))
        return wording.translated("Labels", translatable("Labels", "every row"));
    std::vector<std::string> words;
    for (const std::string& key : keys)
        words.push_back(isEvery(key) ? wording.translated("Labels", translatable("Labels", "every")) : key);
    return fmt::format("{}", fmt::join(words, between));
}

} // namespace

std::string rowTitle(const Table& table, std::size_t row, const Wording& wording) {
    if (table.spec().singleRow) return wording.translated("Table", table.spec().title);
    const auto name = table.spec().find("name");
    const std::vector<std::string> keys = table.keys(row);
    if (!name || table[row][*name].empty()) return fmt::format("{}", fmt::join(keys, between));
    return fmt::format("{} ({})", table[row][*name], keys.front());
}

std::string cellTitle(const Economy& economy, const Address& address, const Wording& wording) {
    const Table& table = economy[address.table];
    const auto row = table.find(address.keys);
    if (!row && !address.hasWildcard()) return toText(address);
    std::vector<std::string> parts;
    if (!table.spec().singleRow) parts.push_back(wording.translated("Table", table.spec().title));
    parts.push_back(row ? rowTitle(table, *row, wording) : keysTitle(address.keys, wording));
    if (const auto column = table.spec().find(address.column))
        parts.push_back(wording.translated("Column", table.spec().columns[*column].title));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string cellTitle(const Economy& economy, std::string_view address, const Wording& wording) {
    const auto parsed = parseAddress(address);
    return parsed ? cellTitle(economy, *parsed, wording) : std::string(address);
}

} // namespace breakeven
