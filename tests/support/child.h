#pragma once

#include <csignal>
#include <exception>
#include <functional>
#include <string>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Runs something where it can do no harm or has less than the test: in a child process.
namespace breakeven::test {

/// What `work` says, run in a child process; what it throws, if it does; "died" if it did not come to an end.
inline std::string inChild(const std::function<std::string()>& work) {
    int ends[2];
    if (::pipe(ends) != 0) return "no pipe";
    const pid_t child = ::fork();
    if (child == 0) {
        std::string said;
        try {
            said = work();
        } catch (const std::exception& thrown) {
            said = std::string("threw ") + thrown.what();
        }
        [[maybe_unused]] const auto written = ::write(ends[1], said.data(), said.size());
        ::_exit(0);
    }
    ::close(ends[1]);
    std::string said;
    char block[4096];
    for (ssize_t count; (count = ::read(ends[0], block, sizeof block)) > 0;) said.append(block, count);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? said : "died";
}

/// The same without the right to write anywhere: root may write to read-only folders, nobody may not.
inline std::string asNobody(const std::function<std::string()>& work) {
    return inChild([&]() -> std::string {
        constexpr unsigned nobody = 65534;
        if (::getuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) return "still root";
        return work();
    });
}

/// The same where no file can grow beyond `bytes`, as on a full disk.
inline std::string withFilesUpTo(rlim_t bytes, const std::function<std::string()>& work) {
    return inChild([&]() -> std::string {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return "no limit";
        return work();
    });
}

/// Mounts a disk of `kilobytes` on a folder until destroyed; only root may.
class SmallDisk {
public:
    SmallDisk(std::string folder, int kilobytes) : folder_(std::move(folder)) {
        const std::string size = "size=" + std::to_string(kilobytes) + "k";
        mounted_ = ::mount("tmpfs", folder_.c_str(), "tmpfs", 0, size.c_str()) == 0;
    }
    ~SmallDisk() {
        if (mounted_) ::umount2(folder_.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool mounted() const { return mounted_; }

private:
    std::string folder_;
    bool mounted_ = false;
};

} // namespace breakeven::test
