#include "engine/shape/shape.h"

namespace breakeven {

std::vector<std::int32_t> groupsIn(const Shape& shape, int year, const Clocks& clocks) {
    std::vector<std::int32_t> partner(shape.organisations.size());
    for (std::size_t i = 0; i < partner.size(); ++i) partner[i] = static_cast<std::int32_t>(i);
    for (const EffectShape& effect : shape.effects)
        if (effect.type == EffectType::merge &&
            clocks.arrangement(effect.arrangement, year) >= effect.active.first)
            partner[static_cast<std::size_t>(effect.org.value)] = effect.partner.value;
    const auto next = [&](std::int32_t org) { return partner[static_cast<std::size_t>(org)]; };
    std::vector<std::int32_t> group = partner;
    for (std::int32_t& last : group) // a circle, which is refused elsewhere, ends too
        for (std::size_t steps = 0; next(last) != last && steps < partner.size(); ++steps) last = next(last);
    return group;
}

void noteGroups(Shape& shape) {
    shape.groupOf.resize(shape.yearCount());
    for (int t = 0; t <= shape.years; ++t) shape.groupOf[static_cast<std::size_t>(t)] = groupsIn(shape, t);
}

void noteCoverage(Shape& shape) {
    for (ActivityLineShape& line : shape.lines) line.coveredBy.assign(shape.yearCount(), {});
    for (const ContractIndex c : shape.contracts.indices()) {
        const ContractShape& contract = shape.contracts[c];
        for (const ScopeLine& scope : contract.scope) {
            std::vector<ContractIndex>& covered = shape.lines[scope.line].coveredBy;
            for (int t = 0; t <= shape.years; ++t) {
                if (!contract.inForce.contains(t)) continue;
                auto& by = covered[static_cast<std::size_t>(t)];
                by = by == ContractIndex{} ? c : severalContracts;
            }
        }
    }
}

} // namespace breakeven
