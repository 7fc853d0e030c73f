#include "economy/table/row_keys.h"

#include <functional>

namespace breakeven {

std::vector<std::string> keysOf(TableId table, const Row& row) {
    const TableSpec& spec = specification(table);
    std::vector<std::string> keys;
    keys.reserve(spec.keyCount);
    for (std::size_t c = 0; c < row.size(); ++c)
        if (spec.columns[c].key) keys.push_back(row[c]);
    return keys;
}

std::size_t AddressHash::operator()(const Address& address) const {
    const std::hash<std::string> hash;
    std::size_t value = hash(address.column) + static_cast<std::size_t>(address.table);
    for (const std::string& key : address.keys) value = value * 31 + hash(key);
    return value;
}

} // namespace breakeven
