#include "economy/reading/horizon.h"

#include "economy/table/row_reader.h"

#include <algorithm>

namespace breakeven {

std::optional<FinancialYear> baseYear(const Economy& economy) {
    if (economy[TableId::economy].size() == 0) return std::nullopt;
    return RowReader(economy, TableId::economy, 0).year("base_year");
}

std::vector<FinancialYear> projectedYears(const Economy& economy) {
    const auto base = baseYear(economy);
    const auto count = base ? RowReader(economy, TableId::economy, 0).number("years") : std::nullopt;
    std::vector<FinancialYear> years;
    for (int year = 1; count && year <= static_cast<int>(*count); ++year) years.push_back(*base + year);
    return years;
}

bool isProjected(const Economy& economy, FinancialYear year) {
    const auto years = projectedYears(economy);
    return std::find(years.begin(), years.end(), year) != years.end();
}

} // namespace breakeven
