#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "engine/ledger/projection.h"
#include "money/financial_year.h"
#include "money/money.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace breakeven {

/// Something that was under way in the new base year and is carried in the nearest way.
struct RollCause {
    Address address; ///< the row, or the organisation
    Message name;
};

/// A figure as it was projected and as the rolled document projects it: the causes, in their order, and the
/// pennies of rounding sum to the difference.
struct ReconciledFigure {
    std::string org; ///< "economy" for the consolidation
    FinancialYear year;
    StatementLine line = StatementLine::surplus;
    Money before, after;
    std::vector<Money> causes; ///< one for each
    Money rounding;

    Money difference() const { return after - before; }
};

/// The projection of a document and that of the document a year on, from the new base year.
struct RollReconciliation {
    std::vector<RollCause> causes;
    std::vector<ReconciledFigure> figures; ///< by organisation, line and year; the economy last
    std::shared_ptr<const ExactProjection> before, after;
};

/// The lines that are reconciled: surplus, underlying surplus and, with balances, cash.
const std::vector<StatementLine>& reconciledLines();

/// Told how much is done; whether to go on.
using RollProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Says by organisation and year what rolling a scenario forward changes, and by which cause: what was under
/// way is left out of the document one after another, in the order of the causes, and document and rolled
/// document are projected each time (rules 18.7). Errors: those of `rollForward`; none and no value where
/// `progress` stopped it.
Result<RollReconciliation> reconcileRoll(const Economy& document, const std::string& scenario,
                                         const RollProgress& progress = {});

} // namespace breakeven
