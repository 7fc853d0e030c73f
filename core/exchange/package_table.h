#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <filesystem>
#include <vector>

namespace breakeven {

/// Writes a table that has changed into the package `economy` was read from. One that Breakeven wrote is
/// written anew; of one that people made only the table's own file is, in place of the one there is or beside
/// that of the organisations: what else they wrote stays as they wrote it.
std::vector<Problem> writePackageTable(const Economy& economy, TableId table,
                                       const std::filesystem::path& folder);

} // namespace breakeven
