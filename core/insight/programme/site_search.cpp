#include "insight/programme/site_search.h"

#include "exchange/package_files.h"

#include <algorithm>
#include <map>
#include <set>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

/// By what every package has and no folder of results.
bool isPackage(const fs::path& folder) {
    const PackageFiles found = packageFiles(folder);
    const auto has = [&](TableId table) { return found.files.contains(table) || found.lost.contains(table); };
    return has(TableId::economy) || has(TableId::organisations);
}

class Search {
public:
    Search(std::string_view extension, const GoOn& goOn) : extension_(extension), goOn_(goOn) {}

    void look(const fs::path& place) {
        const fs::path root = place.lexically_normal();
        std::error_code failed;
        const auto status = fs::status(root, failed);
        const bool isFolder = status.type() == fs::file_type::directory;
        if (!isFolder || isPackage(root))
            return add(root, nameOf(root), status.type() == fs::file_type::not_found);
        const std::size_t before = met_;
        lookInto(root, root);
        if (met_ == before && goesOn()) add(root, nameOf(root), true);
    }

    std::vector<FoundSite> take() {
        std::sort(sites_.begin(), sites_.end(), [](const FoundSite& a, const FoundSite& b) {
            return a.path.generic_string() < b.path.generic_string();
        });
        std::map<std::string, int> named;
        for (const FoundSite& site : sites_) ++named[site.name];
        for (FoundSite& site : sites_)
            if (named[site.name] > 1) site.name = site.path.generic_string();
        return std::move(sites_);
    }

private:
    bool goesOn() const { return !goOn_ || goOn_(); }

    std::string nameOf(const fs::path& path) const {
        const fs::path own = path.has_filename() ? path : path.parent_path();
        const std::string name = (own.extension() == extension_ ? own.stem() : own.filename()).string();
        return name.empty() || name == "." || name == ".." ? path.generic_string() : name;
    }

    void add(const fs::path& path, std::string name, bool isMissing = false) {
        ++met_;
        std::error_code failed;
        const fs::path own = fs::weakly_canonical(path, failed);
        if (!seen_.insert(failed ? path : own).second) return;
        sites_.push_back({std::move(name), path, isMissing});
    }

    void lookInto(const fs::path& folder, const fs::path& root) {
        std::error_code failed;
        for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end && goesOn();
             entry.increment(failed)) {
            const fs::path& path = entry->path();
            if (path.filename().string().starts_with('.')) continue;
            std::error_code ignored;
            const bool isFolder = entry->is_directory(ignored);
            const fs::path below = path.lexically_relative(root);
            if (isFolder && entry->is_symlink(ignored)) continue;
            if (isFolder && isPackage(path))
                add(path, below.generic_string());
            else if (isFolder)
                lookInto(path, root);
            else if (path.extension() == extension_)
                add(path, fs::path(below).replace_extension().generic_string());
        }
        // A folder that cannot be read may hold sites: it is said.
        if (failed)
            add(folder, folder == root ? nameOf(root) : folder.lexically_relative(root).generic_string());
    }

    std::string_view extension_;
    const GoOn& goOn_;
    std::vector<FoundSite> sites_;
    std::set<fs::path> seen_;
    std::size_t met_ = 0; ///< those seen before too
};

} // namespace

std::vector<FoundSite> findSites(std::span<const fs::path> places, std::string_view documentExtension,
                                 const GoOn& goOn) {
    Search search(documentExtension, goOn);
    for (const fs::path& place : places) search.look(place);
    return search.take();
}

} // namespace breakeven
