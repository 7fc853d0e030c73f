#pragma once

#include "economy/edit/change.h"

#include <cstddef>
#include <span>
#include <string>

namespace breakeven {

/// What a command does, in a sentence with names and amounts, as undo, history and journal say it: "Set
/// Nursing, North Cumbria, to £55.8m (was £54.7m)", "Added Cleaning, North Cumbria, to Budgets". An override
/// says it of the cell it overrides. `before` is the document it is to be carried out on.
Message stepName(const Command& command, const Economy& before);

/// Whether a command is to be called by what it does: it has no name, or does no more than say something of
/// cells.
bool namesItself(const Command& command);

/// What was done to a number of cells of one table or grid, by its title as an argument: "Pasted 24 cells
/// into Budgets". `one` and `several` are marked for translation and take the count and the title.
Message cellsName(const char* one, const char* several, std::size_t count, std::string title);

/// "Deleted Nursing, North Cumbria, from Budgets", with what used the rows.
Message deletedName(const Economy& before, TableId table, std::span<const std::size_t> rows,
                    std::size_t others);

/// "Moved Nursing, North Cumbria, in Budgets".
Message movedName(const Economy& before, TableId table, std::size_t first, std::size_t count);

} // namespace breakeven
