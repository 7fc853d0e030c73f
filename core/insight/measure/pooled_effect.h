#pragma once

#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// What one site says of an effect.
struct SiteEffect {
    double effect = 0;
    double sigma = 0; ///< its standard error; a site with none above nought is left out
};

struct EffectInterval {
    double low = 0, high = 0;
};

/// What several sites together say of an effect (rules 19.2), by the random-effects method of DerSimonian and
/// Laird.
struct PooledEffect {
    std::vector<double> weights; ///< by site, together 1; nought of a site left out
    std::size_t sites = 0;       ///< that count
    double effect = 0;
    double sigma = 0; ///< its standard error
    EffectInterval interval80, interval95;
    double tau2 = 0;                         ///< the variance of true effects between sites
    double i2 = 0;                           ///< the part of the variation that is between sites, 0 to 1
    double q = 0;                            ///< Cochran's
    std::optional<EffectInterval> newSite80; ///< what a further site should expect (normal); none with fewer
                                             ///< than three sites
};

/// Nothing where no site counts.
std::optional<PooledEffect> pooledEffect(std::span<const SiteEffect> sites);

} // namespace breakeven
