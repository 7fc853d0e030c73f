#pragma once

#include "engine/number/primitives.h"
#include "engine/shape/shape.h"

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
TruthOf<Number> reachesMinimum(const Number& part, const Number& minimum) {
    return Arithmetic<Number>::threshold(part) >= Arithmetic<Number>::threshold(minimum);
}

/// What a band settles, in the unit of `target`: its share of what lies in the band, if it counts on this
/// side of the minimum variance (rules 5.5). `part` is the gain or loss, whichever the band is of, as a part
/// of target without its sign; nought where there is none of that.
template<class Number>
Number settlement(const RiskBand<Number>& band, const Number& target, const Number& part,
                  const TruthOf<Number>& reachesMinimum) {
    const Number inside = (band.to ? atMost(part, *band.to) : part) - band.from;
    const Number settled = band.share * (target * positive(inside));
    switch (band.when) {
    case RiskBandShape::When::below:
        return choose(reachesMinimum, Number(0), settled);
    case RiskBandShape::When::above:
        return choose(reachesMinimum, settled, Number(0));
    case RiskBandShape::When::always:
        break;
    }
    return settled;
}

} // namespace breakeven
