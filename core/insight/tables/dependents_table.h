#pragma once

#include "exchange/result_table.h"
#include "insight/explanation/explainer.h"

#include <span>

namespace breakeven {

/// The statement figures that depend on a cell, and what each would do if the cell rose (rules 14.4).
ResultTable dependentsTable(std::span<const Dependent> dependents);

} // namespace breakeven
