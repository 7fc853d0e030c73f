#pragma once

#include "economy/edit/change.h"

#include <vector>

namespace breakeven::ui {

/// Adds a table that is not among them.
void addOnce(std::vector<TableId>& tables, TableId table);

/// Adds the tables a command changes.
void addTablesOf(std::vector<TableId>& tables, const Command& command);

/// Adds the tables that differ.
void addDiffering(std::vector<TableId>& tables, const Economy& before, const Economy& after);

} // namespace breakeven::ui
