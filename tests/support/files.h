#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

/// Files for tests: written as bytes, and compared before and after.
namespace breakeven::test {

/// Where a QTemporaryDir is quickest: in memory, where there is such a place.
inline const char* quickTemplate() {
    return std::filesystem::is_directory("/dev/shm") ? "/dev/shm/breakeven-test-XXXXXX"
                                                     : "breakeven-test-XXXXXX";
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

inline std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Every name below a folder with its bytes, hidden ones too.
inline std::map<std::string, std::string> contentOf(const std::filesystem::path& folder) {
    std::map<std::string, std::string> content;
    if (!std::filesystem::is_directory(folder)) return content;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        content[entry.path().lexically_relative(folder).string()] =
            entry.is_regular_file() ? bytesOf(entry.path()) : std::string();
    return content;
}

} // namespace breakeven::test
