#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace breakeven::cli {

/// Which scenarios a verb is asked for.
struct ScenarioChoice {
    std::vector<std::string> named;
    bool all = false;
};

/// Where results go: a folder, or one table to standard output.
struct ResultChoice {
    std::optional<std::filesystem::path> folder;
    std::string table;
};

/// The verbs of the command line (exchange.md); each gives the exit code.
int importPackage(const std::filesystem::path& folder, const std::filesystem::path& document);
int exportDocument(const std::filesystem::path& source, const std::filesystem::path& folder);
int check(const std::filesystem::path& source);
int project(const std::filesystem::path& source, const ScenarioChoice& scenarios,
            const ResultChoice& results);
int compareScenarios(const std::filesystem::path& source, const std::string& from, const std::string& to,
                     const ResultChoice& results);

} // namespace breakeven::cli
