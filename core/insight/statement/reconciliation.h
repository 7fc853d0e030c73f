#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"
#include "money/format.h"

#include <string>
#include <vector>

namespace breakeven {

/// A non-recurrent item: what one row of the document adds to surplus, or takes from it, on one line.
struct NonRecurrentItem {
    std::string source; ///< the address of the row
    std::string name;   ///< what people call it
    PostingLine line = PostingLine::none;
    std::vector<Money> amounts; ///< effect on surplus by year of the reconciliation; a cost is negative
};

/// From reported to underlying surplus by year: reported less every item is underlying, to the penny
/// (rules 9).
struct Reconciliation {
    std::vector<std::size_t> years; ///< after the base year; those with a statement of its own
    std::vector<Money> reported;
    std::vector<NonRecurrentItem> items; ///< in the order of the statement's lines, then of the ledger
    std::vector<Money> underlying;
};

/// The non-recurrent items of an organisation with those merged into it, or of the economy; payments within
/// left out.
Reconciliation reconciliation(const Economy& economy, const ExactProjection& projection,
                              OrganisationIndex org);

/// Those of all organisations in table order, the ledger being read once.
std::vector<Reconciliation> reconciliations(const Economy& economy, const ExactProjection& projection);

/// The same for print, of statements rounded by roundForPrint: a column adds up as printed.
Reconciliation printedReconciliation(const Reconciliation& exact, const Statements<Money>& printed,
                                     OrganisationIndex org, MoneyUnit unit);

} // namespace breakeven
