#pragma once

#include "economy/table/economy.h"
#include "insight/statement/printed_statement.h"

#include <optional>

namespace breakeven {

/// Cash that came with organisations merged into this one in the year: what its own receipts and payments do
/// not explain (rules 8.6).
Money joinedCash(const Statements<Money>& statements, OrganisationIndex org, std::size_t year);

/// What an organisation, with those merged into it, has to hold at the close of each year (rules 8.6); in
/// the order of the projection's years.
std::vector<Money> minimumCash(const Economy& economy, const ExactProjection& projection,
                               OrganisationIndex org);

/// Whether an organisation keeps a balance sheet in any year.
bool keepsBalances(const Statements<Money>& statements, OrganisationIndex org);

/// The balance sheet at the close of each year: liabilities negative, so that a column adds up to net assets
/// (rules 10.1). Items that are nought in every year are left out; no rows without balances.
PrintedStatement balanceSheet(const Statements<Money>& statements, OrganisationIndex org);

/// Opening to closing cash of each projected year (rules 10.5), payments negative, so that a column adds
/// up; then the minimum, by the projection's years.
PrintedStatement cashFlow(const Statements<Money>& statements, OrganisationIndex org,
                          const std::vector<Money>& minimum);

} // namespace breakeven
