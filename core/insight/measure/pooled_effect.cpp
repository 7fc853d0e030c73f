#include "insight/measure/pooled_effect.h"

#include "insight/uncertainty/normal.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double ninetySevenAndAHalf = 1.959963984540054;
constexpr std::size_t fewestForANewSite = 3;

EffectInterval about(double effect, double sigma, double z) {
    return {effect - z * sigma, effect + z * sigma};
}

// What the sites' weights come to with a variance between them.
struct Weighing {
    std::vector<double> weights;
    double sum = 0, effect = 0;
};

Weighing weigh(std::span<const SiteEffect> sites, double between) {
    Weighing at;
    for (const SiteEffect& site : sites) {
        const double weight = site.sigma > 0 ? 1 / (site.sigma * site.sigma + between) : 0;
        at.weights.push_back(weight);
        at.sum += weight;
        at.effect += weight * site.effect;
    }
    at.effect /= at.sum;
    return at;
}

} // namespace

std::optional<PooledEffect> pooledEffect(std::span<const SiteEffect> sites) {
    PooledEffect pooled;
    pooled.sites = static_cast<std::size_t>(
        std::count_if(sites.begin(), sites.end(), [](const SiteEffect& site) { return site.sigma > 0; }));
    if (pooled.sites == 0) return std::nullopt;
    const Weighing fixed = weigh(sites, 0);
    double squares = 0;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const double by = sites[i].effect - fixed.effect;
        pooled.q += fixed.weights[i] * by * by;
        squares += fixed.weights[i] * fixed.weights[i];
    }
    const double freedom = static_cast<double>(pooled.sites) - 1;
    const double excess = std::max(0.0, pooled.q - freedom);
    if (pooled.sites > 1 && excess > 0) {
        pooled.tau2 = excess / (fixed.sum - squares / fixed.sum);
        pooled.i2 = excess / pooled.q;
    }
    Weighing random = weigh(sites, pooled.tau2);
    pooled.effect = random.effect;
    pooled.sigma = std::sqrt(1 / random.sum);
    for (double& weight : random.weights) weight /= random.sum;
    pooled.weights = std::move(random.weights);
    pooled.interval80 = about(pooled.effect, pooled.sigma, ninthDecile);
    pooled.interval95 = about(pooled.effect, pooled.sigma, ninetySevenAndAHalf);
    if (pooled.sites >= fewestForANewSite)
        pooled.newSite80 =
            about(pooled.effect, std::hypot(pooled.sigma, std::sqrt(pooled.tau2)), ninthDecile);
    return pooled;
}

} // namespace breakeven
