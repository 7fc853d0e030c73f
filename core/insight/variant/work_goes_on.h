#pragma once

#include <cstddef>
#include <functional>

namespace breakeven {

/// Told how much of long work is done, about; it ends when this says false, its result then empty, without a
/// problem.
using WorkGoesOn = std::function<bool(std::size_t done, std::size_t all)>;

} // namespace breakeven
