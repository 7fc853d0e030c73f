#pragma once

#include "economy/edit/change.h"

#include <string>

namespace breakeven {

/// What was done to a document, and when: the journal's unit, and that of the recovery file.
struct JournalEntry {
    std::string when; ///< UTC, "2015-03-26T17:05:09Z"
    Command command;

    bool operator==(const JournalEntry& other) const {
        return when == other.when && command.name == other.command.name &&
               command.changes == other.command.changes;
    }
};

/// The present moment as a journal writes it.
std::string utcNow();

} // namespace breakeven
