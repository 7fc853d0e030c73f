#pragma once

#include "money/financial_year.h"
#include "money/month.h"

#include <optional>
#include <string_view>

namespace breakeven {

/// A time as people write it over a column or in a row: a year, a month of some year, or a month of a year.
struct WrittenPeriod {
    std::optional<FinancialYear> year;
    std::optional<int> monthOfYear; ///< 1, April, to 12

    bool operator==(const WrittenPeriod&) const = default;

    /// The calendar month, where both are known.
    std::optional<Month> month() const;
};

/// Reads a financial year anywhere in a text: 2015/16, 2015-16, 2015/2016, 15/16, FY16 and FY15/16 (the year
/// that ends in 2016); and a month: 31/03/2016, 2016-03-31, Mar-16, March 2016, M12, Month 12, "Apr". Nothing
/// where there is none, or 2016 alone, which may be either of two years.
std::optional<WrittenPeriod> writtenPeriod(std::string_view text);

} // namespace breakeven
