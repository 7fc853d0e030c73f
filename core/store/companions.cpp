#include "store/companions.h"

#include "files/durable_file.h"
#include "store/database.h"
#include "store/database_header.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <array>
#include <cerrno>
#include <fmt/format.h>
#include <limits>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr const char* journalEnd = "-journal";
constexpr const char* logEnd = "-wal";
constexpr const char* indexEnd = "-shm";
constexpr std::array ends{journalEnd, logEnd, indexEnd};

fs::path beside(const fs::path& database, const char* end) { return database.string() + end; }

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::error_code failed;
        std::string name = (fs::temp_directory_path(failed) / "breakeven-XXXXXX").string();
        if (!failed && ::mkdtemp(name.data())) path_ = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

std::optional<Problem> copyFile(const fs::path& from, const fs::path& to) {
    const auto bytes = readFile(from, std::numeric_limits<std::size_t>::max() / 2);
    if (!bytes) return bytes.problems.front();
    if (const int error = writeNewFile(to, *bytes, 0600)) return fileProblem(to, cannotWrite(error));
    return std::nullopt;
}

std::optional<Problem> removeFile(const fs::path& file) {
    if (::unlink(file.c_str()) == 0 || errno == ENOENT) return std::nullopt;
    return fileProblem(file, cannotWrite(errno));
}

// Lets SQLite bring its companions' changes home, or undo them; it removes them then.
std::optional<Problem> bringHome(const fs::path& file) {
    constexpr int patience = 300; // milliseconds
    try {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE, patience);
        database.exec(
            "PRAGMA trusted_schema = OFF; PRAGMA journal_mode = DELETE; SELECT * FROM sqlite_schema");
    } catch (const SQLite::Exception& failure) {
        const int code = failure.getErrorCode();
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            return fileProblem(
                file, message(MESSAGE("another program has the document open; close it there first")));
        if (code != SQLITE_NOTADB && code != SQLITE_CORRUPT)
            return fileProblem(file, databaseMessage(failure));
    }
    return std::nullopt;
}

} // namespace

Result<Companions> companionsOf(const fs::path& database) {
    Companions found;
    for (const char* end : ends) {
        struct ::stat status {};
        if (::lstat(beside(database, end).c_str(), &status) != 0) {
            if (errno == ENOENT) continue;
            return fileProblem(beside(database, end), cannotRead(errno));
        }
        if (!S_ISREG(status.st_mode))
            return fileProblem(
                beside(database, end),
                message(MESSAGE("this is not a file that a database keeps beside it; remove it")));
        if (end == journalEnd) found.journal = status.st_size > 0;
        if (end == logEnd) found.log = status.st_size > 0;
        if (end == indexEnd) found.index = true;
    }
    return found;
}

std::string standing(const fs::path& database) {
    std::string text;
    for (const char* end : {"", journalEnd, logEnd}) {
        struct ::stat status {};
        if (::stat(beside(database, end).c_str(), &status) != 0) continue;
        text += fmt::format("{}:{},{},{}.{};", end, status.st_ino, status.st_size, status.st_mtim.tv_sec,
                            status.st_mtim.tv_nsec);
    }
    const auto header = DatabaseHeader::read(database);
    return text + (header ? std::to_string(header->changeCounter()) : std::string());
}

Result<std::unique_ptr<SQLite::Database>> recoveredCopy(const fs::path& database, const Companions& uses) {
    const TemporaryFolder folder;
    if (folder.path().empty()) return fileProblem(database, cannotWrite(errno));
    const fs::path main = folder.path() / "document";
    if (auto failed = copyFile(database, main)) return *failed;
    if (uses.journal)
        if (auto failed = copyFile(beside(database, journalEnd), beside(main, journalEnd))) return *failed;
    if (uses.log)
        if (auto failed = copyFile(beside(database, logEnd), beside(main, logEnd))) return *failed;
    SQLite::Database recovered(main.string(), SQLite::OPEN_READWRITE);
    recovered.exec("PRAGMA trusted_schema = OFF; PRAGMA journal_mode = DELETE");
    auto memory =
        std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(*memory, recovered).executeStep();
    return memory;
}

std::optional<Problem> settle(const fs::path& database) {
    const auto companions = companionsOf(database);
    if (!companions) return companions.problems.front();
    const auto header = DatabaseHeader::read(database);
    const bool writesAhead = header && header->writesAhead();
    if (!writesAhead) // a log beside a file that keeps none belongs to another file
        for (const char* end : {logEnd, indexEnd})
            if (auto failed = removeFile(beside(database, end))) return failed;
    if (header && (companions->journal || (writesAhead && (companions->log || companions->index))))
        if (auto refused = bringHome(database)) return refused;
    for (const char* end : ends)
        if (auto failed = removeFile(beside(database, end))) return failed;
    return std::nullopt;
}

} // namespace breakeven
