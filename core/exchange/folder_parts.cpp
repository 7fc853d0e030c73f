#include "exchange/folder_parts.h"

#include "exchange/own_descriptor.h"
#include "files/durable_file.h"

#include <cerrno>
#include <cstdio>
#include <unistd.h>
#include <vector>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view newSuffix = ".breakeven.part";
constexpr std::string_view oldSuffix = ".old.breakeven.part";
constexpr std::string_view finishedSuffix = ".finished.breakeven.part";

fs::path hidden(const fs::path& folder, std::string_view name, std::string_view suffix) {
    return folder / ("." + std::string(name) + std::string(suffix));
}

// 0, also where there is no such file, or an errno.
int renameIfThere(const fs::path& from, const fs::path& to) {
    return ::rename(from.c_str(), to.c_str()) == 0 || errno == ENOENT ? 0 : errno;
}
int removeIfThere(const fs::path& file) { return ::unlink(file.c_str()) == 0 || errno == ENOENT ? 0 : errno; }

// 0, also where there is none or it is not Breakeven's, or an errno.
int readOwnDescriptor(const fs::path& file, std::optional<OwnDescriptor>& own) {
    std::error_code failed;
    if (!fs::exists(fs::symlink_status(file, failed))) return failed.value() == ENOENT ? 0 : failed.value();
    const auto text = readFile(file, longestDescriptor);
    if (!text) return EIO;
    own = ownDescriptor(*text);
    return 0;
}

// The NAME of hidden files with this suffix.
std::set<std::string> namesWith(const fs::path& folder, std::string_view suffix) {
    std::set<std::string> names;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with('.') && name.ends_with(suffix))
            names.insert(name.substr(1, name.size() - 1 - suffix.size()));
    }
    return names;
}

} // namespace

fs::path newPart(const fs::path& folder, const std::string& name) { return hidden(folder, name, newSuffix); }
fs::path oldPart(const fs::path& folder, const std::string& name) { return hidden(folder, name, oldSuffix); }
fs::path finishedDescriptor(const fs::path& folder) { return hidden(folder, descriptorFile, finishedSuffix); }

int putFinishedInPlace(const fs::path& folder) {
    const fs::path finished = finishedDescriptor(folder);
    std::optional<OwnDescriptor> package;
    if (const int error = readOwnDescriptor(finished, package)) return error;
    if (!package) return 0;
    std::optional<OwnDescriptor> before;
    if (const int error = readOwnDescriptor(folder / descriptorFile, before)) return error;
    for (const std::string& name : package->files)
        if (const int error = renameIfThere(newPart(folder, name), folder / name)) return error;
    if (before)
        for (const std::string& name : before->files)
            if (!package->files.contains(name))
                if (const int error = removeIfThere(folder / name)) return error;
    return renameIfThere(finished, folder / descriptorFile);
}

bool putOldBack(const fs::path& folder, const std::set<std::string>& added) {
    if (removeIfThere(finishedDescriptor(folder)) != 0) return false;
    for (const std::string& name : added) removeIfThere(folder / name);
    for (const std::string& name : namesWith(folder, oldSuffix))
        renameIfThere(oldPart(folder, name), folder / name);
    return true;
}

void clearParts(const fs::path& folder) {
    for (const std::string& name : namesWith(folder, newSuffix)) removeIfThere(newPart(folder, name));
}

} // namespace breakeven
