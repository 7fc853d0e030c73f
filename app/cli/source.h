#pragma once

#include "economy/economy.h"
#include "economy/problem.h"

#include <filesystem>
#include <string>
#include <vector>

namespace breakeven::cli {

/// Reads a document or a package folder, whichever it is. With `validated`, a document must also be without
/// the errors a package must be without.
Result<Economy> readSource(const std::filesystem::path& source, bool validated = true);

/// The base and every scenario of the scenarios table, in its order.
std::vector<std::string> allScenarios(const Economy& economy);

} // namespace breakeven::cli
