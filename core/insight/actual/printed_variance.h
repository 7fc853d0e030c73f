#pragma once

#include "insight/actual/actual_bridge.h"
#include "insight/actual/variance.h"
#include "money/format.h"

namespace breakeven {

/// Variances in whole printed steps of `unit`, so that what is printed adds up: down every column a total is
/// what its parts come to where all of them are there, and the organisations' surpluses come to that of those
/// together; across, the difference is actual less plan, and outturn is year's plan and difference. Every
/// amount is the exact one rounded up or down, to the nearest as far as the sums allow, a difference or
/// outturn within two steps of it. A year's plan that is the plan scenario's is as its statement prints it
/// (`printedPlan`, by printedProjection of `plan` in the same unit): the same figure is the same wherever it
/// stands. Shares and scores are those of the exact amounts.
YearVariance printedVariance(const YearVariance& exact, const ExactProjection& plan,
                             const ExactProjection& printedPlan, MoneyUnit unit);

/// A bridge from plan to outturn in whole printed steps, that adds up: its ends as the printed variance of
/// the year has them (`printed`, of twelve months; null: to the nearest).
ActualBridge printedBridge(const ActualBridge& exact, const YearVariance* printed, MoneyUnit unit);

} // namespace breakeven
