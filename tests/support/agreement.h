#pragma once

#include "engine/ledger/projection.h"

#include <string>

namespace breakeven::test {

/// Where money is not conserved, summed here anew from the postings: in each year, over all parties and
/// outside, receipts less payments; and the statements' surpluses against the postings'. Blank if it is.
std::string unconserved(const ExactProjection& projection);

/// The first statement line on which the number types differ by more than 1e-9 of turnover and the half penny
/// a posting may be rounded by (rules 1.4). Blank if they agree.
std::string disagreement(const ExactProjection& exact, const Projection<double>& binary);

} // namespace breakeven::test
