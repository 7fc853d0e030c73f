#pragma once

#include "economy/table/schema.h"

#include <array>
#include <map>
#include <string>

namespace breakeven {

inline constexpr std::size_t monthsOfYear = 12;

/// The canonical numbers of a year by months elapsed, April's (one month elapsed) first; blank where there is
/// none.
using MonthTexts = std::array<std::string, monthsOfYear>;

/// What each month moved: its amount to date less that of the last month before it that has one, nought
/// before the first; blank where the month has none. `column` is the one the amounts stand in.
MonthTexts monthByMonth(const Column& column, const MonthTexts& toDate);

/// The amounts to date once the months in `entered`, by their place, move by what is entered for them, blank
/// meaning that there is nothing of the month, and every other month as it did before.
MonthTexts toDate(const Column& column, const MonthTexts& before,
                  const std::map<std::size_t, std::string>& entered);

/// How many months the movement of a month with one covers: more than its own where months before it have
/// none.
std::size_t monthsCovered(const MonthTexts& toDate, std::size_t month);

} // namespace breakeven
