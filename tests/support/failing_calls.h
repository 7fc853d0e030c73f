#pragma once

#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <functional>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/// System calls that fail or end the program at a chosen one, in a program that includes this once: those
/// that look for files, open and change them. They take the place of the system's own, in the libraries it
/// uses too.
namespace breakeven::test {

enum class Mishap { none, fails, failsFromThenOn, kills };

struct FailingCalls {
    Mishap mishap = Mishap::none;
    int at = 0; ///< the how-manieth call, from 1
    int seen = 0;
    std::function<void(std::string_view name)> before = {}; ///< done before each call

    /// Whether this call is to fail.
    bool fails(std::string_view name) {
        if (before) before(name);
        ++seen;
        const bool now = seen == at || (seen > at && mishap == Mishap::failsFromThenOn);
        if (!now || mishap == Mishap::none) return false;
        if (mishap == Mishap::kills) ::_exit(0);
        errno = EIO;
        return true;
    }
};

inline FailingCalls failingCalls;

template<class Function>
Function systems(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace breakeven::test

#define BREAKEVEN_FAILING_CALL(result, name, parameters, arguments, ...)                                     \
    extern "C" result name parameters __VA_ARGS__ {                                                          \
        static const auto real = breakeven::test::systems<result(*) parameters>(#name);                      \
        return breakeven::test::failingCalls.fails(#name) ? -1 : real arguments;                             \
    }

#define BREAKEVEN_FAILING_OPEN(name)                                                                         \
    extern "C" int name(const char* path, int flags, ...) {                                                  \
        static const auto real = breakeven::test::systems<int (*)(const char*, int, ...)>(#name);            \
        va_list more;                                                                                        \
        va_start(more, flags);                                                                               \
        const unsigned permissions = va_arg(more, unsigned);                                                 \
        va_end(more);                                                                                        \
        return breakeven::test::failingCalls.fails(#name) ? -1 : real(path, flags, permissions);             \
    }

BREAKEVEN_FAILING_OPEN(open)
BREAKEVEN_FAILING_OPEN(open64)
BREAKEVEN_FAILING_CALL(ssize_t, write, (int file, const void* from, std::size_t size), (file, from, size))
BREAKEVEN_FAILING_CALL(ssize_t, read, (int file, void* to, std::size_t size), (file, to, size))
BREAKEVEN_FAILING_CALL(ssize_t, pwrite64, (int file, const void* from, std::size_t size, off64_t at),
                       (file, from, size, at))
BREAKEVEN_FAILING_CALL(int, fsync, (int file), (file))
BREAKEVEN_FAILING_CALL(int, fdatasync, (int file), (file))
BREAKEVEN_FAILING_CALL(int, ftruncate, (int file, off_t size), (file, size), noexcept)
BREAKEVEN_FAILING_CALL(int, ftruncate64, (int file, off64_t size), (file, size), noexcept)
BREAKEVEN_FAILING_CALL(int, rename, (const char* from, const char* to), (from, to), noexcept)
BREAKEVEN_FAILING_CALL(int, link, (const char* from, const char* to), (from, to), noexcept)
BREAKEVEN_FAILING_CALL(int, flock, (int file, int how), (file, how), noexcept)
BREAKEVEN_FAILING_CALL(int, mkdir, (const char* path, mode_t mode), (path, mode), noexcept)
BREAKEVEN_FAILING_CALL(int, rmdir, (const char* path), (path), noexcept)
BREAKEVEN_FAILING_CALL(int, chown, (const char* path, uid_t user, gid_t group), (path, user, group), noexcept)
BREAKEVEN_FAILING_CALL(int, access, (const char* path, int how), (path, how), noexcept)
BREAKEVEN_FAILING_CALL(int, unlink, (const char* path), (path), noexcept)
BREAKEVEN_FAILING_CALL(int, chmod, (const char* path, mode_t mode), (path, mode), noexcept)
BREAKEVEN_FAILING_CALL(int, stat, (const char* path, struct ::stat* to), (path, to), noexcept)
BREAKEVEN_FAILING_CALL(int, lstat, (const char* path, struct ::stat* to), (path, to), noexcept)
BREAKEVEN_FAILING_CALL(int, fstat, (int file, struct ::stat* to), (file, to), noexcept)

#undef BREAKEVEN_FAILING_CALL
#undef BREAKEVEN_FAILING_OPEN
