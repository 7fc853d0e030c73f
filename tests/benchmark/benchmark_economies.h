#pragma once

#include "economy/table/economy.h"

#include <array>

namespace breakeven::test {

/// An economy to be timed, by name.
struct BenchmarkEconomy {
    const char* name;
    const Economy& (*economy)();
};

/// The sample of Cumbria, and England: 440 organisations, 7,000 lines of activity, 10 years.
const Economy& sampleEconomy();
const Economy& nationalEconomy();

inline constexpr std::array<BenchmarkEconomy, 2> benchmarkEconomies{
    {{"sample", sampleEconomy}, {"national", nationalEconomy}}};

} // namespace breakeven::test
