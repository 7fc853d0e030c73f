#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// An NHS financial year, 1 April to 31 March, named by the calendar year it starts in.
struct FinancialYear {
    int start = 0;

    constexpr auto operator<=>(const FinancialYear&) const = default;
    constexpr FinancialYear operator+(int years) const { return {start + years}; }
    constexpr FinancialYear operator-(int years) const { return {start - years}; }
    constexpr int operator-(FinancialYear other) const { return start - other.start; }
};

/// Reads "2014/15", "2014-15", "2014–15" or "2014/2015", from 1900/01 to 2199/00; nothing where the halves do
/// not follow.
std::optional<FinancialYear> parseYear(std::string_view text);

/// "2014/15".
std::string toText(FinancialYear year);

} // namespace breakeven
