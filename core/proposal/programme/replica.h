#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "insight/programme/pooled_kinds.h"

#include <optional>
#include <string>

namespace breakeven {

/// The share of an effect that is kept when many places copy it: a range of a kind of its own, by
/// percentiles.
struct KeptShare {
    Decimal low{"0.25"}, central{"0.55"}, high{"1"};

    /// With another central share, of more than 0 % and at most 100 %.
    static KeptShare around(const Decimal& central);
    static KeptShare atPercent(double central);
};

/// The arrangement that is copied, in the economy it comes from.
struct Pattern {
    Economy economy;
    std::string arrangement;
    std::string kind;
    double share = 0; ///< what it is planned to do at its height, of what it acts on
    ShareOf of = ShareOf::activity;
    Decimal income; ///< of its economy in the base year, payments within it left out
};

/// The pattern of a pooled kind: the arrangement that weighs most, of equals the first, with its plan at its
/// height. Errors: the site cannot be read again, or its plan does nothing.
Result<Pattern> patternOf(const Programme& programme, const PooledKind& kind, const ReadSite& read);

/// What a copy is made with.
struct ReplicaTerms {
    PooledEffect pooled;
    KeptShare kept;
    FinancialYear start;
};

/// What a copy comes to by the pooled effect, of what it acts on: times the share that is kept.
struct ReplicatedEffect {
    double central = 0;
    EffectInterval range; ///< where a new site comes out in 8 of 10 cases, the kept share being its central
    double common = 0;    ///< the part of the variance that all copies share: of the pooled effect itself
    bool isPrediction = false; ///< of fewer than three sites the pooled effect's own interval stands for it
};
ReplicatedEffect replicatedEffect(const ReplicaTerms& terms);

/// An economy with the arrangement put into it.
struct Replica {
    Economy economy;
    std::string arrangement;         ///< its code there
    std::vector<std::string> ranges; ///< the codes of what is uncertain of it
};

/// Puts the pattern into another economy (rules 19.3): rows that name what it does not have are brought or
/// left out as `suggestedMapping` has them, amounts scale with the income of the economies, years are moved
/// so that it starts when the terms say, and the effects that keep activity away (or save cost) come to the
/// pooled effect times the share kept. Each is given a range, normal, as wide as the prediction interval; and
/// one more for the share kept, which moves all copies alike. `site` is the name the ranges of one economy
/// differ from others' by. Errors: what keeps the economy from being calculated with it.
Result<Replica> replicaIn(const Economy& to, const std::string& site, const Pattern& pattern,
                          const ReplicaTerms& terms);

} // namespace breakeven
