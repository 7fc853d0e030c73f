#pragma once

#include "engine/ledger/projection.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A line of a statement in two projections.
struct LineDifference {
    std::string org; ///< or "economy"
    FinancialYear year;
    StatementLine line;
    std::optional<Money> from; ///< blank where that projection has no such statement or line
    std::optional<Money> to;

    /// To less from, who has merged away counting as nought; blank in a year that one of them has not.
    std::optional<Money> difference;
};

/// Every line that either projection shows, by organisation, then the economy, by year, by line. The two are
/// of one economy in two scenarios; their years may differ.
std::vector<LineDifference> compare(const ExactProjection& from, const ExactProjection& to);

} // namespace breakeven
