#pragma once

#include "economy/edit/change.h"

#include <vector>

namespace breakeven::ui {

/// Where a command that was carried out is to be seen, in its order: cells and rows, and of an override also
/// the cell it overrides.
std::vector<Address> changedAt(const Command& command, const Economy& economy);

} // namespace breakeven::ui
