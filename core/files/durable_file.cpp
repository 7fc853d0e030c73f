#include "files/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string systemText(int error) { return std::system_category().message(error); }

class Descriptor {
public:
    Descriptor(const std::filesystem::path& path, int flags, unsigned permissions = 0666)
        : number_(::open(path.c_str(), flags | O_CLOEXEC, permissions)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int number() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }

private:
    int number_;
};

// Some file systems cannot flush a folder or a pipe, and say so.
int flush(int descriptor) { return ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno; }

// The first `most` bytes of a file, and one more if it has more.
Result<std::string> readUpTo(const std::filesystem::path& file, std::size_t most) {
    const Descriptor source(file, O_RDONLY | O_NONBLOCK); // a pipe without a writer would wait for ever
    if (!source) return fileProblem(file, cannotRead(errno));
    struct ::stat status {};
    if (::fstat(source.number(), &status) != 0) return fileProblem(file, cannotRead(errno));
    if (S_ISDIR(status.st_mode)) return fileProblem(file, cannotRead(EISDIR));
    if (!S_ISREG(status.st_mode)) return fileProblem(file, noFile());
    std::string bytes(std::min(static_cast<std::size_t>(status.st_size), most + 1), '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t count = ::read(source.number(), bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fileProblem(file, cannotRead(errno));
        if (count == 0) bytes.resize(done); // cut short meanwhile
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

} // namespace

Message cannotWrite(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return message(MESSAGE("the disk is full; nothing was changed"));
    case EACCES:
    case EPERM:
    case EROFS:
        return message(
            MESSAGE("you do not have permission to write here; nothing was changed; choose another folder"));
    case ENOENT:
        return message(MESSAGE("the folder for it does not exist"));
    case ENOTDIR:
        return message(MESSAGE("there is a file where a folder is needed"));
    case EISDIR:
        return message(MESSAGE("there is a folder where a file is needed"));
    default:
        return message(MESSAGE("it cannot be written: %1"), systemText(error));
    }
}

Message cannotRead(int error) {
    switch (error) {
    case ENOENT:
        return message(MESSAGE("there is no such file or folder"));
    case ENOTDIR:
        return message(MESSAGE("this is not a folder"));
    case EISDIR:
        return message(MESSAGE("this is a folder, not a file"));
    case EACCES:
    case EPERM:
        return message(MESSAGE("you do not have permission to read it"));
    default:
        return message(MESSAGE("it cannot be read: %1"), systemText(error));
    }
}

Message noFile() { return message(MESSAGE("this is a device or pipe, not a file")); }

Problem fileProblem(const std::filesystem::path& file, Message message) {
    return errorIn(FilePlace{file.string(), 0, {}}, std::move(message));
}

Result<std::string> readFile(const std::filesystem::path& file, std::size_t most) {
    auto bytes = readUpTo(file, most);
    if (bytes && bytes->size() > most)
        return fileProblem(file, message(MESSAGE("the file is larger than %1 bytes"), std::to_string(most)));
    return bytes;
}

Result<std::string> readStart(const std::filesystem::path& file, std::size_t most) {
    auto bytes = readUpTo(file, most);
    if (bytes && bytes->size() > most) bytes->resize(most);
    return bytes;
}

int writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

int writeNewFile(const std::filesystem::path& file, std::string_view bytes, unsigned permissions) {
    const Descriptor target(file, O_WRONLY | O_CREAT | O_EXCL, permissions);
    if (!target) return errno;
    if (const int error = writeAll(target.number(), bytes)) return error;
    return flush(target.number());
}

int writeNewFile(const std::filesystem::path& file, const std::function<void(const PutBytes& put)>& produce) {
    constexpr std::size_t atOnce = 1 << 20;
    const Descriptor target(file, O_WRONLY | O_CREAT | O_EXCL);
    if (!target) return errno;
    std::string waiting;
    int error = 0;
    const auto write = [&] {
        if (error == 0) error = writeAll(target.number(), waiting);
        waiting.clear();
    };
    produce([&](std::string_view bytes) {
        waiting += bytes;
        if (waiting.size() >= atOnce) write();
    });
    write();
    return error != 0 ? error : flush(target.number());
}

int syncFolder(const std::filesystem::path& folder) {
    const Descriptor opened(folder, O_RDONLY | O_DIRECTORY);
    return opened ? flush(opened.number()) : errno;
}

std::filesystem::path realFile(const std::filesystem::path& file) {
    constexpr int mostLinks = 40; // as many as the system follows
    std::error_code failed;
    std::filesystem::path real = std::filesystem::absolute(file, failed);
    for (int links = 0; links < mostLinks; ++links) {
        const auto folder = std::filesystem::canonical(real.parent_path(), failed);
        if (failed) return file;
        real = folder / real.filename();
        const auto next = std::filesystem::read_symlink(real, failed);
        if (failed) return real;
        real = folder / next;
    }
    return file;
}

std::filesystem::path unusedNameBeside(const std::filesystem::path& path) {
    const std::string stem = "." + path.filename().string() + "." + std::to_string(::getpid()) + "-";
    for (int attempt = 1;; ++attempt) {
        const auto candidate = path.parent_path() / (stem + std::to_string(attempt) + ".part");
        std::error_code ignored;
        if (!std::filesystem::exists(std::filesystem::symlink_status(candidate, ignored))) return candidate;
    }
}

} // namespace breakeven
