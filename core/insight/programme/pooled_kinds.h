#pragma once

#include "insight/measure/pooled_effect.h"
#include "insight/programme/programme.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A site's arrangement among those of its kind.
struct PooledSite {
    std::size_t site = 0;        ///< of Programme::sites
    std::size_t arrangement = 0; ///< of Site::arrangements
    SiteShare share;
    double weight = 0; ///< all together 1
    /// 80 %.
    EffectInterval interval;
};

/// What the sites together say of a kind of arrangement: effects as shares of the activity, or of the cost,
/// they act on (rules 19.2).
struct PooledKind {
    std::string kind;
    ShareOf of = ShareOf::activity;
    std::vector<PooledSite> sites;      ///< those that count, in the order of the programme
    std::size_t leftOut = 0;            ///< with a share but neither seen nor with a range
    std::optional<PooledEffect> pooled; ///< nothing where no site counts

    /// What a further site should expect is told from three sites on.
    bool hasPrediction() const { return pooled && pooled->newSite80; }
};

/// By kind in the order of the table's words, activity before cost; planned shares are those of the year.
std::vector<PooledKind> pooledKinds(const Programme& programme, FinancialYear year);

} // namespace breakeven
