#pragma once

#include "insight/decision/business_case.h"
#include "insight/variant/in_parallel.h"
#include "insight/variant/switchboard.h"

namespace breakeven {

/// The cases of arrangements of a scenario, a few at a time: each holds the projections behind it. The
/// scenario is compiled once for all of them, and projected once with all of them on.
class BusinessCases {
public:
    /// Those of all arrangements that are on in the scenario. Errors: what keeps it from being projected.
    static Result<BusinessCases> ofEnabled(const Economy& economy, std::string_view scenario,
                                           const BusinessCaseTerms& terms = {},
                                           std::size_t threads = threadsAtHand());

    /// That of one, switched on in the scenario if it is not.
    static Result<BusinessCases> of(const Economy& economy, std::string_view scenario,
                                    std::string arrangement, const BusinessCaseTerms& terms = {});

    /// In table order.
    const std::vector<std::string>& arrangements() const { return arrangements_; }

    /// The cases of the next arrangements, one for each thread, or why there is none; none after the last.
    std::vector<Result<BusinessCase>> next(const GoOn& goOn = {});

private:
    /// What all cases share.
    struct Whole {
        std::shared_ptr<const ExactProjection> projection; ///< with all of the arrangements on
        std::vector<Decimal> worth;                        ///< of a pound, by year
    };

    BusinessCases() = default;

    static Result<BusinessCases> make(CheckedScenario scenario, std::vector<std::string> arrangements,
                                      const BusinessCaseTerms& terms, std::size_t threads);
    Result<Whole> project();
    Result<BusinessCase> caseOf(Switchboard& board, std::size_t place) const;

    std::string scenario_;
    std::vector<std::string> arrangements_;
    BusinessCaseTerms terms_;
    std::vector<Switchboard> boards_; ///< one for each thread
    std::optional<Result<Whole>> whole_;
    std::size_t next_ = 0;
};

} // namespace breakeven
