#include "document/prepared_step.h"

#include "economy/edit/lock_guard.h"

#include <utility>

namespace breakeven {

namespace {

std::vector<Problem> carriedOut(const StepToDo& step, Economy& economy) {
    if (step.way != StepToDo::Way::edit) return apply(step.command, economy);
    if (auto refused = unreadable(step.command); !refused.empty()) return refused;
    return applyUnderLocks(step.command, economy);
}

} // namespace

PreparedStep prepared(StepToDo step) {
    PreparedStep made{step.way, {}, step.economy, std::move(step.economy), {}, {}, {}, {}};
    made.refused = carriedOut(step, made.economy);
    if (!made.refused.empty()) return made;
    made.last = step.command;
    made.entry.command = written(step.command);
    made.toKeep = made.entry;
    made.command = std::move(step.command);
    return made;
}

} // namespace breakeven
