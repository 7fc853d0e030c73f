#pragma once

#include "engine/ledger/projection.h"
#include "money/month.h"

namespace breakeven {

/// What an arrangement's effects `spend` and `fund` have posted by the end of a month: whole years, and of
/// the year under way as many twelfths as it has months (rules 18.4).
struct SpentSoFar {
    Money spend, fund;
    Money counted; ///< of the fund: what only pays an organisation for its own spend, and so is in both

    Money total() const { return spend + fund - counted; }
};

/// `arrangement` is a row of arrangements. The projection has its postings and shape.
SpentSoFar spentSoFar(const ExactProjection& projection, std::int32_t arrangement, Month last);

} // namespace breakeven
