#include "economy/reading/document_names.h"

#include "economy/table/address.h"

namespace breakeven {

std::string rowName(const Economy& economy, TableId table, const std::string& code) {
    const auto row = economy[table].find({code});
    const std::string name = row ? economy[table].at(*row, "name") : std::string();
    return name.empty() ? code : name;
}

std::string rowName(const Economy& economy, std::string_view address) {
    const auto parsed = parseAddress(address);
    if (!parsed || parsed->keys.empty()) return std::string(address);
    if (parsed->table == TableId::effects)
        return arrangementName(economy, parsed->keys.front()) + ", " + parsed->keys.back();
    const Table& table = economy[parsed->table];
    const auto row = table.find(parsed->keys);
    const auto name = table.spec().find("name");
    return row && name && !table[*row][*name].empty() ? table[*row][*name] : parsed->keys.back();
}

std::string organisationName(const Economy& economy, const std::string& org) {
    if (org != "economy") return rowName(economy, TableId::organisations, org);
    const Table& whole = economy[TableId::economy];
    return whole.size() > 0 ? whole.at(0, "name") : std::string();
}

std::string arrangementName(const Economy& economy, const std::string& arrangement) {
    return rowName(economy, TableId::arrangements, arrangement);
}

std::string listed(std::span<const std::string> names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : "; ") + name;
    return text;
}

} // namespace breakeven
