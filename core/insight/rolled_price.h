#pragma once

#include "economy/economy.h"
#include "money/decimal.h"
#include "money/financial_year.h"

#include <optional>
#include <string_view>

namespace breakeven {

/// The price of a service in a year, before the market forces factor: its row of that year, or the latest
/// earlier one rolled forward by the tariff's yearly changes (rules.md 4.1). Nothing where there is no price
/// in or before the year.
std::optional<Decimal> priceIn(const Economy& economy, std::string_view tariff, std::string_view service,
                               FinancialYear year);

} // namespace breakeven
