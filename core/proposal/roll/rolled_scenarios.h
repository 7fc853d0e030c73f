#pragma once

#include "proposal/roll/rolled_tables.h"

#include <string>

namespace breakeven {

/// The document a year on: the rolled tables with the scenarios, ranges and notes that still say what they
/// said, as far as they do. What became of each is added to `items`. Errors: what is wrong with the document
/// then.
Result<Economy> withScenarios(const Economy& document, const std::string& scenario,
                              const RolledTables& rolled, std::vector<RolledItem>& items);

} // namespace breakeven
