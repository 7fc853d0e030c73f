#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace breakeven {

/// Whole numbers too large for 64 bits: sums of pence times counts.
__extension__ using WideInteger = __int128;

/// Whole numbers near parts[i] / divisor that add up to `total`: each rounded down, then one more for those
/// with the largest remainders, the first of equals first. Precondition: divisor above nought, and `total`
/// from the sum of the rounded-down parts to that and their number.
std::vector<std::int64_t> apportion(std::span<const WideInteger> parts, WideInteger divisor,
                                    std::int64_t total);

} // namespace breakeven
