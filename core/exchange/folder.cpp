#include "exchange/folder.h"

#include "store/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

// The folder a path means, through links and without a trailing slash.
fs::path plainPath(const fs::path& folder) {
    std::error_code failed;
    fs::path plain = fs::weakly_canonical(folder, failed);
    if (failed) plain = folder.lexically_normal();
    if (plain.is_relative()) plain = fs::current_path(failed) / plain;
    return plain.has_filename() ? plain : plain.parent_path();
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
    std::error_code failed;
    for (const FolderFile& file : files) {
        if (fs::is_directory(folder / file.name, failed))
            return fileProblem(folder / file.name, cannotWrite(EISDIR));
        if (failed && failed.value() != ENOENT)
            return fileProblem(folder / file.name, cannotWrite(failed.value()));
    }
    return std::nullopt;
}

// Moves what is not ours from the old folder into the new one, and removes the rest of the old one.
std::vector<Problem> keepTheRest(const fs::path& old, const fs::path& folder,
                                 const std::set<std::string>& replaced) {
    std::error_code failed;
    for (fs::directory_iterator entry(old, failed), end; !failed && entry != end; entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (replaced.contains(name)) continue;
        std::error_code stayed;
        fs::rename(entry->path(), folder / name, stayed);
        if (stayed)
            return {
                fileProblem(folder, message(MESSAGE("the new files are in place, but %1 stayed behind in %2"),
                                            name, old.string()))};
    }
    if (!failed) fs::remove_all(old, failed); // not seen to its end, it may hold what is not ours
    return {};
}

// Whether the folder must stay the one it is: a shell may stand in it, a disk be mounted on it, or the folder
// around it be closed to us.
bool mustStay(const fs::path& folder) {
    std::error_code failed;
    struct ::stat own {};
    struct ::stat around {};
    const fs::path parent = folder.parent_path();
    return fs::equivalent(folder, fs::current_path(failed), failed) || ::access(parent.c_str(), W_OK) != 0 ||
           ::stat(folder.c_str(), &own) != 0 || ::stat(parent.c_str(), &around) != 0 ||
           own.st_dev != around.st_dev;
}

// Moves the files of `made` into the folder one by one, and those they replace into `made`; if one cannot be
// moved, all go back. 0 or an errno.
int replaceOneByOne(const fs::path& made, const fs::path& folder, const std::vector<FolderFile>& files,
                    const std::set<std::string>& replaced) {
    std::vector<std::pair<fs::path, fs::path>> moved;
    int error = 0;
    const auto move = [&](const fs::path& from, const fs::path& to) {
        if (error != 0) return;
        if (::rename(from.c_str(), to.c_str()) == 0)
            moved.emplace_back(from, to);
        else
            error = errno;
    };
    std::error_code failed;
    const fs::path old = made / "old";
    fs::create_directory(old, failed);
    if (failed) return failed.value();
    for (const std::string& name : replaced)
        if (fs::exists(fs::symlink_status(folder / name, failed))) move(folder / name, old / name);
    for (const FolderFile& file : files) move(made / file.name, folder / file.name);
    if (error != 0)
        for (auto step = moved.rbegin(); step != moved.rend(); ++step)
            ::rename(step->second.c_str(), step->first.c_str());
    return error;
}

// Makes a folder that is not there yet.
std::vector<Problem> makeFolder(const fs::path& target, const std::vector<FolderFile>& files) {
    const fs::path made = unusedNameBeside(target);
    int error = writeInto(made, files);
    if (error == 0 && ::rename(made.c_str(), target.c_str()) != 0) error = errno;
    std::error_code ignored;
    if (error != 0) fs::remove_all(made, ignored);
    return error == 0 ? std::vector<Problem>{} : std::vector{fileProblem(target, cannotWrite(error))};
}

std::vector<Problem> replaceFolder(const fs::path& target, const std::vector<FolderFile>& files,
                                   const std::set<std::string>& replaced) {
    std::error_code failed;
    bool stays = mustStay(target);
    const fs::path made = unusedNameBeside(stays ? target / target.filename() : target);
    int error = writeInto(made, files);
    if (error == 0 && !stays) {
        const auto permissions = fs::status(target, failed).permissions();
        if (!failed) fs::permissions(made, permissions, failed);
        const bool swapped =
            ::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0;
        if (swapped) return keepTheRest(made, target, replaced);
        stays = errno == EINVAL || errno == ENOSYS; // a file system that cannot swap
        if (!stays) error = errno;
    }
    if (error == 0) error = replaceOneByOne(made, target, files, replaced);
    fs::remove_all(made, failed);
    return error == 0 ? std::vector<Problem>{} : std::vector{fileProblem(target, cannotWrite(error))};
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
    auto problems = existed ? replaceFolder(target, files, replaced) : makeFolder(target, files);
    syncFolder(existed ? target : target.parent_path());
    return problems;
}

} // namespace breakeven
