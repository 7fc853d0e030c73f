#include "store/recovery.h"

#include "store/durable_file.h"
#include "store/recovery_record.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::string_view heading = "Breakeven recovery 1\n";
constexpr std::size_t longestRecoveryFile = 1'000'000'000;

// What a recovery file says, and how many of its bytes are whole records.
struct Contents {
    Recovery recovery;
    std::size_t wholeBytes = 0;
};

std::optional<Contents> contentsOf(std::string_view bytes) {
    if (!bytes.starts_with(heading)) return std::nullopt;
    std::string_view rest = bytes.substr(heading.size());
    auto base = takeRecord(rest);
    if (!base) return std::nullopt;
    Contents contents{{{std::move(*base)}, {}, false}, 0};
    for (;;) {
        contents.wholeBytes = bytes.size() - rest.size();
        const auto taken = takeRecord(rest);
        auto entry = taken ? entryFromBytes(*taken) : std::nullopt;
        if (!entry) break;
        contents.recovery.entries.push_back(std::move(*entry));
    }
    contents.recovery.torn = contents.wholeBytes < bytes.size();
    return contents;
}

int appendBytes(int descriptor, std::string_view bytes) {
    if (const int error = writeAll(descriptor, bytes)) return error;
    return ::fdatasync(descriptor) == 0 ? 0 : errno;
}

Problem notARecovery(const fs::path& file) {
    return fileProblem(file, message(MESSAGE("this is not a recovery file")));
}

} // namespace

fs::path recoveryFileOf(const fs::path& document) { return document.string() + ".recovery"; }

RecoveryLog::RecoveryLog(fs::path file, int descriptor, std::int64_t length)
    : file_(std::move(file)), descriptor_(descriptor), length_(length) {}

RecoveryLog::RecoveryLog(RecoveryLog&& other) noexcept
    : file_(std::move(other.file_)), descriptor_(std::exchange(other.descriptor_, -1)),
      length_(other.length_) {}

RecoveryLog& RecoveryLog::operator=(RecoveryLog&& other) noexcept {
    std::swap(file_, other.file_);
    std::swap(descriptor_, other.descriptor_);
    std::swap(length_, other.length_);
    return *this;
}

RecoveryLog::~RecoveryLog() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Result<RecoveryLog> RecoveryLog::start(const fs::path& file, const Revision& base) {
    const std::string bytes = std::string(heading) + record(base.text);
    const fs::path made = unusedNameBeside(file);
    int error = writeNewFile(made, bytes);
    if (error == 0 && ::rename(made.c_str(), file.c_str()) != 0) error = errno;
    if (error != 0) {
        ::unlink(made.c_str());
        return fileProblem(file, cannotWrite(error));
    }
    std::error_code failed;
    syncFolder(fs::absolute(file, failed).parent_path());
    return resume(file);
}

Result<RecoveryLog> RecoveryLog::resume(const fs::path& file) {
    const auto bytes = readFile(file, longestRecoveryFile);
    if (!bytes) return bytes.problems;
    const auto contents = contentsOf(*bytes);
    if (!contents) return notARecovery(file);
    const auto length = static_cast<std::int64_t>(contents->wholeBytes);
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return fileProblem(file, cannotWrite(errno));
    RecoveryLog log(file, descriptor, length);
    if (::ftruncate(descriptor, length) != 0) return fileProblem(file, cannotWrite(errno));
    return log;
}

std::vector<Problem> RecoveryLog::append(const JournalEntry& entry) {
    const std::string bytes = record(entryBytes(entry));
    if (const int error = appendBytes(descriptor_, bytes)) {
        // Should even this fail, the torn end is known by its check sum.
        [[maybe_unused]] const int cut = ::ftruncate(descriptor_, length_);
        return {fileProblem(file_, cannotWrite(error))};
    }
    length_ += static_cast<std::int64_t>(bytes.size());
    return {};
}

void RecoveryLog::discard() {
    if (descriptor_ < 0) return;
    ::close(std::exchange(descriptor_, -1));
    std::error_code ignored;
    fs::remove(file_, ignored);
}

Result<std::optional<Recovery>> readRecovery(const fs::path& file) {
    std::error_code failed;
    if (fs::is_symlink(file, failed)) return notARecovery(file); // it would be somebody else's file
    if (!fs::exists(file, failed)) return std::optional<Recovery>();
    const auto bytes = readFile(file, longestRecoveryFile);
    if (!bytes) return bytes.problems;
    auto contents = contentsOf(*bytes);
    if (!contents) return notARecovery(file);
    return std::optional(std::move(contents->recovery));
}

Result<Economy> restored(const Economy& economy, const Revision& revision, const Recovery& recovery) {
    if (recovery.base != revision)
        return Problem{Severity::error,
                       {},
                       std::nullopt,
                       message(MESSAGE("the unsaved work was done on another saving of this document"))};
    Economy result = economy;
    for (const JournalEntry& entry : recovery.entries)
        if (auto problems = apply(entry.command, result); !problems.empty()) return problems;
    return result;
}

} // namespace breakeven
