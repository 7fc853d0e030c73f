#pragma once

#include "engine/number/arithmetic.h"
#include "engine/shape/shape.h"

#include <algorithm>
#include <optional>

namespace breakeven {

/// A band of a risk share in numbers, parts of target (rules 5.5).
template<class Number>
struct RiskBand {
    bool gain = true;
    RiskBandShape::When when = RiskBandShape::When::always;
    Number from{0};
    std::optional<Number> to; ///< nothing: without end
    Number share{0};
};

/// Whether a variance, as a part of target without its sign, reaches the minimum variance. Rounded where it
/// is compared, not where it makes money (rules 1.2, 1.3).
template<class Number>
bool reachesMinimum(const Number& part, const Number& minimum) {
    return Arithmetic<Number>::threshold(part) >= Arithmetic<Number>::threshold(minimum);
}

/// What a band settles of a gain or loss, in the unit of `target`: its share of what of it lies in the band,
/// if it counts on this side of the minimum variance (rules 5.5). `part` is the variance as a part of target,
/// without its sign.
template<class Number>
Number settlement(const RiskBand<Number>& band, const Number& target, bool gain, const Number& part,
                  bool reachesMinimum) {
    using enum RiskBandShape::When;
    if (band.gain != gain || (band.when == below && reachesMinimum) ||
        (band.when == above && !reachesMinimum))
        return Number(0);
    const Number width = (band.to && *band.to < part ? *band.to : part) - band.from;
    return width > Number(0) ? Number(band.share * (target * width)) : Number(0);
}

} // namespace breakeven
