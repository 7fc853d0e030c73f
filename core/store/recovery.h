#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "store/document.h"
#include "store/journal.h"

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// Where the unsaved work on a document is kept: NAME.breakeven.recovery beside it, where it
/// really stands. Only who holds the
/// document's lock may read, write or remove it.
std::filesystem::path recoveryFileOf(const std::filesystem::path& document);

/// Unsaved work found after a crash.
struct Recovery {
    Revision base; ///< the revision it was done on; blank: a new document, whose first entry is its beginning
    std::vector<JournalEntry> entries; ///< in order
    bool torn = false;                 ///< the last entry was only half written, and is left out
};

/// Keeps every command of unsaved work on disk, one after the other, so that a crash loses none.
class RecoveryLog {
public:
    RecoveryLog(RecoveryLog&& other) noexcept;
    RecoveryLog& operator=(RecoveryLog&& other) noexcept;
    ~RecoveryLog();

    /// Starts anew on `base` with `entries`, in place of any older recovery file, which stays until the disk
    /// has the whole of the new one. After saving: start again on the new revision.
    static Result<RecoveryLog> start(const std::filesystem::path& file, const Revision& base,
                                     std::span<const JournalEntry> entries = {});

    /// Returns once the disk has the entry; with a problem the file is as before.
    std::vector<Problem> append(const JournalEntry& entry);

    /// Removes the file: nothing is unsaved.
    void discard();

private:
    RecoveryLog(std::filesystem::path file, int descriptor, std::int64_t length);

    std::filesystem::path file_;
    int descriptor_ = -1;
    std::int64_t length_ = 0;
};

/// Reads a recovery file, as far as it was written whole, one of version 0.1.0 too. No file: an empty value
/// without problems; a file that is none of ours: a problem.
Result<std::optional<Recovery>> readRecovery(const std::filesystem::path& file);

/// What of the work a document at `revision` with this journal does not hold yet: all of it at the revision
/// it was done on; if it has been saved, what followed, or nothing. Error if the document was saved with
/// other work instead.
Result<std::vector<JournalEntry>> unsavedEntries(const Recovery& recovery, const Revision& revision,
                                                 std::span<const JournalEntry> journal);

/// The economy with the entries done again on it. Error if one does not fit, or leads to what could not have
/// been typed.
Result<Economy> redone(const Economy& economy, std::span<const JournalEntry> entries);

/// Puts a recovery file that cannot be used out of the way, beside where it was, so that the next does not
/// overwrite it. The warning says where it is kept, or why it could not be moved.
Problem setAside(const std::filesystem::path& file);

} // namespace breakeven
