#pragma once

#include "engine/session/trace.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>

namespace breakeven {

/// What was recorded on a tape in one go: a scenario's projection, the plan's, or the postings of a bridge.
struct TraceSection {
    std::uint32_t first = 0; ///< its first step
    std::shared_ptr<const Shape> shape;
    Economy economy; ///< the tables as they stood
    std::string scenario;
    std::vector<Posting<Traced>> postings; ///< what its labels of postings count in
};

/// A scenario on a tape, with what else is recorded there.
class TracedScenario {
public:
    /// `plan`, the compiled plan scenario, is null where the scenario is it.
    TracedScenario(CompiledScenario scenario, const CompiledScenario* plan);

    Tape& tape() { return tape_; }
    const Tape& tape() const { return tape_; }

    const CompiledScenario& scenario() const { return scenario_; }
    const Shape& shape() const { return *scenario_.shape(); }
    const Projection<Traced>& projection() const { return projection_; }

    /// The step that bears this name in the scenario's projection.
    std::optional<TapeIndex> find(const Term& term, About about, int year) const;

    /// The section a step was recorded in.
    const TraceSection& sectionOf(TapeIndex step) const;
    const TraceSection& ownSection() const { return sections_[own_]; }

    /// Records the postings of a scenario by the clocks of a bridge.
    const TraceSection& addPostings(const CompiledScenario& scenario, const Clocks& clocks);

private:
    /// The steps of one term.
    struct Key {
        About about;
        int year;

        bool operator==(const Key&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const;
    };
    using Named = std::unordered_map<Key, TapeIndex, Hash>;

    CompiledScenario scenario_;
    Tape tape_;
    std::deque<TraceSection> sections_; ///< in the order of their steps; they stay where they are
    std::size_t own_ = 0;
    std::uint32_t end_ = 0; ///< of the scenario's own projection
    Projection<Traced> projection_;
    mutable std::unordered_map<const Term*, Named> named_; ///< of the terms that were asked for
};

} // namespace breakeven
