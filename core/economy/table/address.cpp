#include "economy/table/address.h"

#include <algorithm>

namespace breakeven {

bool Address::hasWildcard() const { return std::find(keys.begin(), keys.end(), "*") != keys.end(); }

bool matches(const std::vector<std::string>& pattern, const std::vector<std::string>& keys) {
    return std::equal(pattern.begin(), pattern.end(), keys.begin(), keys.end(),
                      [](const std::string& p, const std::string& key) { return p == "*" || p == key; });
}

bool covers(const Address& pattern, const Address& address) {
    return pattern.table == address.table && (pattern.isRow() || pattern.column == address.column) &&
           matches(pattern.keys, address.keys);
}

std::optional<Address> parseAddress(std::string_view text) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(':', start), text.size());
        if (end == start) return std::nullopt;
        parts.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    if (parts.empty()) return std::nullopt;
    const auto table = findTable(parts.front());
    if (!table) return std::nullopt;
    const TableSpec& spec = specification(*table);
    Address address{*table, {}, {}};
    const bool mayBeShort = spec.keysWithoutDefault < spec.keyCount;
    if (parts.size() == spec.keyCount + 2 || (mayBeShort && spec.find(parts.back()))) {
        address.column = parts.back();
        parts.pop_back();
        if (!spec.find(address.column)) return std::nullopt;
    }
    const std::size_t given = parts.size() - 1;
    if (given < spec.keysWithoutDefault || given > spec.keyCount) return std::nullopt;
    address.keys.assign(parts.begin() + 1, parts.end());
    std::size_t key = 0;
    for (const Column& column : spec.columns)
        if (column.key && key++ >= given) address.keys.emplace_back(column.defaultText);
    return address;
}

std::string toText(const Address& address) {
    std::string text = specification(address.table).name;
    for (const std::string& key : address.keys) text += ":" + key;
    if (!address.column.empty()) text += ":" + address.column;
    return text;
}

} // namespace breakeven
