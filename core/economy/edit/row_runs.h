#pragma once

#include "economy/edit/change.h"

#include <span>

namespace breakeven {

/// How many of `changes`, from the first on, can be carried out at once: rows of one table that go, each from
/// above the one before, or that come, each below it. One where the first is another change.
std::size_t runLength(std::span<const Change> changes);

/// Carries out such a run in one pass over its table; false, changing nothing, if it is too short to be worth
/// it or does not fit what stands there.
bool applyAtOnce(std::span<const Change> run, Economy& economy);

} // namespace breakeven
