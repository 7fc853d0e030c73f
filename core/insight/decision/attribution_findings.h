#pragma once

#include "insight/decision/attribution.h"

namespace breakeven {

/// Whom the arrangements help and whom they cost in a year, and which of them most, in sentences.
std::vector<Message> attributionFindings(const Economy& economy, const Attribution& attribution,
                                         std::size_t year);

} // namespace breakeven
