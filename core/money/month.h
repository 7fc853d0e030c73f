#pragma once

#include "money/financial_year.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// A calendar month, counted from January of the year 0.
struct Month {
    int count = 0;

    constexpr auto operator<=>(const Month&) const = default;
    constexpr Month operator+(int months) const { return {count + months}; }
    constexpr Month operator-(int months) const { return {count - months}; }
    constexpr int operator-(Month other) const { return count - other.count; }
};

/// The month of a calendar year, 1 to 12.
constexpr Month monthOf(int year, int month) { return {year * 12 + month - 1}; }

/// The first month of a financial year, April.
constexpr Month firstMonth(FinancialYear year) { return monthOf(year.start, 4); }

/// The financial year a month belongs to, and which month of it it is, 1 (April) to 12.
constexpr FinancialYear financialYear(Month month) { return {(month.count - 3) / 12}; }
constexpr int monthOfYear(Month month) { return month - firstMonth(financialYear(month)) + 1; }

/// Reads "2016-04", and what spreadsheets make of it: "Apr-16", "April 2016", "2016-04-01", "01/04/2016";
/// from January 1900 to December 2199. Nothing where a day is named that is not the first.
std::optional<Month> parseMonth(std::string_view text);

/// "2016-04".
std::string toText(Month month);

} // namespace breakeven
