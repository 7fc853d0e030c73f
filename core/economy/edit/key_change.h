#pragma once

#include "economy/edit/change.h"

#include <map>
#include <string>
#include <vector>

namespace breakeven {

/// Rows of one table as they are to be, by position, keys included.
using ChangedRows = std::map<std::size_t, Row>;

/// Gives rows their new keys, all at once so that they may change places, and carries them through: where a
/// code goes with all the rows that bore it, to every reference, override, note and uncertainty that named
/// it, wildcards too; otherwise to what named just these rows. Returns why not, where other rows have the
/// keys; then the editor is to be thrown away.
std::vector<Problem> changeKeys(Editor& editor, TableId table, const ChangedRows& rows);

/// The command that gives the code of a row, its first key, another text in all rows that bear it, carried
/// through as by changeKeys. Error if the code is taken or refused.
Result<Command> renameCode(const Economy& economy, TableId table, std::size_t row, const std::string& code);

} // namespace breakeven
