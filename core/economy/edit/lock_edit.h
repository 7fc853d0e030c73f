#pragma once

#include "economy/edit/change.h"

#include <span>
#include <string>

namespace breakeven {

/// Who locks something, when and why.
struct LockReason {
    std::string text;
    std::string author;
    std::string date; ///< 2015-03-26
};

/// All cells of a table, or of one column of it.
Address wholeTable(TableId table);
Address wholeColumn(TableId table, std::string column);

/// The command that locks cells, rows, or what patterns mean. What is locked already by the same address is
/// left out. Refused of the locks themselves, and where nothing is left.
Result<Command> lockCells(const Economy& economy, std::span<const Address> places, const LockReason& why,
                          Message name);

/// The command that takes away every lock that holds one of these cells or rows; empty where none does.
Command unlockCells(const Economy& economy, std::span<const Address> places, Message name);

} // namespace breakeven
