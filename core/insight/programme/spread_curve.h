#pragma once

#include "economy/table/problem.h"
#include "money/financial_year.h"

#include <span>
#include <vector>

namespace breakeven {

/// A point somebody has typed: by the end of this year, this share of the sites is reached.
struct SpreadPoint {
    FinancialYear year;
    double share = 0; ///< between 0 and 1, neither included

    static SpreadPoint atPercent(FinancialYear year, double percent) { return {year, percent / 100}; }
};

/// How an arrangement spreads: a logistic curve through two points (rules 19.3), nought before `start`.
class SpreadCurve {
public:
    /// Errors: points in one year, shares that are not between 0 and 1, or a share that falls.
    static Result<SpreadCurve> through(const SpreadPoint& first, const SpreadPoint& second,
                                       FinancialYear start);

    /// The share of sites reached by a year.
    double reachedBy(FinancialYear year) const;

    /// Those reached in the year itself; in the first, all that are reached by it.
    double reachedIn(FinancialYear year) const;

private:
    double steepness_ = 0, middle_ = 0; ///< a year, and the year half of them are reached in
    double level_ = 0;                  ///< where it does not rise
    FinancialYear start_;
};

/// What sites that all begin in the first year gain, by year of their running, told for years in which they
/// begin as the curve has it: `whole[k]` is the gain of all of them in year k of running; result[t] =
/// Σ over s ≤ t of reachedIn(start + s) × whole[t − s].
std::vector<double> gainUnderSpread(const SpreadCurve& curve, FinancialYear start,
                                    std::span<const double> whole);

} // namespace breakeven
