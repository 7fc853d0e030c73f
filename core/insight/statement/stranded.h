#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <string>
#include <vector>

namespace breakeven {

/// What a budget line still costs because activity left it, by year (rules 6.3). Its causes among the
/// arrangements are in Attribution.
struct StrandedLine {
    OrganisationIndex org;
    std::string line;           ///< the row's address: budgets:RNL:nursing
    std::vector<Money> amounts; ///< the base year first
};

/// The lines that strand anything, by organisation and in table order; empty if none does.
std::vector<StrandedLine> strandedLines(const ExactProjection& projection);

/// The stranded cost of an organisation, or the economy, by year: what its lines add up to, merged or not.
std::vector<Money> strandedCost(const ExactProjection& projection, OrganisationIndex org);

} // namespace breakeven
