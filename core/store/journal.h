#pragma once

#include "economy/edit/change.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A change as the journal and the recovery file write it, in words that outlive the tables they are of. At a
/// cell's address stand its texts; at a row's the whole row (rowText of row_text.h), and nothing where the
/// row does not exist. `position` is where the row stands in its table.
struct WrittenChange {
    std::string address;
    std::optional<std::string> before;
    std::optional<std::string> after;
    std::size_t position = 0;

    bool operator==(const WrittenChange&) const = default;
};

struct WrittenCommand {
    Message name;
    std::vector<WrittenChange> changes;

    bool operator==(const WrittenCommand&) const = default;
};

/// Who did something, and in which scenario; blank where nobody said so, and in the base.
struct Doer {
    std::string who = {};
    std::string scenario = {};

    bool operator==(const Doer&) const = default;
};

/// What was done to a document, when and by whom: the journal's unit, and that of the recovery file.
struct JournalEntry {
    std::string when; ///< UTC, "2015-03-26T17:05:09Z"
    WrittenCommand command;
    Doer by = {};

    bool operator==(const JournalEntry&) const = default;
};

WrittenCommand written(const Command& command);

/// The command that was written. Errors, at the addresses of what cannot be read: columns the present tables
/// have not, as a newer program writes them; what nobody could have done.
Result<Command> readAgain(const WrittenCommand& command);

/// A moment as a journal writes it.
std::string utcText(std::chrono::system_clock::time_point moment);

} // namespace breakeven
