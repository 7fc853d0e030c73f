#pragma once

#include "economy/table/problem.h"
#include "insight/contract/contract_outlook.h"

namespace breakeven {

/// A stretch of variances over which the same share of each pound is settled; variances are parts of target.
struct PayoffBand {
    double from = 0;
    double to = 0;
    double share = 0; ///< of each pound of gain passed on, or of each pound of loss made good; 0: a deadband
};

/// Everything a picture of a risk share shows: how far it reaches, its bands from the largest loss to the
/// largest gain, and this scenario's years.
struct PayoffView {
    double reach = 0;
    double lowest = 0; ///< of the settlements on the curve and marks
    double highest = 0;
    std::vector<PayoffPoint> curve;
    std::vector<PayoffBand> bands;
    std::vector<PayoffMark> marks;
    std::optional<FinancialYear> targetYear; ///< the last year in force, whose target the pounds are of
    Money target;
};

/// Nothing where the contract has no bands.
std::optional<PayoffView> payoffView(const Economy& economy, const std::vector<ContractOutlookYear>& outlook,
                                     std::string_view contract);

/// What a part of a target is in pounds, for the scale beside it.
Money partOf(Money target, double part);

/// A part of target as it is said, without its sign, to a tenth of a per cent.
std::string formatPart(double part);

/// What a risk share does, in a sentence or two: its deadband, and the last year in force on it.
std::vector<Message> payoffFindings(const PayoffView& view);

} // namespace breakeven
