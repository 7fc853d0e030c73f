#pragma once

#include "economy/table/economy.h"
#include "money/decimal.h"
#include "money/financial_year.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// The price of a service in a year: as typed, or rolled forward by the tariff's net change (rules 4.1).
struct YearPrice {
    Decimal price;
    bool typed = false;
};

/// The prices of a service under a tariff, base year first; none before its first price.
struct ServicePrices {
    std::string tariff;
    std::string service;
    std::vector<std::optional<YearPrice>> years;
};

/// The prices of every service of every tariff, in the order of their first rows, unrounded pounds, without
/// market forces factor; of base, or of a scenario already applied. Precondition: validate() finds no errors.
std::vector<ServicePrices> priceTable(const Economy& economy);

} // namespace breakeven
