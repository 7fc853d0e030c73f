#include "store/document_lock.h"

#include "store/durable_file.h"
#include "store/journal.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::size_t longestMark = 1000;

fs::path markOf(const fs::path& document) {
    std::error_code failed;
    fs::path real = fs::weakly_canonical(fs::absolute(document, failed), failed);
    if (failed) real = document;
    return real.parent_path() / ("." + real.filename().string() + ".lock");
}

// "jsmith@FIN-PC-12, 2015-03-26T17:05:09Z"
std::string thisPerson() {
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    const passwd* user = ::getpwuid(::geteuid());
    return (user ? std::string(user->pw_name) : std::to_string(::geteuid())) + "@" + host.data() + ", " +
           utcNow();
}

// Whether the file the descriptor has open still stands under its name, and was not removed meanwhile.
bool stillThere(const fs::path& file, int descriptor) {
    struct ::stat opened {};
    struct ::stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(file.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

DocumentLock::DocumentLock(fs::path file, int descriptor) : file_(std::move(file)), descriptor_(descriptor) {}

DocumentLock::DocumentLock(DocumentLock&& other) noexcept
    : file_(std::move(other.file_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

DocumentLock& DocumentLock::operator=(DocumentLock&& other) noexcept {
    std::swap(file_, other.file_);
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

DocumentLock::~DocumentLock() { release(); }

void DocumentLock::release() {
    if (descriptor_ < 0) return;
    if (stillThere(file_, descriptor_)) ::unlink(file_.c_str());
    ::close(std::exchange(descriptor_, -1));
}

Result<DocumentLock> DocumentLock::acquire(const fs::path& document) {
    const fs::path mark = markOf(document);
    for (;;) {
        const int descriptor = ::open(mark.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (descriptor < 0) return DocumentLock({}, -1);
        DocumentLock lock(mark, descriptor);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool taken = errno == EWOULDBLOCK;
            ::close(std::exchange(lock.descriptor_, -1));
            if (!taken) return DocumentLock({}, -1);
            const auto holder = readFile(mark, longestMark);
            Problem open = fileProblem(
                document, message(MESSAGE("the document is already open (%1); changes made here may "
                                          "have to be saved under another name"),
                                  holder ? *holder : std::string()));
            open.severity = Severity::warning;
            return open;
        }
        if (!stillThere(mark, descriptor)) {
            ::close(std::exchange(lock.descriptor_, -1));
            continue; // its holder has just let go of it
        }
        const std::string person = thisPerson();
        // Who holds it is a courtesy: on a full disk the lock is as good without.
        [[maybe_unused]] const bool named =
            ::ftruncate(descriptor, 0) == 0 && ::pwrite(descriptor, person.data(), person.size(), 0) > 0;
        return lock;
    }
}

} // namespace breakeven
