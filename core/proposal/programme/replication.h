#pragma once

#include "insight/programme/programme.h"
#include "insight/programme/spread_curve.h"
#include "insight/uncertainty/fan.h"
#include "proposal/programme/replica.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// What is to be copied into how many places, and how fast.
struct ReplicationOrder {
    Pattern pattern;
    ReplicaTerms terms;
    SpreadCurve curve;
    std::uint64_t draws = 1000;
    std::uint64_t seed = 1;
};

/// A place the arrangement is copied into, or why it is not.
struct ReplicatedSite {
    FoundSite found;
    std::optional<Replica> replica;
    std::vector<Money> gain; ///< on the economy's surplus, from the start on, nothing being drawn
    Money total;             ///< of all years told
    bool hasItAlready = false;
    std::vector<Problem> problems;
};

/// A year of all places together.
struct ReplicationYear {
    FinancialYear year;
    double reached = 0; ///< the share of places that have begun by it
    Money whole;        ///< the gain if all had begun in the first year
    Money gain;         ///< under the spread, nothing being drawn
};

/// What all places would gain.
struct Replication {
    std::vector<ReplicatedSite> sites;
    std::vector<ReplicationYear> years; ///< from the start on, as far as every place is projected
    Fan fan;                            ///< of the gain under the spread
    ReplicatedEffect effect;

    std::size_t copies() const; ///< places it is copied into
};

/// Copies the pattern into every place that has no arrangement of its kind and works out what all would gain
/// (rules 19.3). In draws only what is uncertain of the copies is: the effect, each place's own and in
/// common, and the share that is kept. Empty, without a problem: no longer wanted.
Result<Replication> replicateEverywhere(const std::vector<FoundSite>& places, const ReadSite& read,
                                        const ReplicationOrder& order, const GoOn& goOn = {},
                                        const SitesDone& done = {});

} // namespace breakeven
