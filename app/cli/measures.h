#pragma once

#include "cli/verbs.h"

namespace breakeven::cli {

/// The measures of a source, month by month, with their limits and benefit to date; the exit code.
int measures(const std::filesystem::path& source, const std::string& scenario, const ResultChoice& results);

} // namespace breakeven::cli
