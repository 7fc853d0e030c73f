#pragma once

#include "engine/ledger/projection.h"
#include "money/format.h"

namespace breakeven {

/// Rounds the balances and movements of cash of an organisation in a year, whose income and expenditure are
/// rounded. Net assets are the sum of their items. After the first year of balances fixed assets, loans and cash
/// are those of the year before with the movements printed, and so net assets differ by the surplus; cash and
/// loans are to the nearest as far as that allows, and no loan is printed where there is none.
void roundBalances(const Statements<Money>& exact, Statements<Money>& rounded, OrganisationIndex org,
                   std::size_t year, MoneyUnit unit);

/// The economy's balances and movements are the sums of what its organisations print.
void sumBalances(const Statements<Money>& exact, Statements<Money>& rounded, std::size_t year);

} // namespace breakeven
