#pragma once

#include <csignal>
#include <functional>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace breakeven::test {

enum class End { killed, finished, impossible };

/// Runs `work` in a child process that is killed at its `stop`th entry into or return from a system call: the
/// same place on every run; counted from when `begun` is true. `work` must not need threads.
inline End killedAt(
    int stop, const std::function<void()>& work, const std::function<bool()>& begun = [] { return true; }) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(1);
        ::raise(SIGSTOP);
        work();
        ::_exit(0);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFSTOPPED(status)) return End::impossible;
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    for (int stops = 0; stops < stop; stops += begun() ? 1 : 0) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        if (::waitpid(child, &status, 0) != child) return End::impossible;
        if (WIFEXITED(status)) return WEXITSTATUS(status) == 0 ? End::finished : End::impossible;
        if (!WIFSTOPPED(status)) return End::impossible;
    }
    ::kill(child, SIGKILL);
    while (::waitpid(child, &status, 0) == child && !WIFSIGNALED(status) && !WIFEXITED(status)) {
    }
    return End::killed;
}

} // namespace breakeven::test
