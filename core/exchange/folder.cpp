#include "exchange/folder.h"

#include "economy/table/ascii.h"
#include "exchange/folder_parts.h"
#include "exchange/own_descriptor.h"
#include "files/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

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

// A folder opened and held: against those that read or write in it (LOCK_EX), or only those that write
// (LOCK_SH). Where a file system has no locks it is only opened.
class HeldFolder {
public:
    HeldFolder(const fs::path& folder, int lock)
        : number_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)),
          error_(number_ < 0 ? errno : 0) {
        if (number_ >= 0) hold(lock);
    }
    ~HeldFolder() {
        if (number_ >= 0) ::close(number_);
    }
    HeldFolder(const HeldFolder&) = delete;
    HeldFolder& operator=(const HeldFolder&) = delete;

    void hold(int lock) const {
        while (::flock(number_, lock) != 0 && errno == EINTR) {
        }
    }
    int error() const { return error_; }
    int release() { return std::exchange(number_, -1); }

    // Whether it still stands under its name.
    bool isNamed(const fs::path& folder) const {
        struct ::stat opened {};
        struct ::stat named {};
        return ::fstat(number_, &opened) == 0 && ::lstat(folder.c_str(), &named) == 0 &&
               opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
    }

private:
    int number_;
    int error_;
};

std::vector<Problem> problemOf(const fs::path& folder, int error) {
    if (error == 0) return {};
    return {fileProblem(folder, cannotWrite(error))};
}

bool isThere(const fs::path& file) {
    std::error_code failed;
    return fs::exists(fs::symlink_status(file, failed));
}

bool holds(const fs::path& at, const FolderFile& file) {
    if (file.produce) return false;
    const auto there = readFile(at, file.bytes.size());
    return there && *there == file.bytes;
}

int writeAt(const fs::path& at, const FolderFile& file) {
    return file.produce ? writeNewFile(at, file.produce) : writeNewFile(at, file.bytes);
}

// Where a new folder is written.
fs::path besides(const fs::path& target) {
    return target.parent_path() / ("." + target.filename().string() + ".breakeven.part");
}

int emptyOut(const fs::path& made) {
    std::error_code failed;
    for (fs::directory_iterator entry(made, failed), end; !failed && entry != end; entry.increment(failed))
        if (::unlink(entry->path().c_str()) != 0) return errno;
    return failed.value();
}

// Removes the new folder of a writer that ended in the middle.
void clearBeside(const fs::path& target) {
    const fs::path made = besides(target);
    if (!isThere(made)) return;
    const HeldFolder held(made, LOCK_EX);
    if (held.error() == 0 && held.isNamed(made) && emptyOut(made) == 0) ::rmdir(made.c_str());
}

int writeInto(const fs::path& made, const std::vector<FolderFile>& files) {
    if (const int error = emptyOut(made)) return error;
    for (const FolderFile& file : files)
        if (const int error = writeAt(made / file.name, file)) return error;
    return syncFolder(made);
}

// Makes a folder that is not there yet. EEXIST: somebody else has made it, or was making it.
int makeFolder(const fs::path& target, const std::vector<FolderFile>& files) {
    const fs::path made = besides(target);
    if (::mkdir(made.c_str(), 0777) != 0 && errno != EEXIST) return errno;
    const HeldFolder held(made, LOCK_EX);
    if (held.error() != 0) return held.error() == ENOENT ? EEXIST : held.error();
    if (!held.isNamed(made)) return EEXIST;
    int error = writeInto(made, files);
    if (error == 0 && ::rename(made.c_str(), target.c_str()) != 0)
        error = errno == ENOTEMPTY ? EEXIST : errno;
    if (error == 0) {
        syncFolder(target.parent_path());
    } else {
        emptyOut(made);
        ::rmdir(made.c_str());
    }
    return error;
}

// Why a file stands in the way of a package.
std::optional<Message> inTheWay(const fs::path& file, bool own) {
    std::error_code failed;
    const auto kind = fs::symlink_status(file, failed).type();
    if (kind == fs::file_type::directory) return cannotWrite(EISDIR);
    if (kind != fs::file_type::regular)
        return message(MESSAGE(
            "there is a link, pipe or device where a file is needed; remove it or choose another folder"));
    if (own) return std::nullopt;
    return message(MESSAGE("this file does not belong to a package that Breakeven wrote here, and is left as "
                           "it is; move it away or choose another folder"));
}

// What may not be replaced and would be, or would be taken for part of the package.
std::vector<Problem> obstacles(const fs::path& folder, const FolderContent& package,
                               const std::optional<OwnDescriptor>& present) {
    std::set<std::string> names = package.reserved;
    names.insert(descriptorFile);
    for (const FolderFile& file : package.tables) names.insert(file.name);
    const auto isOwn = [&](const std::string& name) {
        if (present && (name == descriptorFile || present->files.contains(name))) return true;
        return std::any_of(package.tables.begin(), package.tables.end(), [&](const FolderFile& file) {
            return file.name == name && holds(folder / name, file);
        });
    };
    std::set<std::string> there;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        if (const auto name = entry->path().filename().string(); names.contains(lowered(name)))
            there.insert(name);
    if (failed) return {fileProblem(folder, cannotRead(failed.value()))};
    std::vector<Problem> problems;
    for (const std::string& name : there)
        if (auto reason = inTheWay(folder / name, isOwn(name)))
            problems.push_back(fileProblem(folder / name, std::move(*reason)));
    return problems;
}

