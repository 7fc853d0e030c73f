#pragma once

#include "store/document.h"
#include "store/document_lock.h"
#include "store/journal.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace breakeven {

/// A document read to be worked on, with what a crash left of earlier work on it.
struct Opening {
    StoredDocument stored;
    std::vector<JournalEntry> journal;
    std::shared_ptr<DocumentLock> lock; ///< blank: it is open elsewhere
    std::optional<Problem> readOnly;    ///< then who has it, and why nothing can be changed here
    std::vector<JournalEntry> unsaved;  ///< in order, to be done again or given up before anything else
};

/// Opens a document to be worked on, under its lock; `held` is the one that is held already, if any: of the
/// same document, its recovery file is that of the work in hand and not looked at. Work whose saving a crash
/// cut short is none. Recovery files that cannot be used are set aside, with a warning that names them.
Result<Opening> openToEdit(const std::filesystem::path& file,
                           const std::shared_ptr<DocumentLock>& held = nullptr);

} // namespace breakeven
