#pragma once

#include "economy/edit/removal.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// The rows an arrangement owns: its own, its effects, what names it, and what belongs to contracts that do.
/// Ranges of their cells and no others, and notes on all of them, come last.
std::vector<RowPlace> ownedRows(const Economy& economy, const std::string& arrangement);

/// The codes its rows refer to outside themselves, in the order they are met.
std::vector<std::pair<TableId, std::string>> outerReferences(const Economy& economy,
                                                             const std::vector<RowPlace>& owned);

/// The contracts among the rows.
std::set<std::string> contractsAmong(const Economy& economy, const std::vector<RowPlace>& owned);

} // namespace breakeven
