#pragma once

#include "economy/table/problem.h"
#include "insight/measure/benefit.h"

#include <vector>

namespace breakeven {

/// What the chart says: what happened since the arrangement began, whether it is a change or ordinary coming
/// and going, whether the target will be met.
std::vector<Message> chartFindings(const MeasureProgress& progress);

/// What the arrangement has brought by the measure, with its interval, what it should have, what it is worth
/// and cost; or why nothing can be said of it.
std::vector<Message> benefitFindings(const Economy& economy, const MeasureProgress& progress);

/// Both.
std::vector<Message> measureFindings(const Economy& economy, const MeasureProgress& progress);

/// "April 2016".
std::string monthText(Month month);

/// A figure of a measure as people read it, with fewer decimals the larger it is.
std::string measureText(const Decimal& value);

/// "shift", "outside the limits" … for people.
const char* title(SpecialCause cause);
const char* title(Variation variation);
const char* title(Assurance assurance);

} // namespace breakeven
