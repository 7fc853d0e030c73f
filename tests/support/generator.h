#pragma once

#include "economy/table/economy.h"

#include <cstdint>

namespace breakeven::test {

/// How large a random economy is.
struct EconomySize {
    int providers = 4;
    int commissioners = 3;
    int services = 6;
    int activityLines = 40;
    int years = 5;
};

/// All of England: 440 organisations, 7,000 lines of activity, 10 years.
inline constexpr EconomySize national{240, 200, 12, 7000, 10};

/// A valid economy with rows in every table the calculation uses; the same for the same seed and size on
/// every platform.
Economy randomEconomy(std::uint64_t seed, const EconomySize& size = {});

} // namespace breakeven::test
