#include "exchange/folder.h"

#include "store/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

// The folder a path means, through links and without a trailing slash.
fs::path plainPath(const fs::path& folder) {
    std::error_code failed;
    fs::path plain = fs::weakly_canonical(fs::absolute(folder), failed);
    if (failed) plain = fs::absolute(folder).lexically_normal();
    return plain.has_filename() ? plain : plain.parent_path();
}

// Puts `made` where `folder` is, and what was there where `made` was.
int exchangeFolders(const fs::path& made, const fs::path& folder) {
    if (::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // A file system that cannot swap: two steps, undone if the second fails.
    const fs::path aside = unusedNameBeside(folder);
    if (::rename(folder.c_str(), aside.c_str()) != 0) return errno;
    if (::rename(made.c_str(), folder.c_str()) != 0) {
        const int error = errno;
        ::rename(aside.c_str(), folder.c_str());
        return error;
    }
    return ::rename(aside.c_str(), made.c_str()) == 0 ? 0 : errno;
}

int writeInto(const fs::path& made, const std::vector<FolderFile>& files) {
    std::error_code failed;
    fs::create_directory(made, failed);
    if (failed) return failed.value();
    for (const FolderFile& file : files)
        if (const int error = writeNewFile(made / file.name, file.bytes)) return error;
    return syncFolder(made);
}

// A file or folder of someone else's that stands where one of ours should.
std::optional<Problem> obstacle(const fs::path& folder, const std::vector<FolderFile>& files) {
    for (const FolderFile& file : files)
        if (fs::is_directory(folder / file.name)) return fileProblem(folder / file.name, cannotWrite(EISDIR));
    return std::nullopt;
}

// Moves what is not ours from the old folder into the new one, and removes the rest of the old one.
std::vector<Problem> keepTheRest(const fs::path& old, const fs::path& folder,
                                 const std::set<std::string>& replaced) {
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(old, failed)) {
        const std::string name = entry.path().filename().string();
        if (replaced.contains(name)) continue;
        fs::rename(entry.path(), folder / name, failed);
        if (failed)
            return {
                fileProblem(folder, message(MESSAGE("the new files are in place, but %1 stayed behind in %2"),
                                            name, old.string()))};
    }
    fs::remove_all(old, failed);
    return {};
}

} // namespace

std::vector<Problem> writeFolder(const fs::path& folder, const std::vector<FolderFile>& files,
                                 const std::set<std::string>& replaced) {
    const fs::path target = plainPath(folder);
    std::error_code failed;
    const bool existed = fs::exists(target, failed);
    if (existed && !fs::is_directory(target, failed)) return {fileProblem(folder, cannotWrite(ENOTDIR))};
    if (existed && ::access(target.c_str(), W_OK) != 0) return {fileProblem(folder, cannotWrite(errno))};
    if (existed)
        if (auto problem = obstacle(target, files)) return {*problem};
    const fs::path made = unusedNameBeside(target);
    int error = writeInto(made, files);
    if (error == 0 && existed) fs::permissions(made, fs::status(target).permissions(), failed);
    if (error == 0)
        error = existed ? exchangeFolders(made, target) : ::rename(made.c_str(), target.c_str()) ? errno : 0;
    if (error != 0) {
        fs::remove_all(made, failed);
        return {fileProblem(folder, cannotWrite(error))};
    }
    syncFolder(target.parent_path());
    return existed ? keepTheRest(made, target, replaced) : std::vector<Problem>{};
}

} // namespace breakeven
