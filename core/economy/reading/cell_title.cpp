#include "economy/reading/cell_title.h"

#include "economy/reading/document_names.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace breakeven {

namespace {

#define LABEL(text) translatable("Labels", text)

constexpr const char* between = " · ";

std::vector<const Column*> keyColumns(const TableSpec& spec) {
    std::vector<const Column*> columns;
    for (const Column& column : spec.columns)
        if (column.key) columns.push_back(&column);
    return columns;
}

struct Every {
    std::string_view key;
    const char* text;
};

// What a key is called that stands for all there are.
constexpr std::array everyKey{
    Every{"arrangement", LABEL("every arrangement")},
    Every{"band", LABEL("every band")},
    Every{"commissioner", LABEL("every commissioner")},
    Every{"contract", LABEL("every contract")},
    Every{"effect", LABEL("every effect")},
    Every{"forecast", LABEL("every forecast")},
    Every{"index", LABEL("every index")},
    Every{"item", LABEL("every item")},
    Every{"kind", LABEL("every type of figure")},
    Every{"line", LABEL("every line")},
    Every{"loan", LABEL("every loan")},
    Every{"measure", LABEL("every measure")},
    Every{"month", LABEL("every month")},
    Every{"org", LABEL("every organisation")},
    Every{"population", LABEL("every population")},
    Every{"position", LABEL("every override")},
    Every{"project", LABEL("every project")},
    Every{"provider", LABEL("every provider")},
    Every{"scenario", LABEL("every scenario")},
    Every{"scheme", LABEL("every scheme")},
    Every{"segment", LABEL("every segment")},
    Every{"service", LABEL("every service")},
    Every{"subcontract", LABEL("every subcontract")},
    Every{"tariff", LABEL("every tariff")},
    Every{"year", LABEL("every year")},
};

std::string everyOf(const Column& key, const Wording& wording) {
    const auto* found =
        std::find_if(everyKey.begin(), everyKey.end(), [&](const Every& one) { return one.key == key.name; });
    return wording.translated("Labels", found == everyKey.end() ? LABEL("every row") : found->text);
}

std::string joined(const Economy& economy, const TableSpec& spec, const std::vector<std::string>& keys,
                   const Wording& wording) {
    const auto columns = keyColumns(spec);
    std::vector<std::string> words;
    for (std::size_t k = 0; k < keys.size() && k < columns.size(); ++k) {
        if (goesWithoutSaying(*columns[k], keys[k])) continue;
        words.push_back(keys[k] == "*" ? everyOf(*columns[k], wording)
                                       : nameOfKey(economy, *columns[k], keys[k], wording));
    }
    return fmt::format("{}", fmt::join(words, between));
}

// Of rows by their keys, "*" among them.
std::string keysTitle(const Economy& economy, const TableSpec& spec, const std::vector<std::string>& keys,
                      const Wording& wording) {
    const auto isEvery = [](const std::string& key) { return key == "*"; };
    if (std::all_of(keys.begin(), keys.end(), isEvery))
        return wording.translated("Labels", LABEL("every row"));
    return joined(economy, spec, keys, wording);
}

} // namespace

std::string rowTitle(const Economy& economy, TableId id, std::size_t row, const Wording& wording) {
    const Table& table = economy[id];
    const TableSpec& spec = table.spec();
    if (spec.singleRow) return wording.translated("Table", spec.title);
    const std::vector<std::string> keys = table.keys(row);
    if (id == TableId::contracts) return contractName(economy, keys.front(), wording);
    if (id == TableId::uncertainties || id == TableId::notes)
        return cellTitle(economy, table.at(row, "cell"), wording);
    const auto name = spec.find("name");
    if (!name || table[row][*name].empty()) return joined(economy, spec, keys, wording);
    if (keys.size() == 1) return table[row][*name];
    return fmt::format("{} ({})", table[row][*name],
                       nameOfKey(economy, spec.columns.front(), keys.front(), wording));
}

std::string codedTitle(const Economy& economy, TableId id, std::size_t row, const Wording& wording) {
    const Table& table = economy[id];
    const std::string title = rowTitle(economy, id, row, wording);
    const bool ownCode = table.spec().keyCount == 1 && !table.spec().singleRow;
    return ownCode ? besideCode(title, table[row].front()) : title;
}

std::string cellTitle(const Economy& economy, const Address& address, const Wording& wording) {
    const Table& table = economy[address.table];
    const auto row = table.find(address.keys);
    if (!row && !address.hasWildcard()) return toText(address);
    std::vector<std::string> parts;
    if (!table.spec().singleRow) parts.push_back(wording.translated("Table", table.spec().title));
    parts.push_back(row ? rowTitle(economy, address.table, *row, wording)
                        : keysTitle(economy, table.spec(), address.keys, wording));
    if (const auto column = table.spec().find(address.column))
        parts.push_back(wording.translated("Column", table.spec().columns[*column].title));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string cellTitle(const Economy& economy, std::string_view address, const Wording& wording) {
    const auto parsed = parseAddress(address);
    return parsed ? cellTitle(economy, *parsed, wording) : std::string(address);
}

} // namespace breakeven
