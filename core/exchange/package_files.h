#pragma once

#include "economy/table/problem.h"
#include "economy/table/schema.h"

#include <filesystem>
#include <map>
#include <set>
#include <vector>

namespace breakeven {

/// Which file of a package holds which table.
struct PackageFiles {
    std::map<TableId, std::filesystem::path> files; ///< as they are called in the folder
    std::set<TableId> lost; ///< tables whose file cannot be read, as said in `problems`
    std::vector<Problem> problems;
};

/// Finds the files: where `datapackage.json` says they are; a table it does not name, or any without one, is
/// TABLE.csv, whatever its case, in the folder or its `data`. Only files inside the folder are taken; any
/// that looks as if it should be one and is not taken is a warning.
PackageFiles packageFiles(const std::filesystem::path& folder);

} // namespace breakeven
