#pragma once

#include "economy/table/problem.h"
#include "economy/table/told_problems.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::cli {

/// How a run ended (docs/user-guide.md).
enum ExitCode { fine = 0, sourceHasErrors = 1, wrongUsage = 2 };

/// Prints problems on standard error, one a line, each once however many scenarios have it.
class ProblemPrinter {
public:
    /// `scenario`, unless base, is named where a problem shows in it alone.
    void print(const std::vector<Problem>& problems, const std::string& scenario = {});

    std::size_t errors() const { return errors_; }
    std::size_t warnings() const { return warnings_; }

private:
    ToldProblems told_;
    std::size_t errors_ = 0;
    std::size_t warnings_ = 0;
};

/// Says on standard error, when it is a terminal, what is being done; the line goes when it is finished.
class Progress {
public:
    Progress();
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(const std::string& what);

private:
    bool terminal_;
};

/// Writes a line to standard error, where nothing that came out of a file or an argument can give orders to
/// the terminal.
void sayLine(std::string_view text);

/// Writes a text to standard output. The exit code: if it could not take all of it, that is said.
int printOut(std::string_view text);

/// Takes the places of standard streams that are closed, so that no file gets one and is written into.
void keepStandardStreams();

} // namespace breakeven::cli
