#pragma once

#include "economy/change.h"

#include <map>
#include <vector>

namespace breakeven {

/// Rows of one table as they are to be, by position, keys included.
using ChangedRows = std::map<std::size_t, Row>;

/// Gives rows their new keys, all at once so that they may change places, and carries them to every
/// reference, override, note and uncertainty that named them. Returns the positions refused because another
/// row has the keys; then the editor is to be thrown away.
std::vector<std::size_t> changeKeys(Editor& editor, TableId table, const ChangedRows& rows);

} // namespace breakeven
