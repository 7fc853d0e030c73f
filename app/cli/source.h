#pragma once

#include "economy/economy.h"
#include "economy/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace breakeven::cli {

/// Reads a document or a package folder, whichever it is. With `validated`, a document must also be without
/// the errors a package must be without.
Result<Economy> readSource(const std::filesystem::path& source, bool validated = true);

/// Which scenarios a verb is asked for.
struct ScenarioChoice {
    std::vector<std::string> named;
    bool all = false;
};

/// The base and every scenario of the scenarios table, in its order.
std::vector<std::string> allScenarios(const Economy& economy);

/// The scenarios asked for, each once; base if none is named. Nothing, having said so on standard error, if
/// the economy has not got one of them.
std::optional<std::vector<std::string>> chosenScenarios(const Economy& economy, const ScenarioChoice& choice);

} // namespace breakeven::cli
