#pragma once

#include "insight/decision/business_case.h"

namespace breakeven {

/// Whether it pays and when, who gains and who loses, what is stranded, how the lead fares: in sentences.
std::vector<Message> businessCaseFindings(const Economy& economy, const BusinessCase& businessCase);

} // namespace breakeven
