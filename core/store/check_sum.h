#pragma once

#include <cstdint>
#include <string_view>

namespace breakeven {

/// Fowler, Noll and Vo's hash, 64 bits: enough to tell what was changed or torn from what is whole.
constexpr std::uint64_t checkSum(std::string_view bytes) {
    std::uint64_t sum = 14695981039346656037u;
    for (const char c : bytes) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return sum;
}

} // namespace breakeven
