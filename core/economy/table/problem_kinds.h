#pragma once

#include "economy/table/problem.h"

#include <cstddef>
#include <span>
#include <vector>

namespace breakeven {

/// Problems that say the same of many places.
struct ProblemKind {
    Severity severity = Severity::error;
    Message message; ///< with what they all name; "…" stands for what each names otherwise
    std::vector<std::size_t> problems; ///< their places in the list, in its order
};

/// A list of problems by kind: errors before warnings, and kinds in the order of their first problem.
std::vector<ProblemKind> kindsOf(std::span<const Problem> problems);

} // namespace breakeven
