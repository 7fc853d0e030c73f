#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace breakeven::test {

/// The rows of a CSV file by column name; empty if there is no such file.
std::vector<std::map<std::string, std::string>> readCsv(const std::filesystem::path& file);

} // namespace breakeven::test
