#pragma once

#include "insight/actual/variance.h"
#include "insight/uncertainty/simulation.h"

namespace breakeven {

/// The range around what is expected of a line of an organisation, or of those that report together
/// ("economy"), in a year under way; nothing where the line is not drawn or does not vary, or the year is
/// over.
std::optional<OutturnRange> outturnRange(const YearVariance& year, std::string_view org, StatementLine line,
                                         const Simulation& simulation);

/// Puts ranges around what is expected of a year under way: those of the draws of the plan scenario, narrowed
/// by the months that have gone by (rules 18.1); of those that report together, of the sum of their draws.
/// Lines that are not drawn or do not vary have none, nor has a year that is over.
void addRanges(YearVariance& year, const Simulation& simulation);

} // namespace breakeven
