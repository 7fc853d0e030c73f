#pragma once

#include "economy/table/economy.h"

#include <string>

namespace breakeven::ui {

/// Whether what a key names has no row of its own to bear a name, and so is read by its code made readable: a
/// tariff, an index, a population and its segments.
bool goesByCode(const TableSpec& spec, const Column& column);

/// The code a person means who typed into such a column what one of its codes is read as; else what was
/// typed.
std::string codeMeant(const Column& column, const std::string& typed, const Economy& economy);

} // namespace breakeven::ui
