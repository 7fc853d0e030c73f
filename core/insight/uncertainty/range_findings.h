#pragma once

#include "economy/reading/uncertainty_range.h"
#include "economy/table/problem.h"

#include <string>
#include <vector>

namespace breakeven {

/// A number of a range as people read it: "£90,000", "2.5%", "+1%", "105%", of a start years after the plan.
std::string rangeNumberText(const UncertaintyRange& range, const Decimal& number);

/// Its low, central and high so; central is blank of a uniform range.
struct RangeNumberTexts {
    std::string low, central, high;
};
RangeNumberTexts rangeNumberTexts(const UncertaintyRange& range);

/// What low, central and high mean, in sentences.
std::vector<Message> meaningOf(const UncertaintyRange& range);

/// What its cells share, and what one year has to do with the next, in sentences.
std::vector<Message> dependenceOf(const UncertaintyRange& range);

/// Whether its cells have a year among their keys, so that a draw may differ from year to year.
bool runsOverYears(const UncertaintyRange& range);

} // namespace breakeven
