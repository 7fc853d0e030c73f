#include "store/document_lock.h"

#include "files/durable_file.h"
#include "money/day_text.h"
#include "store/journal.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::size_t longestMark = 1000;

fs::path markOf(const fs::path& target) {
    return target.parent_path() / ("." + target.filename().string() + ".lock");
}

// "jsmith@FIN-PC-12, 2015-03-26T17:05:09Z"
std::string thisPerson() {
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    const passwd* user = ::getpwuid(::geteuid());
    return (user ? std::string(user->pw_name) : std::to_string(::geteuid())) + "@" + host.data() + ", " +
           utcText(std::chrono::system_clock::now());
}

// Opens the mark itself, never what a link in its place leads to, and never waits. A mark that a colleague
// made may be readable only, which is enough to lock it.
int openMark(const fs::path& mark) {
    constexpr int cautious = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    const int descriptor = ::open(mark.c_str(), O_RDWR | O_CREAT | cautious, 0666);
    if (descriptor >= 0 || errno != EACCES) return descriptor;
    return ::open(mark.c_str(), O_RDONLY | cautious);
}

// Whether a file can be a mark, whose content is ours to replace.
bool isMark(const struct ::stat& status) {
    return S_ISREG(status.st_mode) && status.st_nlink <= 1 &&
           status.st_size <= static_cast<off_t>(longestMark);
}

// Whether something stands under the mark's name that is no mark.
bool isObstructed(const fs::path& mark) {
    struct ::stat status {};
    return ::lstat(mark.c_str(), &status) == 0 && !isMark(status);
}

// Whether the file the descriptor has open still stands under its name, and was not removed meanwhile.
bool stillThere(const fs::path& file, int descriptor) {
    struct ::stat opened {};
    struct ::stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::lstat(file.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

// "jsmith@FIN-PC-12, 26/03/2015 17:05"
std::string forPeople(const std::string& holder) {
    const auto comma = holder.rfind(", ");
    if (comma == holder.npos) return holder;
    return holder.substr(0, comma + 2) + momentText(std::string_view(holder).substr(comma + 2));
}

Problem heldBy(const fs::path& document, const std::string& holder) {
    return fileProblem(
        document,
        holder.empty()
            ? message(MESSAGE("the document is open elsewhere; close it there first, or choose another name"))
            : message(MESSAGE("the document is open elsewhere (%1); close it there first, or choose another "
                              "name"),
                      forPeople(holder)));
}

Problem warning(const fs::path& file, Message message) {
    return asWarning(fileProblem(file, std::move(message)));
}

} // namespace

DocumentLock::DocumentLock(const fs::path& document) : document_(document), target_(realFile(document)) {}

DocumentLock::DocumentLock(DocumentLock&& other) noexcept
    : document_(std::move(other.document_)), target_(std::move(other.target_)),
      descriptor_(std::exchange(other.descriptor_, -1)) {}

DocumentLock& DocumentLock::operator=(DocumentLock&& other) noexcept {
    std::swap(document_, other.document_);
    std::swap(target_, other.target_);
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

DocumentLock::~DocumentLock() { release(); }

void DocumentLock::release() {
    if (descriptor_ < 0) return;
    const fs::path mark = markOf(target_);
    if (stillThere(mark, descriptor_)) ::unlink(mark.c_str());
    ::close(std::exchange(descriptor_, -1));
}

DocumentLock::Attempt DocumentLock::attempt() {
    const fs::path mark = markOf(target_);
    const int descriptor = openMark(mark);
    if (descriptor < 0) return Attempt::impossible;
    const auto giveUp = [&](Attempt why) {
        ::close(descriptor);
        return why;
    };
    struct ::stat status {};
    if (::fstat(descriptor, &status) != 0 || !isMark(status)) return giveUp(Attempt::impossible);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return giveUp(errno == EWOULDBLOCK ? Attempt::taken : Attempt::impossible);
    if (!stillThere(mark, descriptor)) return giveUp(Attempt::gone);
    const bool writable = (::fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_RDWR;
    // One that a colleague's crash left behind, with that colleague's name, makes way for our own.
    if (!writable && ::unlink(mark.c_str()) == 0) return giveUp(Attempt::gone);
    descriptor_ = descriptor;
    const std::string person = thisPerson();
    // Who holds it is a courtesy: on a full disk the lock is as good without.
    [[maybe_unused]] const bool named =
        ::ftruncate(descriptor, 0) == 0 && ::pwrite(descriptor, person.data(), person.size(), 0) > 0;
    return Attempt::held;
}

Result<DocumentLock> DocumentLock::acquire(const fs::path& document, std::chrono::milliseconds patience) {
    constexpr auto pause = std::chrono::milliseconds(10);
    constexpr int mostGone = 100; // its holder has just let go of it, which does not happen often in a row
    DocumentLock lock(document);
    const fs::path mark = markOf(lock.target_);
    const auto start = std::chrono::steady_clock::now();
    for (int gone = 0; gone < mostGone;) {
        switch (lock.attempt()) {
        case Attempt::held:
            return lock;
        case Attempt::gone:
            ++gone;
            break;
        case Attempt::impossible: {
            Result<DocumentLock> unmarked(std::move(lock));
            if (isObstructed(mark))
                unmarked.problems.push_back(warning(
                    mark, message(MESSAGE("this is not a Breakeven lock file; remove it, because it keeps "
                                          "others from seeing that the document is open here"))));
            return unmarked;
        }
        case Attempt::taken:
            if (std::chrono::steady_clock::now() - start >= patience)
                return heldBy(document, holderOf(document));
            std::this_thread::sleep_for(pause);
        }
    }
    Result<DocumentLock> unmarked(std::move(lock));
    unmarked.problems.push_back(
        warning(document, message(MESSAGE("this file system does not show whether the document is open "
                                          "elsewhere; make sure that nobody else changes it"))));
    return unmarked;
}

std::string DocumentLock::holderOf(const fs::path& document) {
    const fs::path mark = markOf(realFile(document));
    if (isObstructed(mark)) return {};
    const auto text = readFile(mark, longestMark);
    return text ? *text : std::string();
}

} // namespace breakeven
