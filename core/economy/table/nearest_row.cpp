#include "economy/table/nearest_row.h"

#include <algorithm>

namespace breakeven {

namespace {

std::vector<std::string> partsOf(std::string_view text) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(':', start), text.size());
        parts.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

} // namespace

std::optional<Address> nearestRow(const Economy& economy, std::string_view address) {
    const auto exact = parseAddress(address);
    if (exact && economy[exact->table].find(exact->keys)) return exact;
    const std::vector<std::string> parts = partsOf(address);
    const auto named = findTable(parts.front());
    if (!named || economy[*named].size() == 0) return std::nullopt;
    const Table& table = economy[*named];
    std::size_t nearest = 0, most = 0;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto keys = table.keys(row);
        const auto same = static_cast<std::size_t>(
            std::mismatch(keys.begin(), keys.end(), parts.begin() + 1, parts.end()).first - keys.begin());
        if (same <= most) continue;
        nearest = row;
        most = same;
    }
    return table.address(nearest);
}

} // namespace breakeven
