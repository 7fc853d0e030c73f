#pragma once

#include "economy/table/problem.h"
#include "files/durable_file.h"

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The name of a file in a folder, and its bytes, or what hands them on where they are too many to hold.
struct FolderFile {
    std::string name;
    std::string bytes;
    std::function<void(const PutBytes& put)> produce = {};
};

/// What a package is to hold.
struct FolderContent {
    std::vector<FolderFile> tables;

    /// Files that would be taken for part of the package: refused where they stand and are not its own.
    std::set<std::string> reserved;

    /// The new descriptor, made with the one that stands in the folder (blank: none); it lists the tables.
    std::function<Result<std::string>(const std::string& present)> describe;
};

/// Makes `folder` hold a package: all of it or, with a problem, what it held before, even if the program ends
/// in the middle. A new folder is written beside its place and takes it in one step. In one that is there,
/// the files are replaced one by one: those that the descriptor there, one of Breakeven's, lists, and of them
/// the ones that the new descriptor no longer lists are removed. Whatever else stands there stays, untouched;
/// where it is in the way, it is a problem.
std::vector<Problem> writeFolder(const std::filesystem::path& folder, const FolderContent& package);

/// Holds a folder while its package is read: writing waits. A package that was finished but not in place when
/// its writer ended is put in place first.
class FolderReading {
public:
    explicit FolderReading(const std::filesystem::path& folder);
    ~FolderReading();
    FolderReading(const FolderReading&) = delete;
    FolderReading& operator=(const FolderReading&) = delete;

    /// Why a finished package could not be put in place: what stands in the folder is old and new.
    const std::vector<Problem>& problems() const { return problems_; }

private:
    int held_ = -1;
    std::vector<Problem> problems_;
};

} // namespace breakeven
