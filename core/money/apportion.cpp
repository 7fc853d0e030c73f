#include "money/apportion.h"

#include <algorithm>
#include <numeric>

namespace breakeven {

namespace {

WideInteger floorDivide(WideInteger number, WideInteger divisor) {
    const WideInteger quotient = number / divisor;
    return number % divisor < 0 ? quotient - 1 : quotient;
}

} // namespace

std::vector<std::int64_t> apportion(std::span<const WideInteger> parts, WideInteger divisor,
                                    std::int64_t total) {
    std::vector<std::int64_t> shares;
    shares.reserve(parts.size());
    for (const WideInteger part : parts) {
        shares.push_back(static_cast<std::int64_t>(floorDivide(part, divisor)));
        total -= shares.back();
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto remainder = [&](std::size_t i) { return parts[i] - WideInteger{shares[i]} * divisor; };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    for (std::size_t i = 0; total > 0 && i < order.size(); ++i, --total) ++shares[order[i]];
    return shares;
}

} // namespace breakeven
