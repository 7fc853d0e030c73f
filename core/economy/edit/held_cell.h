#pragma once

#include "economy/table/economy.h"

#include <string>

namespace breakeven {

/// What a cell holds by the row it stands in: how it is read and shown, and its text as that has it.
struct HeldCell {
    Column column;
    std::string text;
    bool amongOthers = false; ///< of a column of type `value`, where each cell may hold something else
};

/// Of a cell of an override, or a range: what the cell it is of holds, or what is added to that; what
/// multiplies it is a number. The column itself while the row names no cell, or holds what that cell does not
/// take, and of every other column. `text` is what the cell is to hold, or holds.
HeldCell heldCell(const TableSpec& spec, const Column& column, const Row& row, const std::string& text);

} // namespace breakeven
