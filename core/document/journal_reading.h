#pragma once

#include "economy/edit/change.h"
#include "store/journal.h"

#include <optional>
#include <span>
#include <string>

namespace breakeven {

/// A change of the journal as people ask of it: what a scenario changes of a cell is of that cell.
struct JournalChange {
    std::optional<Address> written; ///< as the journal has it; nothing where no table of today has it
    std::optional<Address> about; ///< the cell or row it is about, of an override the cell that is overridden
    std::string scenario;         ///< that overrides it; blank: the base
    std::optional<std::string> before, after; ///< texts of the cell, or of the row (rowFromText)
};

/// `now` tells what an override is of whose row came earlier.
JournalChange readChange(const WrittenChange& change, const Economy& now);

/// Whether a change is part of the history of a cell: it is of the cell, its row, or an override of it.
bool isOf(const JournalChange& change, const Address& cell);

/// The command that makes cells and rows again what they were before an entry of the journal, all else
/// staying as it is. Precondition: there is such an entry. Error where the journal cannot be taken back so
/// far.
Result<Command> putBack(const Economy& now, std::span<const JournalEntry> journal, std::size_t entry,
                        std::span<const Address> places, Message name);

} // namespace breakeven
