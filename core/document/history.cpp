#include "document/history.h"

#include "document/merged.h"

#include <utility>

namespace breakeven {

void History::add(Step step) {
    steps_.resize(done_);
    if (saved_ > done_) saved_.reset();
    steps_.push_back(std::move(step));
    ++done_;
}

bool History::merge(const Command& step) {
    Step one = std::move(steps_[--done_]);
    one.command = merged(std::move(one.command), step);
    one.command.name = step.name;
    const bool stays = !one.command.empty();
    steps_.resize(done_);
    if (saved_ > done_) saved_.reset();
    if (stays) add(std::move(one));
    return stays;
}

void History::dropLast() { drop(--done_); }

void History::dropNext() { drop(done_); }

void History::drop(std::size_t step) {
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(step));
    if (saved_ > step) saved_.reset();
}

} // namespace breakeven
