#include "cli/console.h"

#include "economy/scenario.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace breakeven::cli {

namespace {

// The same thing said twice, with its place in a file and without.
bool sameNews(const Problem& a, const Problem& b) {
    return a.severity == b.severity && a.message == b.message && a.address == b.address &&
           (!a.address.empty() || a.place == b.place);
}

} // namespace

void ProblemPrinter::print(const std::vector<Problem>& problems, const std::string& scenario) {
    for (const Problem& problem : problems) {
        const bool known = std::any_of(printed_.begin(), printed_.end(),
                                       [&](const Problem& printed) { return sameNews(printed, problem); });
        if (known) continue;
        printed_.push_back(problem);
        ++(problem.severity == Severity::error ? errors_ : warnings_);
        std::string line = english(problem);
        if (!scenario.empty() && scenario != baseScenario) line += " [scenario " + scenario + "]";
        std::fprintf(stderr, "%s\n", line.c_str());
    }
}

Progress::Progress() : terminal_(::isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() { show({}); }

void Progress::show(const std::string& what) {
    constexpr const char* clearLine = "\r\x1b[K";
    if (terminal_) std::fprintf(stderr, "%s%s", clearLine, what.c_str());
}

bool printOut(const std::string& text) {
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

} // namespace breakeven::cli
