#include "economy/table/first_error.h"

#include <algorithm>

namespace breakeven {

const Problem& firstError(const std::vector<Problem>& problems) {
    const auto error = std::find_if(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.severity == Severity::error;
    });
    return error == problems.end() ? problems.front() : *error;
}

} // namespace breakeven
