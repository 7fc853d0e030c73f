#pragma once

#include "engine/ledger/projection.h"

#include <vector>

namespace breakeven {

/// What organisations of the economy pay one another in a year, counted on both sides, and what their
/// surpluses sum to against the consolidation (rules 2.2, 9).
struct BothSides {
    FinancialYear year;
    Money paid;           ///< by organisations to organisations, summed by payer
    Money received;       ///< the same, summed by payee
    Money surpluses;      ///< of all organisations with a statement
    Money economySurplus; ///< of the consolidated statement

    bool holds() const { return paid == received && surpluses == economySurplus; }
};

/// The check for every year, base year first.
std::vector<BothSides> bothSides(const ExactProjection& projection);

bool agree(const std::vector<BothSides>& years);

} // namespace breakeven
