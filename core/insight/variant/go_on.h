#pragma once

#include <functional>

namespace breakeven {

/// Asked now and then by long work, which ends when told false: its result is then empty, without a problem.
using GoOn = std::function<bool()>;

} // namespace breakeven
