#include "cli/console.h"

#include "economy/scenario.h"

#include <cstdio>
#include <unistd.h>

namespace breakeven::cli {

void ProblemPrinter::print(const std::vector<Problem>& problems, const std::string& scenario) {
    for (const Problem& problem : problems) {
        if (!told_.isNews(problem)) continue;
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
