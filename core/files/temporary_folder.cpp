#include "files/temporary_folder.h"

#include "files/durable_file.h"

#include <cerrno>
#include <cstdlib>

namespace breakeven {

Result<TemporaryFolder> TemporaryFolder::make() {
    std::error_code failed;
    const auto parent = std::filesystem::temp_directory_path(failed);
    if (failed) return fileProblem(parent, cannotWrite(failed.value()));
    std::string path = (parent / "breakeven-XXXXXX").string();
    if (!::mkdtemp(path.data())) return fileProblem(parent, cannotWrite(errno));
    return TemporaryFolder(std::filesystem::path(path));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

} // namespace breakeven
