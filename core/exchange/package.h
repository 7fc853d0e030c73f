#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <filesystem>
#include <vector>

namespace breakeven {

/// Reads a data package (docs/data-package.md): a folder with a CSV file for each table. Everything wrong is
/// reported at once, each with file, row, column and address: what is wrong in the files, and, of the tables
/// they make, what `validate` finds. Unknown files and columns are warnings. With an error there is no value.
Result<Economy> readPackage(const std::filesystem::path& folder);

/// Writes a data package: a CSV file for each table with rows or that is required, and datapackage.json. The
/// folder holds the new package as a whole or, with a problem, what it held before. Of files that are there
/// only those of a package that Breakeven wrote there are replaced or removed; a file that is not, and has the
/// name of a table, is a problem.
std::vector<Problem> writePackage(const Economy& economy, const std::filesystem::path& folder);

} // namespace breakeven
