#include "insight/measure/spent_so_far.h"

#include "engine/shape/shape.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

// The part of a year that has gone by: 0 to 12 twelfths.
int twelfths(FinancialYear year, Month last) { return std::clamp(last - firstMonth(year) + 1, 0, 12); }

struct Both {
    Decimal spend = 0, fund = 0;
};

} // namespace

SpentSoFar spentSoFar(const ExactProjection& projection, std::int32_t arrangement, Month last) {
    ByIndex<Source, const EffectShape*> effects(projection.shape->sources.size(), nullptr);
    for (const EffectShape& effect : projection.shape->effects)
        if (effect.arrangement == arrangement &&
            (effect.type == EffectType::spend || effect.type == EffectType::fund))
            effects[effect.source] = &effect;
    std::map<std::size_t, Both> organisations;
    for (const Posting<Decimal>& posting : projection.postings) {
        const EffectShape* effect = effects[posting.source];
        if (!effect) continue;
        const bool spends = effect->type == EffectType::spend;
        const bool turned = (spends ? posting.payer : posting.payee) != effect->org;
        const Decimal amount =
            toDecimal(posting.amount) * twelfths(projection.years[posting.year], last) / 12;
        Both& org = organisations[effect->org.place()];
        (spends ? org.spend : org.fund) += turned ? Decimal(-amount) : amount;
    }
    Both all;
    Decimal counted = 0;
    for (const auto& [org, of] : organisations) {
        all.spend += of.spend;
        all.fund += of.fund;
        counted += std::max(Decimal(0), std::min(of.spend, of.fund));
    }
    return {roundToPenny(all.spend), roundToPenny(all.fund), roundToPenny(counted)};
}

} // namespace breakeven
