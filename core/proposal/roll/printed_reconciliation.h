#pragma once

#include "money/format.h"
#include "proposal/roll/reconciliation.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A row of the reconciliation of a line of an organisation, by year from the new base year on.
struct ReconciliationRow {
    enum class Kind { before, cause, rounding, after };

    Kind kind = Kind::before;
    std::size_t cause = 0;                     ///< of the reconciliation's
    std::vector<std::optional<Money>> printed; ///< in whole steps of the unit, adding up to the row after
    std::vector<std::optional<Money>> exact;
};

/// The old projection, what of it changes by each cause and by rounding, and the new one, as they are
/// printed: both projections as in their statements, what stands between rounded to sum. Causes that change
/// nothing are left out. None where the organisation has no such line.
std::vector<ReconciliationRow> printedReconciliation(const RollReconciliation& reconciliation,
                                                     const std::string& org, StatementLine line,
                                                     MoneyUnit unit);

} // namespace breakeven
