#pragma once

#include "economy/problem.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace breakeven {

/// The name of a file in a folder, and its bytes.
struct FolderFile {
    std::string name;
    std::string bytes;
};

/// Makes `folder` hold `files`, all of them or, with a problem, what it held before: a new folder is written
/// beside it and takes its place in one step. Of what stood there, the files named in `replaced` go; anything
/// else is kept.
std::vector<Problem> writeFolder(const std::filesystem::path& folder, const std::vector<FolderFile>& files,
                                 const std::set<std::string>& replaced);

} // namespace breakeven
