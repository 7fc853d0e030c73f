#include "files/replace_file.h"

#include "files/durable_file.h"

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

// Rights given to single people and groups, where the file system keeps such.
void copyAccessList(const fs::path& from, const fs::path& to) {
    constexpr const char* accessList = "system.posix_acl_access";
    std::array<char, 65536> list; // the longest the system knows
    const ssize_t size = ::getxattr(from.c_str(), accessList, list.data(), list.size());
    if (size <= 0) return;
    [[maybe_unused]] const int copied =
        ::setxattr(to.c_str(), accessList, list.data(), static_cast<std::size_t>(size), 0);
}

// False if the group could not be kept; what its members might do is then what everybody may.
bool keepAccess(const fs::path& made, const fs::path& target, const struct ::stat& old) {
    struct ::stat own {};
    if (::stat(made.c_str(), &own) != 0) return false;
    const bool kept =
        own.st_gid == old.st_gid || ::chown(made.c_str(), static_cast<uid_t>(-1), old.st_gid) == 0;
    // Only the system's keeper may give a file to somebody else; for others it is their own from now on.
    [[maybe_unused]] const int given = ::chown(made.c_str(), old.st_uid, static_cast<gid_t>(-1));
    const mode_t everybody = old.st_mode & 07;
    const mode_t mode = kept ? old.st_mode & 0777 : (old.st_mode & 0707) | everybody << 3;
    if (::chmod(made.c_str(), mode) == 0 && kept) copyAccessList(target, made);
    return kept;
}

} // namespace

Result<std::monostate> replaceFile(const fs::path& made, const fs::path& target) {
    Result<std::monostate> result(std::monostate{});
    struct ::stat old {};
    const bool stands = ::stat(target.c_str(), &old) == 0;
    if (!stands && errno != ENOENT) return fileProblem(target, cannotWrite(errno));
    if (stands && !keepAccess(made, target, old)) {
        result.problems.push_back(asWarning(fileProblem(
            target,
            message(MESSAGE(
                "the file's group could not be kept; check that everyone who needs it can still open it")))));
    }
    if (::rename(made.c_str(), target.c_str()) != 0) return fileProblem(target, cannotWrite(errno));
    syncFolder(target.parent_path());
    return result;
}

} // namespace breakeven
