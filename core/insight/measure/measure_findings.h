#pragma once

#include "economy/table/problem.h"
#include "economy/table/wording.h"
#include "insight/measure/benefit.h"

#include <vector>

namespace breakeven {

/// What the chart says: what happened since the arrangement began, whether the last month is a change or
/// ordinary coming and going, whether the target will be met.
std::vector<Message> chartFindings(const MeasureProgress& progress, const Wording& wording = {});

/// What the arrangement has brought by the measure, with its interval, what it should have, what it is worth
/// and cost; or why nothing can be said of it. Names are those of the economy.
std::vector<Message> benefitFindings(const Economy& economy, const MeasureProgress& progress,
                                     const Wording& wording = {});

/// Both, one after the other.
std::vector<Message> measureFindings(const Economy& economy, const MeasureProgress& progress,
                                     const Wording& wording = {});

/// The sentence over the page: what of all measures is a change.
Message measuresFinding(const std::vector<MeasureProgress>& all);

/// "April 2016".
std::string monthText(Month month, const Wording& wording = {});

/// A figure of a measure as people read it, with fewer decimals the larger it is: "1,234", "12.3", "−0.45".
std::string measureText(const Decimal& value);
std::string measureText(double value);

/// The same with what is counted: "1,234 attendances".
std::string measureText(const Decimal& value, const std::string& unit);

/// What people call them, marked for translation as messages.
const char* title(SpecialCause cause);
const char* title(Variation variation);
const char* title(Assurance assurance);

} // namespace breakeven
