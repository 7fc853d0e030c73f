#pragma once

#include "insight/explanation/figure.h"

namespace breakeven {

/// On which side of a target a figure does well (rules 17.3): at or above it, or, of what one would rather
/// have less of, at or below.
enum class RightSide { atOrAbove, atOrBelow };

/// Costs, loans and support drawn are better lower, and of ratings those that are worse the higher they are.
RightSide rightSideOf(const Figure& figure);

/// How far on the right side a figure is; negative on the wrong one.
template<class Number>
Number margin(RightSide side, const Number& figure, const Number& target) {
    return side == RightSide::atOrAbove ? Number(figure - target) : Number(target - figure);
}

} // namespace breakeven
