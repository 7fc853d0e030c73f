#pragma once

#include "economy/edit/change.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven {

/// What was done to a document step by step, what of it was undone, and where it was saved.
class History {
public:
    std::size_t size() const { return steps_.size(); }
    /// How many of the steps are done; those after them are undone.
    std::size_t done() const { return done_; }

    /// The step to be undone or done again next, if there is one.
    const Command* toUndo() const { return done_ > 0 ? &steps_[done_ - 1] : nullptr; }
    const Command* toRedo() const { return done_ < steps_.size() ? &steps_[done_] : nullptr; }

    /// Takes a step that was done; what was undone is gone.
    void add(Command step);
    /// Makes one step of the last and one that was done after it, or none where they cancel out: then false.
    /// Precondition: there is a last step.
    bool merge(const Command& step);
    /// The last step was undone, the next one done again. Preconditions: there is one.
    void stepBack() { --done_; }
    void stepForward() { ++done_; }
    /// A step that can no longer be undone, or done again, goes.
    void dropLast();
    void dropNext();

    /// The document stands as it was saved.
    bool isSaved() const { return saved_ == done_; }
    void noteSaved() { saved_ = done_; }
    /// The saved state is none of those that can be reached.
    void forgetSaved() { saved_.reset(); }

private:
    void drop(std::size_t step);

    std::vector<Command> steps_;
    std::size_t done_ = 0;
    std::optional<std::size_t> saved_ = 0; ///< how many were done then
};

} // namespace breakeven
