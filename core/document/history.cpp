#include "document/history.h"

#include "document/merged.h"

#include <utility>

namespace breakeven {

void History::add(Command step) {
    steps_.resize(done_);
    if (saved_ > done_) saved_.reset();
    steps_.push_back(std::move(step));
    ++done_;
}

bool History::merge(const Command& step) {
    Command one = merged(std::move(steps_[--done_]), step);
    const bool stays = !one.empty();
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
