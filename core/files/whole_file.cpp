#include "files/whole_file.h"

#include "files/durable_file.h"
#include "files/replace_file.h"

#include <cerrno>
#include <unistd.h>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

std::vector<Problem> refuseNoFile(const fs::path& file, const fs::path& target) {
    std::error_code failed;
    const auto kind = fs::symlink_status(target, failed).type();
    if (kind == fs::file_type::not_found || kind == fs::file_type::none) return {};
    if (kind == fs::file_type::directory) return {fileProblem(file, cannotWrite(EISDIR))};
    if (kind != fs::file_type::regular) return {fileProblem(file, noFile())};
    if (::access(target.c_str(), W_OK) != 0) return {fileProblem(file, cannotWrite(errno))};
    return {};
}

} // namespace

std::vector<Problem> writeWholeFile(const fs::path& file, std::string_view bytes) {
    const fs::path target = realFile(file);
    if (auto refused = refuseNoFile(file, target); !refused.empty()) return refused;
    const fs::path made = unusedNameBeside(target);
    std::vector<Problem> problems;
    if (const int error = writeNewFile(made, bytes))
        problems = {fileProblem(file, cannotWrite(error))};
    else
        problems = replaceFile(made, target).problems;
    ::unlink(made.c_str()); // unless it is in place
    return problems;
}

std::vector<Problem> refuseOtherKind(const fs::path& file, std::string_view start, const Message& otherwise) {
    const fs::path target = realFile(file);
    if (auto refused = refuseNoFile(file, target); !refused.empty()) return refused;
    std::error_code failed;
    if (!fs::exists(target, failed)) return {};
    const auto there = readStart(target, start.size());
    if (!there) return there.problems;
    if (there->empty() || *there == start) return {};
    return {fileProblem(file, otherwise)};
}

} // namespace breakeven
