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

/// Makes `folder` hold `files`, all of them or, with a problem, what it held before. A new folder is written
/// in full and takes its place in one step; only where the folder itself has to stay (it is the present one,
/// a mounted disk, or inside a closed one) its files are exchanged one by one, and back again if one of them
/// fails. Of what stood there, the files named in `replaced` go; anything else is kept.
std::vector<Problem> writeFolder(const std::filesystem::path& folder, const std::vector<FolderFile>& files,
                                 const std::set<std::string>& replaced);

} // namespace breakeven
