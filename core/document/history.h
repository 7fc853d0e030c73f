#pragma once

#include "economy/edit/change.h"
#include "store/journal.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// A step of a document's history: what was done, when it was begun (UTC, as in the journal) and by whom.
struct Step {
    Command command;
    std::string when = {};
    Doer by = {};
};

/// What was done to a document step by step, what of it was undone, and where it was saved.
class History {
public:
    std::size_t size() const { return steps_.size(); }
    /// How many of the steps are done; those after them are undone.
    std::size_t done() const { return done_; }

    /// All of them, the first done first.
    const std::vector<Step>& steps() const { return steps_; }

    /// The step to be undone or done again next, if there is one.
    const Command* toUndo() const { return done_ > 0 ? &steps_[done_ - 1].command : nullptr; }
    const Command* toRedo() const { return done_ < steps_.size() ? &steps_[done_].command : nullptr; }

    /// Takes a step that was done; what was undone is gone.
    void add(Step step);
    /// Makes one step of the last and one that was done after it, under the later's name, or none where they
    /// cancel out: then false. Precondition: there is a last step.
    bool merge(const Command& step);
    /// What the last step is called from now on. Precondition: there is one.
    void rename(Message name) { steps_[done_ - 1].command.name = std::move(name); }
    /// The last step was undone, the next one done again. Preconditions: there is one.
    void stepBack() { --done_; }
    void stepForward() { ++done_; }
    /// A step that can no longer be undone, or done again, goes.
    void dropLast();
    void dropNext();

    /// The document stands as it was saved.
    bool isSaved() const { return saved_ == done_; }
    /// How many steps had been done when it was saved, if that can be reached.
    std::optional<std::size_t> saved() const { return saved_; }
    void noteSaved() { saved_ = done_; }
    /// The saved state is none of those that can be reached.
    void forgetSaved() { saved_.reset(); }

private:
    void drop(std::size_t step);

    std::vector<Step> steps_;
    std::size_t done_ = 0;
    std::optional<std::size_t> saved_ = 0; ///< how many were done then
};

} // namespace breakeven
