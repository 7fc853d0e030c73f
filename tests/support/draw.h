#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>

namespace breakeven::test {

/// Repeatable draws: whole-number arithmetic only, so that a seed gives the same on every platform.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : engine_(seed) {}

    /// A whole number from `low` to `high`, both included.
    std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1));
    }

    bool oneIn(int chances) { return between(1, chances) == 1; }

    template<class T>
    const T& oneOf(std::span<const T> choices) {
        return choices[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(choices.size()) - 1))];
    }

private:
    std::mt19937_64 engine_;
};

} // namespace breakeven::test
