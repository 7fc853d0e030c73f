#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <optional>
#include <string_view>
#include <vector>

namespace breakeven {

/// What a contract pays in a year and what that is measured against; all in pounds and pence.
struct ContractOutlookYear {
    FinancialYear year;
    bool inForce = false;
    Money paid; ///< net to the provider, from commissioner and holders together, risk shares settled
    Money byCommissioner; ///< the part its commissioner bears
    Money byHolders;      ///< the part holders of capitations have taken over
    ContractYear<Decimal> outcome;
    Money paidLessValue; ///< paid less the value of the activity, of forms that price it
    Money variance;      ///< of a capitation: target less what the holder has taken over and spent
};

/// The years of a contract from the ledger, base year first; empty if the contract does not count in the
/// scenario.
std::vector<ContractOutlookYear> contractOutlook(const ExactProjection& projection,
                                                 std::string_view contract);

/// A point of a payoff curve: settlement to the holder against variance, both as parts of target. A gain is a
/// positive variance; money the holder pays is negative.
struct PayoffPoint {
    double variance = 0;
    double settlement = 0;
};

/// The risk share of a capitation as typed (rules 5.5): the corners of its settlement over variances from
/// -`reach` to `reach`; a jump is two points at one variance. `economy` is base or has its scenario applied.
std::vector<PayoffPoint> payoffCurve(const Economy& economy, std::string_view contract, double reach);

/// Where a scenario's years lie on that curve.
struct PayoffMark {
    FinancialYear year;
    PayoffPoint point;
    Money variance;
    Money settlement;
};
std::vector<PayoffMark> payoffMarks(const std::vector<ContractOutlookYear>& outlook);

/// A capitation's price beside what the same care costs, per head of its population in a year.
struct PerHead {
    FinancialYear year;
    double people = 0;
    double paid = 0; ///< target, in pounds a head
    double cost = 0; ///< taken over and spent, in pounds a head
};
std::vector<PerHead> perHead(const std::vector<ContractOutlookYear>& outlook);

} // namespace breakeven
