#include "economy/reading/matched_rows.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace breakeven {

namespace {

// Where the keys of a table stand among its columns.
std::vector<std::size_t> keyColumns(const TableSpec& spec) {
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < spec.columns.size(); ++c)
        if (spec.columns[c].key) columns.push_back(c);
    return columns;
}

} // namespace

MatchedRows::Rows MatchedRows::of(const Address& address) {
    const Table& table = economy_[address.table];
    if (!address.hasWildcard()) {
        const auto row = table.find(address.keys);
        return row ? Rows{*row} : Rows{};
    }
    const std::vector<std::size_t> columns = keyColumns(table.spec());
    const Rows* fewest = nullptr;
    std::size_t namedKeys = 0;
    for (std::size_t key = 0; key < columns.size(); ++key) {
        if (address.keys[key] == "*") continue;
        ++namedKeys;
        const Rows& named = naming(address.table, columns[key], address.keys[key]);
        if (!fewest || named.size() < fewest->size()) fewest = &named;
    }
    if (!fewest) {
        Rows all(table.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return all;
    }
    if (namedKeys == 1) return *fewest;
    Rows rows;
    const auto isMeant = [&](std::size_t row) {
        for (std::size_t key = 0; key < columns.size(); ++key)
            if (address.keys[key] != "*" && address.keys[key] != table[row][columns[key]]) return false;
        return true;
    };
    std::copy_if(fewest->begin(), fewest->end(), std::back_inserter(rows), isMeant);
    return rows;
}

const MatchedRows::Rows& MatchedRows::naming(TableId table, std::size_t column, const std::string& text) {
    const auto [index, isNew] = rowsByKey_.try_emplace({table, column});
    if (isNew)
        for (std::size_t row = 0; row < economy_[table].size(); ++row)
            index->second[economy_[table][row][column]].push_back(row);
    return index->second[text];
}

void MatchedRows::forget(TableId table) {
    std::erase_if(rowsByKey_, [&](const auto& index) { return index.first.first == table; });
}

} // namespace breakeven
