#pragma once

#include "economy/table/problem.h"

#include <string>
#include <vector>

namespace breakeven::test {

/// Problems in English, a line each, for the message of a test that fails.
inline std::string listed(const std::vector<Problem>& problems) {
    std::string text;
    for (const Problem& problem : problems) text += "\n  " + english(problem);
    return text;
}

} // namespace breakeven::test
