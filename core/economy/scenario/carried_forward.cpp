#include "economy/scenario/carried_forward.h"

#include "money/financial_year.h"

#include <algorithm>

namespace breakeven {

bool mayCarryForward(TableId table) { return table == TableId::indices || table == TableId::tariffs; }

bool carriesForward(const Economy& economy, const Address& cell) {
    const auto year = mayCarryForward(cell.table) ? parseYear(cell.keys.back()) : std::nullopt;
    if (!year) return false;
    const Table& table = economy[cell.table];
    const auto others = static_cast<std::ptrdiff_t>(cell.keys.size() - 1);
    for (const Row& row : table.rows()) {
        if (!std::equal(cell.keys.begin(), cell.keys.begin() + others, row.begin())) continue;
        const auto earlier = parseYear(row[cell.keys.size() - 1]);
        if (earlier && *earlier < *year && !row.back().empty()) return true;
    }
    return false;
}

} // namespace breakeven
