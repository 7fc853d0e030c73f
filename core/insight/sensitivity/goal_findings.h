#pragma once

#include "insight/sensitivity/goal_seek.h"
#include "insight/sensitivity/tornado.h"

namespace breakeven {

/// Why there is no answer, with the figures, or the shares of draws, at both ends of the range. Precondition:
/// there is none.
Problem noAnswer(const Goal& goal);

/// What is to be said beside the nearest answer: that there are others, how well a share is known.
std::vector<Problem> remarksOn(const Goal& goal);

/// That without ranges the figure is not between its low and high, by bar.
std::vector<Problem> remarksOn(const Tornado& tornado);

} // namespace breakeven
