#pragma once

#include "economy/edit/change.h"
#include "store/journal.h"

#include <vector>

namespace breakeven {

/// A step that is to be worked out beside the document: it holds all it needs, as it stood.
struct StepToDo {
    enum class Way { edit, undo, redo };

    Economy economy;
    Command command;
    Way way = Way::edit;
};

/// What a step will leave, worked out beside the document, or why it cannot be done.
struct PreparedStep {
    StepToDo::Way way = StepToDo::Way::edit;
    std::vector<Problem> refused;
    Economy before;
    Economy economy;
    Command command;
    Command last;        ///< the same, for whoever asks what was done last
    JournalEntry entry;  ///< not yet said when and by whom
    JournalEntry toKeep; ///< the same, for the recovery file
};

/// Works a step out, on any thread. An edit is refused where it breaks a lock or could not be read again.
PreparedStep prepared(StepToDo step);

} // namespace breakeven
