#pragma once

#include "economy/table/problem.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace breakeven {

/// Problems told already. One of a cell or row is the same with its place in a file and without.
class ToldProblems {
public:
    /// Whether it has not been told before; it counts as told from now on.
    bool isNews(const Problem& problem);

private:
    std::unordered_set<std::string> told_;
};

/// Adds to `all` those of `more` that it does not hold yet.
void addNew(std::vector<Problem>& all, std::vector<Problem> more);

} // namespace breakeven
