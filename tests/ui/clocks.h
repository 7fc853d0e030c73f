#pragma once

#include "document/open_document.h"

#include <functional>

/// What a test says the time is.
namespace breakeven::ui {

/// A second passes between any two things a person does.
inline std::function<Moment()> slowly() {
    return [now = Moment()]() mutable { return now += std::chrono::seconds(1); };
}

/// No time passes.
inline std::function<Moment()> atOnce() {
    return [] { return Moment(); };
}

} // namespace breakeven::ui
