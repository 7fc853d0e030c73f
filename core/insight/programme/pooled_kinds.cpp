#include "insight/programme/pooled_kinds.h"

#include "insight/uncertainty/normal.h"

namespace breakeven {

namespace {

PooledKind pool(const Programme& programme, FinancialYear year, const std::string& kind, ShareOf of) {
    PooledKind pooled{.kind = kind, .of = of, .sites = {}, .leftOut = 0, .pooled = {}};
    std::vector<SiteEffect> effects;
    for (std::size_t site = 0; site < programme.sites.size(); ++site) {
        const auto& arrangements = programme.sites[site].arrangements;
        for (std::size_t a = 0; a < arrangements.size(); ++a) {
            if (arrangements[a].kind != kind) continue;
            const auto share = arrangements[a].shareIn(year);
            if (!share || share->of != of) continue;
            if (!share->sigma || *share->sigma <= 0) {
                ++pooled.leftOut;
                continue;
            }
            const double half = ninthDecile * *share->sigma;
            pooled.sites.push_back({site, a, *share, 0, {share->share - half, share->share + half}});
            effects.push_back({share->share, *share->sigma});
        }
    }
    pooled.pooled = pooledEffect(effects);
    for (std::size_t i = 0; i < pooled.sites.size(); ++i) pooled.sites[i].weight = pooled.pooled->weights[i];
    return pooled;
}

} // namespace

std::vector<PooledKind> pooledKinds(const Programme& programme, FinancialYear year) {
    std::vector<PooledKind> all;
    for (const std::string& kind : programme.kinds())
        for (const ShareOf of : {ShareOf::activity, ShareOf::cost}) {
            PooledKind pooled = pool(programme, year, kind, of);
            if (!pooled.sites.empty() || pooled.leftOut > 0) all.push_back(std::move(pooled));
        }
    return all;
}

} // namespace breakeven
