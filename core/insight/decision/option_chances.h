#pragma once

#include "insight/decision/options.h"
#include "insight/uncertainty/simulate.h"

namespace breakeven {

/// How likely the economy breaks even or better with an option in the year in which options are judged, by
/// draws of the ranges of the document. Options drawn in one order of draws have the same futures, so that
/// they differ by what they are and not by chance. Errors: what keeps the option from being projected or
/// drawn; none and no chance where it is no longer wanted. Precondition: the option is possible.
Result<Chance> breakEvenChance(const Economy& economy, const OptionsRequest& request, const Option& option,
                               const SimulationOrder& order, const GoOn& goOn = {});

} // namespace breakeven
