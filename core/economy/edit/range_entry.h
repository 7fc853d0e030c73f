#pragma once

#include "economy/edit/change.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/table/address.h"

#include <map>
#include <string>
#include <vector>

namespace breakeven {

/// A range as people give it: of which cells it is, the other texts of a row of uncertainties by column, as
/// typed, and why it is so.
struct RangeEntry {
    std::string code; ///< of the range that is changed; blank: a new one
    Address of;       ///< the cell, or with "*" cells, it is of
    std::map<std::string, std::string> cells;
    std::string reason, source; ///< of the note on its low

    const std::string& cell(const std::string& column) const;
};

/// What a range of a cell is likely to be, to begin with: the cell, how it is changed, and the shape.
RangeEntry newRangeOf(const Economy& economy, const Address& cell);

/// The range of a row of uncertainties with its note.
RangeEntry rangeEntry(const Economy& economy, std::size_t row);

/// The rows of the ranges that are of a cell, alone or among others: those of it alone first.
std::vector<std::size_t> rangesOfCell(const Economy& economy, const Address& cell);

/// Whether a range may be of the cell.
bool mayBeRanged(const Address& cell);

/// What a range of a cell may be of: the cell, then the cells it is one of, with "*" in keys, few before
/// many.
std::vector<Address> reachesOf(const Economy& economy, const Address& cell);

/// The one command that puts a range into its table, or changes it, with its note. Errors, at the cells of
/// the range, and beside it warnings, as validation has them.
Result<Command> enterRange(const Economy& economy, const RangeEntry& entry);

/// The range an entry says, of an economy with it in place; nothing while there is an error in it.
std::optional<UncertaintyRange> rangeIn(const Economy& economy, const RangeEntry& entry);

/// The command that takes a range away, with its notes.
Command removeRange(const Economy& economy, const std::string& code);

} // namespace breakeven
