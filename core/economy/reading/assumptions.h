#pragma once

#include "economy/table/economy.h"
#include "money/financial_year.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// A rate of change by year as it is printed.
struct RateRow {
    struct Rate {
        std::string text;               ///< "2.5%"; blank where there is none
        bool carried = false;           ///< taken from the latest earlier year with a row (rules 1.5)
        std::optional<double> fraction; ///< for charts
    };
    std::string code;
    std::vector<Rate> rates; ///< one for each year asked for
};

/// The indices, in the order they first stand in their table.
std::vector<RateRow> indexRates(const Economy& economy, std::span<const FinancialYear> years);

/// The net change of each tariff: cost uplift less efficiency plus other (rules 4.1). A year without a row
/// has no change.
std::vector<RateRow> tariffChangeRates(const Economy& economy, std::span<const FinancialYear> years);

} // namespace breakeven
