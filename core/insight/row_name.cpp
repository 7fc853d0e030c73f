#include "insight/row_name.h"

#include "economy/address.h"

namespace breakeven {

namespace {

std::string nameIn(const Table& table, const std::vector<std::string>& keys) {
    const auto row = table.find(keys);
    const auto name = table.spec().find("name");
    return row && name ? table[*row][*name] : std::string{};
}

} // namespace

std::string rowName(const Economy& economy, std::string_view address) {
    const auto parsed = parseAddress(address);
    if (!parsed || parsed->keys.empty()) return std::string(address);
    if (parsed->table == TableId::effects) {
        const std::string arrangement = nameIn(economy[TableId::arrangements], {parsed->keys.front()});
        return (arrangement.empty() ? parsed->keys.front() : arrangement) + ", " + parsed->keys.back();
    }
    const std::string name = nameIn(economy[parsed->table], parsed->keys);
    return name.empty() ? parsed->keys.back() : name;
}

} // namespace breakeven
