#pragma once

#include "insight/uncertainty/simulation.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace breakeven {

/// One of several parts of a simulation, each calculated by itself (rules 16.8).
struct Shard {
    std::uint64_t number = 1;
    std::uint64_t of = 1;
};

/// Draws that follow one another.
struct DrawSpan {
    std::uint64_t first = 1;
    std::uint64_t count = 0;
};

/// The draws of a shard: the pairs are shared out in blocks as even as can be.
DrawSpan drawsOf(const Shard& shard, std::uint64_t draws);

/// A scenario and what was drawn of it.
struct SimulatedScenario {
    std::string scenario;
    std::shared_ptr<const Simulation> simulation;
};

/// What of a document decides how a simulation comes out, as one number.
std::uint64_t markOf(const Economy& economy);

/// Writes a shard, in place of an older one. `draws` are those of all shards together, `mark` is the
/// document's.
Result<std::monostate> writeShard(const std::filesystem::path& file, const Shard& shard, std::uint64_t draws,
                                  std::uint64_t mark, std::span<const SimulatedScenario> scenarios);

/// Joins shards into what one run gives. Errors: one is missing or there twice, or they are not of the same
/// simulation. What they hold stays in the files, which must not change meanwhile.
Result<std::vector<SimulatedScenario>> mergeShards(std::span<const std::filesystem::path> files);

} // namespace breakeven
