#pragma once

#include "insight/variant/go_on.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A place of a programme: a document or the folder of a data package, or what was named and is neither.
struct FoundSite {
    std::string name; ///< as it stands below the folder it was found in, without the ending of documents
    std::filesystem::path path;
    bool isMissing = false; ///< nothing to open was found there
};

/// The documents and data packages in folders, however deep, and those named themselves; sorted by path, each
/// once (rules 19.1). A folder that is a package is one site and not looked into; results that Breakeven
/// wrote, hidden entries and links to folders are passed over. A name that two would share is written as its
/// path. Fewer, where `goOn` says no more are wanted.
std::vector<FoundSite> findSites(std::span<const std::filesystem::path> places,
                                 std::string_view documentExtension, const GoOn& goOn = {});

} // namespace breakeven
