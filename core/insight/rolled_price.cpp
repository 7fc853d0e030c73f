#include "insight/rolled_price.h"

#include "economy/value.h"

namespace breakeven {

namespace {

// What a year multiplies prices without a row of their own by.
Decimal netChange(const Economy& economy, std::string_view tariff, FinancialYear year) {
    const std::string text = toText(year);
    const auto row = economy[TableId::tariffChanges].find({tariff, text});
    if (!row) return 1;
    const auto rate = [&](std::string_view column) {
        return numberIn(economy.effectiveText(TableId::tariffChanges, *row, column));
    };
    return 1 + rate("cost_uplift") - rate("efficiency") + rate("other");
}

} // namespace

std::optional<Decimal> priceIn(const Economy& economy, std::string_view tariff, std::string_view service,
                               FinancialYear year) {
    const Table& prices = economy[TableId::tariffs];
    std::optional<std::size_t> latest;
    std::optional<FinancialYear> from;
    for (std::size_t row = 0; row < prices.size(); ++row) {
        if (prices[row][0] != tariff || prices[row][1] != service || prices.at(row, "price").empty())
            continue;
        const auto rowYear = parseYear(prices.at(row, "year"));
        if (!rowYear || *rowYear > year || (from && *rowYear < *from)) continue;
        latest = row;
        from = rowYear;
    }
    if (!latest) return std::nullopt;
    Decimal price = numberIn(prices.at(*latest, "price"));
    for (FinancialYear t = *from + 1; t <= year; t = t + 1) price *= netChange(economy, tariff, t);
    return price;
}

} // namespace breakeven
