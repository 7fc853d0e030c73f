#pragma once

#include "economy/table/economy.h"

namespace breakeven::test {

/// A random economy whose first arrangement owns a row of every table that can be owned: contracts, a
/// capitation with a subcontract, budget lines, savings, a project, and in the scenario `worse` an override.
Economy withOwnedRows(Economy economy);

} // namespace breakeven::test
