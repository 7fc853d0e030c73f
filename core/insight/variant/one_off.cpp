#include "insight/variant/one_off.h"

#include <algorithm>

namespace breakeven {

ByIndex<Source, OneOffKind> oneOffKinds(const Shape& shape, std::span<const std::int32_t> arrangements) {
    const auto counts = [&](std::int32_t arrangement) {
        return std::find(arrangements.begin(), arrangements.end(), arrangement) != arrangements.end();
    };
    ByIndex<Source, OneOffKind> kinds(shape.sources.size(), OneOffKind::none);
    for (const EffectShape& effect : shape.effects) {
        if (!counts(effect.arrangement)) continue;
        if (effect.type == EffectType::spend) kinds[effect.source] = OneOffKind::spend;
        if (effect.type == EffectType::fund) kinds[effect.source] = OneOffKind::support;
    }
    for (const BudgetShape& line : shape.budgets) {
        if (!counts(line.owner.arrangement)) continue;
        if (line.category == PostingLine::support) kinds[line.source] = OneOffKind::support;
        if (!isIncome(line.category)) kinds[line.source] = OneOffKind::spend;
    }
    return kinds;
}

} // namespace breakeven
