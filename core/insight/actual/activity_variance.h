#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// Activity seen to date against the plan scenario's (rules 18.1), in units of the service, unrounded. What
/// is worked out is blank where the plan has no such activity.
struct ActivityVariance {
    std::string commissioner, provider, service;
    Decimal actual;                         ///< to date
    std::optional<Decimal> plan = {};       ///< the year's × month ÷ 12
    std::optional<Decimal> difference = {}; ///< actual less plan
    std::optional<Decimal> ofPlan = {};     ///< of the plan; blank where that is nought
    std::optional<Decimal> yearPlan = {};
    std::optional<Decimal> outturn = {};    ///< year's plan and difference
    std::optional<Decimal> annualised = {}; ///< year's plan and difference × 12 ÷ month
};

/// The months to date of which volumes were seen, in order.
std::vector<int> monthsOfActivitySeen(const Economy& economy, FinancialYear year);

/// What was seen at a month, in the order it is typed. `plan` is the exact projection of the plan scenario.
std::vector<ActivityVariance> activityVariance(const Economy& economy, const ExactProjection& plan,
                                               FinancialYear year, int month);

/// The same summed by service for one provider, or with a blank code for all; a service with a volume the
/// plan has not has only what was seen.
std::vector<ActivityVariance> activityVarianceByService(const std::vector<ActivityVariance>& all,
                                                        const std::string& provider, int month);

} // namespace breakeven
