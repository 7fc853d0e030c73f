#pragma once

#include "engine/ledger/projection.h"
#include "money/format.h"

#include <span>
#include <utility>
#include <vector>

namespace breakeven {

/// The statements in whole printed steps of `unit`, so that whatever is printed from them adds up: every
/// sub-total is the sum of its lines, the organisations' surpluses sum to the economy's, and cumulative
/// surplus runs from year to year. Every amount of income and expenditure is the exact one rounded up or
/// down, to the nearest as far as the sums allow (largest remainder); the economy's cumulative surplus
/// likewise. Balances go on from year to year by what is printed between (balance_rounding.h).
Statements<Money> roundForPrint(const Statements<Money>& exact, MoneyUnit unit);

/// Amounts of successive years, each to the nearest, or the other way where what was rounded away so far
/// would reach a whole step: so the running sum of what is printed stays within a step of the exact one.
std::vector<Money> roundSeries(std::span<const Money> years, MoneyUnit unit);

/// An amount by itself, to the nearest step, halves away from nought.
Money roundToNearest(Money amount, MoneyUnit unit);

/// What is printed, or the exact amount where rounding takes away that it is one, for words to be true: a
/// small deficit is a deficit.
Money keepingSign(Money printed, Money exact);

/// The least and the most that amounts, each rounded up or down, can come to.
std::pair<Money, Money> roundedReach(std::span<const Money> amounts, MoneyUnit unit);

/// Amounts rounded up or down so that they add up to `total`, a whole number of printed steps; what rounding
/// cannot reach goes to the largest. Nought stays nought, unless all are.
std::vector<Money> roundToTotal(std::span<const Money> amounts, Money total, MoneyUnit unit);

/// The cells of a table by row and column, rounded up or down so that rows and columns add up to their
/// totals, whole numbers of printed steps that sum to the same; what rounding cannot reach goes to the
/// largest.
std::vector<std::vector<Money>> roundTable(const std::vector<std::vector<Money>>& cells,
                                           std::span<const Money> rowTotals,
                                           std::span<const Money> columnTotals, MoneyUnit unit);

} // namespace breakeven
