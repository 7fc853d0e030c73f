#pragma once

#include "economy/change.h"

#include <string>

namespace breakeven {

/// Takes the row whose only key is `code` away with all that hangs on it: the rows keyed by it, and the
/// overrides, notes and uncertainties of cells of any of those. Where other rows name it, they name nothing.
void eraseWhole(Editor& editor, TableId table, const std::string& code);

} // namespace breakeven
