#pragma once

#include "insight/uncertainty/draws.h"
#include "insight/uncertainty/simulation.h"
#include "insight/variant/go_on.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace breakeven {

/// How much is to be drawn.
struct SimulationOrder {
    std::uint64_t draws = 10'000;
    std::uint64_t seed = 1;
    std::uint64_t first = 1; ///< the draws are first … first + draws - 1
    std::size_t threads = 0; ///< none: one for each core
    /// Bytes; what is drawn beyond goes into a scratch file.
    std::uint64_t mostInMemory = std::uint64_t{256} << 20;
};

/// Told of a simulation as far as it has come: after the first 512 draws, and now and then from there on.
using SimulatedSoFar = std::function<void(std::shared_ptr<const Simulation>)>;

/// Draws the ranges of a scenario and keeps what comes of them (rules 16). `central` is its exact projection.
/// The same on any number of threads. Errors: a drawn start with which the document cannot be calculated, no
/// room for what is drawn. Empty, without a problem: no longer wanted.
Result<std::shared_ptr<const Simulation>> simulate(const CompiledScenario& scenario,
                                                   const ExactProjection& central,
                                                   const SimulationOrder& order, const GoOn& goOn = {},
                                                   const SimulatedSoFar& soFar = {});

/// The same of draws that are made already.
Result<std::shared_ptr<const Simulation>> simulate(const Draws& draws, const ExactProjection& central,
                                                   const SimulationOrder& order, const GoOn& goOn = {},
                                                   const SimulatedSoFar& soFar = {});

} // namespace breakeven
