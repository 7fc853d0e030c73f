#pragma once

#include "economy/table/economy.h"
#include "money/financial_year.h"

#include <optional>
#include <vector>

namespace breakeven {

/// The last year with an outturn; nothing while the economy does not say.
std::optional<FinancialYear> baseYear(const Economy& economy);

/// The years after the base year that are projected; none while the economy does not say.
std::vector<FinancialYear> projectedYears(const Economy& economy);

/// Whether a year is one of them.
bool isProjected(const Economy& economy, FinancialYear year);

} // namespace breakeven
