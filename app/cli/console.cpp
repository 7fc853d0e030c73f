#include "cli/console.h"

#include "cli/plain_line.h"
#include "economy/scenario/scenario.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace breakeven::cli {

void ProblemPrinter::print(const std::vector<Problem>& problems, const std::string& scenario) {
    for (const Problem& problem : problems) {
        if (!told_.isNews(problem)) continue;
        ++(problem.severity == Severity::error ? errors_ : warnings_);
        std::string line = english(problem);
        if (!scenario.empty() && scenario != baseScenario) line += " [scenario " + scenario + "]";
        sayLine(line);
    }
}

void sayLine(std::string_view text) { std::fprintf(stderr, "%s\n", plainLine(text).c_str()); }

Progress::Progress() : terminal_(::isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() { show({}); }

void Progress::show(const std::string& what) {
    constexpr const char* clearLine = "\r\x1b[K";
    if (terminal_) std::fprintf(stderr, "%s%s", clearLine, plainLine(what).c_str());
}

int printOut(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return fine;
    sayLine(std::string("error: standard output could not take all of it: ") +
            std::system_category().message(errno));
    return sourceHasErrors;
}

void keepStandardStreams() {
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(number, F_GETFD) < 0) ::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

} // namespace breakeven::cli
