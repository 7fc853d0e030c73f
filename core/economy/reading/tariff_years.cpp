#include "economy/reading/tariff_years.h"

#include "economy/table/row_reader.h"
#include "money/format.h"

#include <algorithm>

namespace breakeven {

std::vector<std::string> tariffCodes(const Economy& economy) {
    std::vector<std::string> codes;
    for (const TableId table : {TableId::tariffs, TableId::tariffChanges})
        for (const Row& row : economy[table].rows())
            if (std::find(codes.begin(), codes.end(), row.front()) == codes.end())
                codes.push_back(row.front());
    return codes;
}

std::string formatPrice(std::string_view canonicalText) {
    const Decimal price = numberIn(canonicalText);
    return decimalPlaces(canonicalText) > 2 ? formatNumber(price) : formatPence(roundToPenny(price));
}

bool isProvider(const Economy& economy, std::string_view organisation) {
    const auto paid = readers(economy, TableId::contracts);
    return std::any_of(paid.begin(), paid.end(),
                       [&](const RowReader& row) { return row.text("provider") == organisation; });
}

} // namespace breakeven
