#pragma once

#include "economy/table/schema.h"

#include <vector>

namespace breakeven::ui {

/// The other tables whose changes are seen in the cells of one: those its columns name, notes and overrides,
/// and all of them where a cell holds an address.
std::vector<TableId> tablesSeenIn(TableId table);

} // namespace breakeven::ui
