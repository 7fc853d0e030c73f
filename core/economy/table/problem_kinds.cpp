#include "economy/table/problem_kinds.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace breakeven {

namespace {

constexpr const char* varies = "…";

void keepCommon(std::vector<std::string>& arguments, const std::vector<std::string>& others) {
    for (std::size_t i = 0; i < arguments.size() && i < others.size(); ++i)
        if (arguments[i] != others[i]) arguments[i] = varies;
}

} // namespace

std::vector<ProblemKind> kindsOf(std::span<const Problem> problems) {
    std::vector<ProblemKind> kinds;
    std::map<std::pair<Severity, std::string_view>, std::size_t> known;
    for (std::size_t place = 0; place < problems.size(); ++place) {
        const Problem& problem = problems[place];
        const auto [kind, isNew] =
            known.try_emplace({problem.severity, std::string_view(problem.message.text)}, kinds.size());
        if (isNew) kinds.push_back({problem.severity, problem.message, {}});
        keepCommon(kinds[kind->second].message.arguments, problem.message.arguments);
        kinds[kind->second].problems.push_back(place);
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const ProblemKind& a, const ProblemKind& b) { return a.severity < b.severity; });
    return kinds;
}

} // namespace breakeven
