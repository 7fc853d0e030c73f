#pragma once

#include "store/journal.h"

#include <optional>
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

} // namespace breakeven
