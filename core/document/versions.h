#pragma once

#include "economy/edit/change.h"
#include "economy/table/economy.h"
#include "store/journal.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A named moment of a document (rules 20.2).
struct Version {
    std::string code;
    std::string name;
    std::size_t moment = 0; ///< how many commands the journal held then
    std::string made;       ///< as written when it was made
    std::size_t since = 0;  ///< how many commands were done after it was made
    /// Why it cannot be read: the journal does not hold the moment, as in a document made from a package.
    std::optional<Problem> problem;
};

/// The versions of a document in their order; those whose moment the journal does not hold say so.
std::vector<Version> versionsOf(const Economy& economy, std::span<const JournalEntry> journal);

/// Names the present moment; `when` as a journal writes it. Refused without a name.
Result<Command> makeVersion(const Economy& economy, std::span<const JournalEntry> journal,
                            const std::string& name, const std::string& when);
Result<Command> renameVersion(const Economy& economy, std::string_view version, const std::string& name);
/// Only the name of the moment goes; the journal keeps it.
Result<Command> removeVersion(const Economy& economy, std::string_view version);

/// A package that is to take the place of what a document holds, with the document's versions, which its
/// journal holds, and its locks, which only a person takes away; those the package alone names come after
/// them.
Economy keepingVersionsAndLocks(const Economy& document, Economy package);

/// What goes back to a version: cells, the rows they stand in, or everything.
enum class GoingBack { cells, rows, whole };

/// The command that takes it back to `then`, the document as it was at the version of that name.
Command goBack(const Economy& then, const Economy& now, const std::string& name, GoingBack what,
               std::span<const Address> places);

/// The document as it was when its journal held `moment` commands: the journal taken back from `now`. Error
/// where the journal is shorter, or cannot be taken back so far.
Result<Economy> economyAt(const Economy& now, std::span<const JournalEntry> journal, std::size_t moment);

/// The document as it was at a version.
Result<Economy> economyOf(const Economy& now, std::span<const JournalEntry> journal,
                          std::string_view version);

} // namespace breakeven
