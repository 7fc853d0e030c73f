#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// Cells that nobody is to change, by whom and why.
struct CellLock {
    Address cells; ///< a cell, a row, or with "*" a column, a table or a part of one
    std::string reason;
    std::string author;
    std::string date;    ///< 2015-03-26
    std::size_t row = 0; ///< where it stands among the locks
};

/// The locks of an economy in their order. One on the locks themselves holds nothing and is left out.
std::vector<CellLock> locksOf(const Economy& economy);

/// The same of those on one table.
std::vector<CellLock> locksOn(const Economy& economy, TableId table);

/// The first lock that holds a cell or a whole row, if one does: one on a cell does not hold its row.
std::optional<CellLock> lockOver(const std::vector<CellLock>& locks, const Address& place);

/// Who locked it, when and why, and how to unlock it.
Message sayLocked(const CellLock& lock);

} // namespace breakeven
