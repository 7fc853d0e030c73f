#include "files/durable_file.h"
#include "files/replace_file.h"
#include "store/companions.h"
#include "store/database.h"
#include "store/document_schema.h"
#include "store/journal_table.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <cerrno>
#include <fmt/format.h>
#include <random>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

// Removes what was begun, unless it has become the document.
class Unfinished {
public:
    explicit Unfinished(fs::path file) : file_(std::move(file)) {}
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() {
        std::error_code ignored;
        fs::remove(file_, ignored);
    }
    const fs::path& file() const { return file_; }

private:
    fs::path file_;
};

std::string newRevision() {
    std::random_device random;
    return fmt::format("{:08x}{:08x}{:08x}{:08x}", random(), random(), random(), random());
}

void writeTable(SQLite::Database& database, const Table& table) {
    const TableSpec& spec = table.spec();
    std::string columns = sqlName(orderColumn(spec));
    std::string values = "?";
    for (const Column& column : spec.columns) {
        columns += ", " + sqlName(column.name);
        values += ", ?";
    }
    SQLite::Statement insert(database, "INSERT INTO " + sqlName(spec.name) + " (" + columns + ") VALUES (" +
                                           values + ")");
    for (std::size_t row = 0; row < table.size(); ++row) {
        insert.bind(1, static_cast<std::int64_t>(row + 1));
        for (std::size_t i = 0; i < spec.columns.size(); ++i)
            insert.bindNoCopy(static_cast<int>(i) + 2, table[row][i]);
        insert.exec();
        insert.reset();
    }
}

// The bytes of a database file with the document.
std::string databaseBytes(const Economy& economy, std::span<const JournalEntry> kept,
                          std::span<const JournalEntry> added) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Transaction all(database);
    database.exec(documentSchema());
    for (const TableSpec& spec : allTables()) writeTable(database, economy[spec.id]);
    JournalWriter journal(database);
    for (const JournalEntry& entry : kept) journal.write(entry);
    for (const JournalEntry& entry : added) journal.write(entry);
    SQLite::Statement revision(database, "INSERT INTO document (revision) VALUES (?)");
    revision.bind(1, newRevision());
    revision.exec();
    database.exec(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", documentApplicationId,
                              documentSchemaVersion));
    all.commit();
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), &sqlite3_free);
    if (!bytes) throw std::bad_alloc();
    return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

Message savedMeanwhile() {
    return message(MESSAGE(
        "another window or program has saved this document in the meantime; save yours under another name"));
}

// The journal to be kept, if the file still holds the revision that was opened.
Result<std::vector<JournalEntry>> journalToKeep(const fs::path& file, const Revision& expected) {
    auto open = openDatabase(file);
    if (!open) return open.problems;
    if (open->revision != expected) return fileProblem(file, savedMeanwhile());
    try {
        return journalOf(*open->database);
    } catch (const SQLite::Exception& failure) {
        return fileProblem(file, databaseMessage(failure));
    }
}

// Why a document cannot be put there, as far as can be told before.
std::optional<Message> refusal(const fs::path& target) {
    struct ::stat status {};
    if (::lstat(target.c_str(), &status) != 0)
        return errno == ENOENT ? std::nullopt : std::optional(cannotWrite(errno));
    if (S_ISDIR(status.st_mode)) return cannotWrite(EISDIR);
    if (!S_ISREG(status.st_mode)) return noFile();
    if (::access(target.c_str(), W_OK) != 0) return cannotWrite(errno);
    return std::nullopt;
}

// Where a document is made before it takes its place. Under the lock nobody else does, and what stands there
// is of a saving that did not come to its end.
fs::path workshop(const DocumentLock& lock) {
    if (!lock.marks()) return unusedNameBeside(lock.target());
    const fs::path part = lock.target().parent_path() / ("." + lock.target().filename().string() + ".part");
    ::unlink(part.c_str());
    return part;
}

} // namespace

Result<Revision> saveDocument(const DocumentLock& lock, const Economy& economy,
                              std::span<const JournalEntry> entries,
                              const std::optional<Revision>& expected) {
    const fs::path& file = lock.document();
    const fs::path& target = lock.target();
    if (auto refused = refusal(target)) return fileProblem(file, std::move(*refused));
    const std::string before = standing(target);
    std::vector<JournalEntry> kept;
    if (expected) {
        auto journal = journalToKeep(target, *expected);
        if (!journal) return journal.problems;
        kept = std::move(*journal);
    }
    const Unfinished made(workshop(lock));
    std::error_code ignored;
    const unsigned permissions = fs::exists(target, ignored) ? 0600 : 0666;
    try {
        if (const int error = writeNewFile(made.file(), databaseBytes(economy, kept, entries), permissions))
            return fileProblem(file, cannotWrite(error));
    } catch (const SQLite::Exception& failure) {
        return fileProblem(file, databaseMessage(failure));
    }
    auto written = openDatabase(made.file());
    if (!written) return fileProblem(file, written.problems.front().message);
    Result<Revision> saved(written->revision);
    written->database.reset();
    // Other programs know nothing of the lock: what they wrote while the document was made is not replaced.
    if (standing(target) != before) return fileProblem(file, savedMeanwhile());
    if (auto refused = settle(target)) return *refused;
    auto replaced = replaceFile(made.file(), target);
    if (!replaced) return fileProblem(file, std::move(replaced.problems.front().message));
    saved.problems = std::move(replaced.problems);
    return saved;
}

} // namespace breakeven
