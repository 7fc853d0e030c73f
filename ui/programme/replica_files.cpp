#include "programme/replica_files.h"

#include "store/document.h"

#include <fmt/format.h>

namespace breakeven::ui {

namespace fs = std::filesystem;

namespace {

// "Leeds pacs.breakeven", "Leeds pacs 2.breakeven" …
fs::path freeName(const fs::path& old, const std::string& arrangement) {
    const fs::path own = old.has_filename() ? old : old.parent_path();
    const std::string stem = (own.extension() == documentExtension ? own.stem() : own.filename()).string();
    for (int number = 1;; ++number) {
        fs::path name =
            own.parent_path() /
            (number == 1 ? fmt::format("{} {}{}", stem, arrangement, documentExtension)
                         : fmt::format("{} {} {}{}", stem, arrangement, number, documentExtension));
        std::error_code failed;
        const auto status = fs::symlink_status(name, failed);
        if (status.type() == fs::file_type::not_found) return name;
        if (status.type() == fs::file_type::none) return name; // it cannot be looked at: saving says why
    }
}

} // namespace

Result<fs::path> writeReplica(const ReplicatedSite& site) {
    const fs::path file = freeName(site.found.path, site.replica->arrangement);
    auto lock = DocumentLock::acquire(file);
    if (!lock) return std::move(lock.problems);
    const auto saved = saveDocument(*lock, site.replica->economy, {}, std::nullopt);
    if (!saved) return saved.problems;
    return file;
}

} // namespace breakeven::ui
