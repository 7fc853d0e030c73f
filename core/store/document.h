#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "store/document_lock.h"
#include "store/journal.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

inline constexpr const char* documentExtension = ".breakeven";

/// Which saving of a document a file holds; it changes whenever anyone writes to the file.
struct Revision {
    std::string text;

    bool operator==(const Revision&) const = default;
};

/// A document as it was read.
struct StoredDocument {
    Economy economy;
    Revision revision;
    int schemaVersion =
        0; ///< of the file; one of an older version is written anew in the present one when saved
};

/// Opens NAME.breakeven, an SQLite database, without changing it. An older version is migrated in memory.
/// Every cell is checked as when typed; all wrong ones are reported with table, row and column. Of what
/// `validate` finds nothing is said here: a document may be saved unfinished.
Result<StoredDocument> openDocument(const std::filesystem::path& file);

/// Everything ever done to a document, in order.
Result<std::vector<JournalEntry>> readJournal(const std::filesystem::path& file);

/// Saves the document a lock is held of: the whole of it or, with an error, nothing. `entries` are added to
/// its journal.
/// With `expected`, the revision last opened or saved, the file must still hold that one, or nothing is
/// written: another window or program has saved it meanwhile. Without, a new document is made, in place of
/// anything that stands there; its journal is `entries` alone. The result is the new revision.
Result<Revision> saveDocument(const DocumentLock& lock, const Economy& economy,
                              std::span<const JournalEntry> entries, const std::optional<Revision>& expected);

} // namespace breakeven
