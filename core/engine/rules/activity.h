#pragma once

#include "engine/rules/calculation.h"

namespace breakeven {

namespace term {
inline constexpr Term growth{translatable("Term", "growth of %1"), Unit::ratio, "1.5", Subject::index};
inline constexpr Term plannedVolume{translatable("Term", "activity"), Unit::units, "3.1", Subject::activity};
inline constexpr Term movedVolume{translatable("Term", "activity moved by %1"), Unit::units, "3.2",
                                  Subject::activity};
inline constexpr Term volume{translatable("Term", "activity after arrangements"), Unit::units, "3.2",
                             Subject::activity};
} // namespace term

/// Growth of every index since the base year (rules 1.5).
template<class Number>
void calculateGrowth(Calculation<Number>& calc) {
    calc.growthByIndex = ByYear<Number>(calc.shape.indices.size(), calc.shape.yearCount(), calc.one);
    for (const GrowthIndex i : calc.shape.indices.indices()) {
        const auto& rates = calc.shape.indices[i].rates;
        for (std::size_t t = 1; t <= rates.size(); ++t)
            calc.growthByIndex(i, static_cast<int>(t)) =
                named(term::growth, about(i), static_cast<int>(t),
                      calc.growthByIndex(i, static_cast<int>(t) - 1) * (calc.one + calc.in(rates[t - 1])));
    }
}

/// The element of an effect's ramp in a year; 0 outside its years (rules 3.2).
template<class Number>
Number rampOf(const Calculation<Number>& calc, const EffectShape& effect, int year) {
    const int at = calc.yearOf(effect, year);
    return effect.active.contains(at) ? calc.element(effect.ramp, at - effect.start) : Number(0);
}

/// Whether effects take activity from each line or bring it there.
inline ByIndex<ActivityLineShape, char> movedLines(const Shape& shape) {
    ByIndex<ActivityLineShape, char> moved(shape.lines.size());
    for (const EffectShape& effect : shape.effects)
        for (const MovedLine& move : effect.moves) {
            moved[move.from] = 1;
            if (move.to) moved[move.to] = 1;
        }
    return moved;
}

/// Volumes by year: 3.1 (planned), then the effects avoid, divert and relocate in table order (3.2).
template<class Number>
void calculateActivity(Calculation<Number>& calc) {
    const Shape& shape = calc.shape;
    calc.planned = ByYear<Number>(shape.lines.size(), shape.yearCount(), Number(0));
    forEachRow<Number>(shape.lines.size(), [&](std::size_t row) {
        const auto i = LineIndex::at(row);
        if (!shape.lines[i].volume) return;
        for (int t = 0; t <= shape.years; ++t)
            calc.planned(i, t) =
                named(term::plannedVolume, about(i), t,
                      calc.in(*shape.lines[i].volume) * calc.growth(shape.lines[i].growth, Cause::growth, t));
    });
    calc.volume = calc.planned;
    calc.diverted = ByYear<Number>(shape.effects.size(), shape.yearCount(), Number(0));
    for (std::size_t e = 0; e < shape.effects.size(); ++e) {
        const EffectShape& effect = shape.effects[e];
        for (int t = 1; t <= shape.years && !effect.moves.empty(); ++t) {
            if (!calc.isActive(effect, t)) continue;
            const Number rate = calc.in(*effect.rate) * rampOf(calc, effect, t);
            for (const MovedLine& move : effect.moves) {
                const Number moved =
                    named(term::movedVolume, about(move.from, e), t, calc.volume(move.from, t) * rate);
                calc.volume(move.from, t) -= moved;
                if (!move.to) continue;
                const Number arrives =
                    effect.type == EffectType::divert ? Number(moved * calc.in(effect.ratio)) : moved;
                calc.volume(move.to, t) += arrives;
                calc.diverted(e, t) += arrives;
            }
        }
    }
    const auto moved = movedLines(shape);
    for (const LineIndex i : shape.lines.indices())
        for (int t = 0; t <= shape.years && moved[i]; ++t)
            calc.volume(i, t) = named(term::volume, about(i), t, calc.volume(i, t));
}

} // namespace breakeven