// A new file that takes over who may read and write the old one, as far as this is allowed.
int writePart(const fs::path& folder, const FolderFile& file) {
    const fs::path part = newPart(folder, file.name);
    if (const int error = writeAt(part, file)) return error;
    struct ::stat old {};
    if (::lstat((folder / file.name).c_str(), &old) != 0) return errno == ENOENT ? 0 : errno;
    const bool grouped = ::chown(part.c_str(), static_cast<uid_t>(-1), old.st_gid) == 0;
    return ::chmod(part.c_str(), old.st_mode & (grouped ? 0777 : 0707)) == 0 ? 0 : errno;
}

// Which of the old files there are none of, or none that could be kept beside their names.
struct Kept {
    std::set<std::string> added;
    bool all = true;
};

Kept keepOld(const fs::path& folder, const std::set<std::string>& names) {
    Kept kept;
    for (const std::string& name : names) {
        if (::link((folder / name).c_str(), oldPart(folder, name).c_str()) == 0) continue;
        if (errno == ENOENT)
            kept.added.insert(name);
        else
            kept.all = false;
    }
    return kept;
}

// 0, or an errno and nothing has changed.
int replaceFiles(const fs::path& folder, const std::vector<FolderFile>& files,
                 const std::set<std::string>& dropped) {
    std::set<std::string> changing = dropped;
    for (const FolderFile& file : files) {
        if (file.name != descriptorFile && holds(folder / file.name, file)) continue;
        if (const int error = writePart(folder, file)) return error;
        if (file.name != descriptorFile) changing.insert(file.name);
    }
    const Kept kept = keepOld(folder, changing);
    if (const int error = syncFolder(folder)) return error;
    if (::rename(newPart(folder, descriptorFile).c_str(), finishedDescriptor(folder).c_str()) != 0)
        return errno;
    int error = syncFolder(folder);
    if (error == 0) error = putFinishedInPlace(folder);
    if (error == 0) return syncFolder(folder), 0;
    // What cannot be put back now is put in place by whoever comes next.
    if (kept.all) putOldBack(folder, kept.added);
    return error;
}

std::vector<Problem> replaceIn(const fs::path& folder, const FolderContent& package) {
    if (::access(folder.c_str(), W_OK | X_OK) != 0) return problemOf(folder, errno);
    const HeldFolder held(folder, LOCK_EX);
    if (held.error() != 0) return problemOf(folder, held.error());
    if (const int error = putFinishedInPlace(folder)) return problemOf(folder, error);
    clearParts(folder);
    std::string text;
    if (isThere(folder / descriptorFile)) {
        auto read = readFile(folder / descriptorFile, longestDescriptor);
        if (!read) return read.problems;
        text = std::move(*read);
    }
    const auto present = ownDescriptor(text);
    auto descriptor = package.describe(present ? text : std::string());
    if (!descriptor) return descriptor.problems;
    if (auto problems = obstacles(folder, package, present); !problems.empty()) return problems;
    std::vector<FolderFile> files = package.tables;
    std::set<std::string> dropped = present ? present->files : std::set<std::string>();
    if (const auto next = ownDescriptor(*descriptor))
        for (const std::string& name : next->files) dropped.erase(name);
    files.push_back({descriptorFile, std::move(*descriptor)});
    const int error = replaceFiles(folder, files, dropped);
    if (!isThere(finishedDescriptor(folder))) clearParts(folder);
    return problemOf(folder, error);
}

} // namespace

std::vector<Problem> writeFolder(const fs::path& folder, const FolderContent& package) {
    if (folder.empty()) return problemOf(folder, ENOENT);
    const fs::path target = plainPath(folder);
    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        std::error_code failed;
        if (fs::exists(target, failed)) {
            if (!fs::is_directory(target, failed)) return problemOf(folder, ENOTDIR);
            clearBeside(target);
            return replaceIn(target, package);
        }
        auto descriptor = package.describe({});
        if (!descriptor) return descriptor.problems;
        std::vector<FolderFile> files = package.tables;
        files.push_back({descriptorFile, std::move(*descriptor)});
        if (const int error = makeFolder(target, files); error != EEXIST) return problemOf(target, error);
    }
    return problemOf(target, EBUSY);
}

FolderReading::FolderReading(const fs::path& folder) {
    HeldFolder held(folder, LOCK_SH);
    if (held.error() != 0) return;
    if (isThere(finishedDescriptor(folder))) {
        held.hold(LOCK_EX);
        if (const int error = putFinishedInPlace(folder))
            problems_ = problemOf(folder, error);
        else
            clearParts(folder);
        held.hold(LOCK_SH);
    }
    held_ = held.release();
}

FolderReading::~FolderReading() {
    if (held_ >= 0) ::close(held_);
}

} // namespace breakeven
