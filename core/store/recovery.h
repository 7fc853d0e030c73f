#pragma once

#include "economy/economy.h"
#include "economy/problem.h"
#include "store/document.h"
#include "store/journal.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace breakeven {

/// Where the unsaved work on a document is kept: NAME.breakeven.recovery beside it.
std::filesystem::path recoveryFileOf(const std::filesystem::path& document);

/// Unsaved work found after a crash.
struct Recovery {
    Revision base;                     ///< the revision it was done on; blank: a new document, from nothing
    std::vector<JournalEntry> entries; ///< in order
    bool torn = false;                 ///< the last entry was only half written, and is left out
};

/// Keeps every command of unsaved work on disk, one after the other, so that a crash loses none.
class RecoveryLog {
public:
    RecoveryLog(RecoveryLog&& other) noexcept;
    RecoveryLog& operator=(RecoveryLog&& other) noexcept;
    ~RecoveryLog();

    /// Starts anew on `base`, in place of any older recovery file. After saving: start again on the new
    /// revision.
    static Result<RecoveryLog> start(const std::filesystem::path& file, const Revision& base);

    /// Goes on with a recovery file that has been read; drops a torn end.
    static Result<RecoveryLog> resume(const std::filesystem::path& file);

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

/// Reads a recovery file, as far as it was written whole. No file: an empty value without problems; a file
/// that is none of ours: a problem.
Result<std::optional<Recovery>> readRecovery(const std::filesystem::path& file);

/// The economy with the unsaved work done again on it. Error if it was done on another revision, or does not
/// fit.
Result<Economy> restored(const Economy& economy, const Revision& revision, const Recovery& recovery);

} // namespace breakeven
