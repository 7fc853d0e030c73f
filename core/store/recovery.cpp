#include "store/recovery.h"

#include "files/durable_file.h"
#include "store/positional_rows.h"
#include "store/recovery_record.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::string_view heading = "Breakeven recovery 3\n";
constexpr std::string_view namelessHeading = "Breakeven recovery 2\n"; // did not say who did it
constexpr std::string_view oldHeading = "Breakeven recovery 1\n";      // of version 0.1.0: rows by position
constexpr std::size_t longestRecoveryFile = 1'000'000'000;

// What a recovery file says, and how many of its bytes are whole records.
struct Contents {
    Recovery recovery;
    std::size_t wholeBytes = 0;
};

void nameRows(JournalEntry& entry) {
    for (WrittenChange& change : entry.command.changes) {
        change.before = named(change.address, change.before);
        change.after = named(change.address, change.after);
    }
}

std::optional<Contents> contentsOf(std::string_view bytes) {
    const bool old = bytes.starts_with(oldHeading);
    if (!old && !bytes.starts_with(heading) && !bytes.starts_with(namelessHeading)) return std::nullopt;
    std::string_view rest = bytes.substr(heading.size());
    auto base = takeRecord(rest);
    if (!base) return std::nullopt;
    Contents contents{{{std::move(*base)}, {}, false}, 0};
    for (;;) {
        contents.wholeBytes = bytes.size() - rest.size();
        const auto taken = takeRecord(rest);
        auto entry = taken ? entryFromBytes(*taken) : std::nullopt;
        if (!entry) break;
        if (old) nameRows(*entry);
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

fs::path recoveryFileOf(const fs::path& document) { return realFile(document).string() + ".recovery"; }

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

Result<RecoveryLog> RecoveryLog::start(const fs::path& file, const Revision& base,
                                       std::span<const JournalEntry> entries) {
    std::string bytes = std::string(heading) + record(base.text);
    for (const JournalEntry& entry : entries) bytes += record(entryBytes(entry));
    const fs::path made = unusedNameBeside(file);
    int error = writeNewFile(made, bytes);
    if (error == 0 && ::rename(made.c_str(), file.c_str()) != 0) error = errno;
    if (error != 0) {
        ::unlink(made.c_str());
        return fileProblem(file, cannotWrite(error));
    }
    std::error_code failed;
    syncFolder(fs::absolute(file, failed).parent_path());
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return fileProblem(file, cannotWrite(errno));
    return RecoveryLog(file, descriptor, static_cast<std::int64_t>(bytes.size()));
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

Result<std::vector<JournalEntry>> unsavedEntries(const Recovery& recovery, const Revision& revision,
                                                 std::span<const JournalEntry> journal) {
    const std::vector<JournalEntry>& work = recovery.entries;
    if (recovery.base == revision || work.empty()) return work;
    // Saving writes the work into the journal at once; a crash may come before its recovery file is gone.
    for (std::size_t start = 0; start < journal.size(); ++start) {
        const std::size_t common = std::min(work.size(), journal.size() - start);
        if (std::equal(work.begin(), work.begin() + static_cast<std::ptrdiff_t>(common),
                       journal.begin() + static_cast<std::ptrdiff_t>(start)))
            return std::vector(work.begin() + static_cast<std::ptrdiff_t>(common), work.end());
    }
    return errorSaying(
        message(MESSAGE("the unsaved work was done on a different saved copy of this document")));
}

Result<Economy> redone(const Economy& economy, std::span<const JournalEntry> entries) {
    Economy result = economy;
    for (const JournalEntry& entry : entries) {
        const auto command = readAgain(entry.command);
        if (!command) return command.problems;
        if (auto problems = unreadable(*command); !problems.empty()) return problems;
        if (auto problems = apply(*command, result); !problems.empty()) return problems;
    }
    return result;
}

Problem setAside(const fs::path& file) {
    const auto name = [&](int number) { return fs::path(file.string() + "-" + std::to_string(number)); };
    std::error_code failed;
    int number = 1;
    while (fs::exists(fs::symlink_status(name(number), failed))) ++number;
    return asWarning(
        ::rename(file.c_str(), name(number).c_str()) == 0
            ? fileProblem(name(number),
                          message(MESSAGE("unsaved work that could not be recovered is kept in this file")))
            : fileProblem(file, cannotWrite(errno)));
}

} // namespace breakeven
