#include "exchange/package_files.h"

#include "economy/table/ascii.h"
#include "exchange/descriptor.h"
#include "exchange/descriptor_reader.h"
#include "files/durable_file.h"

#include <algorithm>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::size_t longestDescriptor = 16'000'000;
constexpr const char* dataFolder = "data";

// The names in a folder, in order; none if it is not there.
std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        names.insert(entry->path().filename().string());
    return names;
}

// What a name is really called in a folder: itself or, if that is not there, the one that differs in case.
std::string nameInAnyCase(const fs::path& folder, const std::string& name) {
    const auto names = namesIn(folder);
    if (names.contains(name)) return name;
    const auto same = [&](const std::string& other) { return lowered(other) == lowered(name); };
    const auto found = std::find_if(names.begin(), names.end(), same);
    return found == names.end() ? name : *found;
}

fs::path pathInAnyCase(const fs::path& folder, const fs::path& path) {
    fs::path real;
    for (const fs::path& part : path.lexically_normal()) real /= nameInAnyCase(folder / real, part.string());
    return real;
}

bool isThere(const fs::path& file) {
    std::error_code failed;
    return fs::exists(fs::symlink_status(file, failed));
}

class Search {
public:
    explicit Search(const fs::path& folder) : folder_(folder) {
        std::error_code failed;
        root_ = fs::weakly_canonical(folder, failed);
    }

    PackageFiles run() {
        const std::string descriptor = nameInAnyCase(folder_, descriptorFile);
        if (isThere(folder_ / descriptor)) follow(descriptor);
        std::map<TableId, std::vector<std::string>> byName;
        for (const std::string& name : namesIn(folder_)) look(name, byName);
        for (const std::string& data : namesIn(folder_))
            if (lowered(data) == dataFolder)
                for (const std::string& name : namesIn(folder_ / data)) look(data + "/" + name, byName);
        for (auto& [table, names] : byName) choose(table, names);
        for (const std::string& name : unknown_)
            if (!isTaken(name))
                warn(name, message(MESSAGE("there is no table of this name; the file is ignored")));
        return std::move(result_);
    }

private:
    void warn(const std::string& file, Message what) {
        result_.problems.push_back(warningIn(FilePlace{file, 0, {}}, std::move(what)));
    }

    void lose(TableId table, const fs::path& file, Message why) {
        result_.lost.insert(table);
        result_.problems.push_back(fileProblem(file, std::move(why)));
    }

    bool isTaken(const fs::path& file) const {
        return std::any_of(result_.files.begin(), result_.files.end(),
                           [&](const auto& taken) { return taken.second == file; });
    }

    // Whether the file stands inside the folder, also where links lead.
    bool isInside(const fs::path& file) const {
        std::error_code failed;
        const fs::path real = fs::weakly_canonical(folder_ / file, failed);
        return !failed &&
               std::mismatch(root_.begin(), root_.end(), real.begin(), real.end()).first == root_.end();
    }

    void accept(TableId table, const fs::path& file) {
        if (isInside(file))
            result_.files.emplace(table, file);
        else
            lose(table, file,
                 message(MESSAGE("it is a link to a file outside the folder; only files inside are read")));
    }

    void follow(const std::string& descriptor) {
        if (!isInside(descriptor))
            return warn(
                descriptor,
                message(MESSAGE("it is a link to a file outside the folder; only files inside are read")));
        auto json = readFile(folder_ / descriptor, longestDescriptor);
        if (!json) return warn(descriptor, std::move(json.problems.front().message));
        DescribedFiles described = readDescriptor(*json);
        result_.lost = std::move(described.lost);
        result_.problems = std::move(described.problems);
        unknown_.insert(described.passedOver.begin(), described.passedOver.end());
        for (const auto& [table, path] : described.paths) {
            if (result_.lost.contains(table)) continue;
            const fs::path file = pathInAnyCase(folder_, path);
            if (isThere(folder_ / file))
                accept(table, file);
            else
                lose(table, path,
                     message(MESSAGE("the file is missing; %1 names it for %2"), descriptorFile,
                             specification(table).name));
        }
    }

    // Notes what a file in the folder or its data may be.
    void look(const std::string& path, std::map<TableId, std::vector<std::string>>& byName) {
        const fs::path file(path);
        const std::string extension = lowered(file.extension().string());
        if (extension == ".csv") {
            if (const auto table = findTable(lowered(file.stem().string())))
                byName[*table].push_back(path);
            else
                unknown_.insert(path);
            return;
        }
        const std::string name = file.filename().string();
        const bool ofTable = findTable(lowered(name.substr(0, name.find('.')))).has_value();
        std::error_code failed;
        if (!ofTable || fs::is_directory(folder_ / file, failed)) return;
        if (!isTaken(file))
            warn(path, message(MESSAGE("the file is ignored; tables are read from CSV files")));
    }

    // Takes the one file of a table, unless the descriptor has named it.
    void choose(TableId table, const std::vector<std::string>& names) {
        const auto named = result_.files.find(table);
        if (named == result_.files.end()) {
            if (result_.lost.contains(table)) return;
            if (names.size() == 1) return accept(table, names.front());
            return lose(table, names.front(),
                        message(MESSAGE("%1 is also a file for %2; keep one, or name it in %3"), names.back(),
                                specification(table).name, descriptorFile));
        }
        for (const std::string& name : names)
            if (named->second != fs::path(name))
                warn(name, message(MESSAGE("the file is ignored; %1 names %2 for %3"), descriptorFile,
                                   named->second.string(), specification(table).name));
    }

    fs::path folder_;
    fs::path root_;
    std::set<std::string> unknown_;
    PackageFiles result_;
};

} // namespace

PackageFiles packageFiles(const fs::path& folder) { return Search(folder).run(); }

} // namespace breakeven
