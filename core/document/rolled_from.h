#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "store/journal.h"

#include <optional>
#include <span>
#include <string>

namespace breakeven {

/// What a document was rolled forward from, last: the document as it was, and which scenario of it.
struct RolledFrom {
    Economy before;
    std::string scenario;
    std::string baseYear; ///< the one it was rolled to
};

/// Whether the journal says that the document was rolled forward.
bool wasRolled(std::span<const JournalEntry> journal);

/// What was rolled forward last, the journal taken back from `now`. Errors: it was not, or the journal cannot
/// be taken back so far.
Result<RolledFrom> rolledFrom(const Economy& now, std::span<const JournalEntry> journal);

} // namespace breakeven
