#pragma once

#include "economy/edit/change.h"
#include "economy/table/worded_argument.h"

namespace breakeven::ui {

/// What taking a step back is called.
inline Message undoneName(const Command& step) {
    return message(translatable("Message", "Undone: %1"), worded(step.name));
}

} // namespace breakeven::ui
