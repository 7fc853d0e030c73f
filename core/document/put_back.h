#pragma once

#include "economy/edit/change.h"
#include "store/journal.h"

#include <span>

namespace breakeven {

/// The command that makes cells and rows again what they were before an entry of the journal, all else
/// staying as it is. Precondition: there is such an entry. Error where the journal cannot be taken back so
/// far.
Result<Command> putBack(const Economy& now, std::span<const JournalEntry> journal, std::size_t entry,
                        std::span<const Address> places, Message name);

} // namespace breakeven
