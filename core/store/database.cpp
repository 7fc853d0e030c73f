#include "store/database.h"

#include "store/document_schema.h"
#include "store/durable_file.h"
#include "store/migrations.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <cstring>
#include <fstream>
#include <set>
#include <sqlite3.h>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// The first 100 bytes of an SQLite file.
class Header {
public:
    static Result<Header> read(const std::filesystem::path& file) {
        std::error_code failed;
        const auto status = std::filesystem::status(file, failed);
        if (!std::filesystem::exists(status))
            return fileProblem(file, cannotRead(failed ? failed.value() : ENOENT));
        if (std::filesystem::is_directory(status)) return fileProblem(file, cannotRead(EISDIR));
        errno = 0;
        std::ifstream stream(file, std::ios::binary);
        if (!stream) return fileProblem(file, cannotRead(errno));
        Header header;
        stream.read(header.bytes_, sizeof header.bytes_);
        if (stream.gcount() == 0) return fileProblem(file, message(MESSAGE("the file is empty")));
        constexpr char magic[] = "SQLite format 3";
        if (std::memcmp(header.bytes_, magic, std::min<std::size_t>(sizeof magic, stream.gcount())) != 0)
            return fileProblem(file, message(MESSAGE("this is not a Breakeven document")));
        if (stream.gcount() < static_cast<std::streamsize>(sizeof header.bytes_))
            return fileProblem(file, message(MESSAGE("the document is cut short; open a backup copy")));
        return header;
    }

    std::uint32_t changeCounter() const { return number(24); }
    std::int32_t userVersion() const { return static_cast<std::int32_t>(number(60)); }
    std::int32_t applicationId() const { return static_cast<std::int32_t>(number(68)); }

private:
    std::uint32_t number(std::size_t at) const {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes_[at + i]);
        return value;
    }

    char bytes_[100] = {};
};

std::optional<Message> refuseHeader(const Header& header) {
    if (header.applicationId() != documentApplicationId)
        return message(MESSAGE("this is a database of another program, not a Breakeven document"));
    const int version = header.userVersion();
    if (version > documentSchemaVersion)
        return message(
            MESSAGE("the document was saved by a newer Breakeven (its version is %1, this program's %2); "
                    "update the program to open it"),
            std::to_string(version), std::to_string(documentSchemaVersion));
    if (version < oldestDocumentVersion)
        return message(MESSAGE("the document has no version this program knows (%1)"),
                       std::to_string(version));
    return std::nullopt;
}

std::optional<Message> damage(SQLite::Database& database) {
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (check.executeStep() && check.getColumn(0).getString() == "ok") return std::nullopt;
    return message(MESSAGE("the document is damaged; open a backup copy"));
}

std::set<std::string> names(SQLite::Database& database, const std::string& sql) {
    std::set<std::string> found;
    for (SQLite::Statement query(database, sql); query.executeStep();)
        found.insert(query.getColumn(0).getString());
    return found;
}

// Tables and columns that are missing, as errors; tables that are too many, as warnings.
std::vector<Problem> checkTables(SQLite::Database& database, const std::filesystem::path& file) {
    std::vector<Problem> problems;
    auto tables =
        names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    const auto need = [&](const std::string& table, const std::vector<std::string>& columns) {
        if (tables.erase(table) == 0) {
            problems.push_back(fileProblem(file, message(MESSAGE("the document has no table %1"), table)));
            return;
        }
        const auto present = names(database, "SELECT name FROM pragma_table_info('" + table + "')");
        for (const std::string& column : columns)
            if (!present.contains(column))
                problems.push_back(
                    fileProblem(file, message(MESSAGE("the table %1 has no column %2"), table, column)));
    };
    for (const TableSpec& spec : allTables()) {
        std::vector<std::string> columns{orderColumn(spec)};
        for (const Column& column : spec.columns) columns.emplace_back(column.name);
        need(spec.name, columns);
    }
    need("journal", {"command", "when", "name", "arguments", "address", "before", "after", "position"});
    need("document", {"revision"});
    for (const std::string& table : tables) {
        problems.push_back(fileProblem(
            file,
            message(MESSAGE("the table %1 is not part of a document and goes when it is saved"), table)));
        problems.back().severity = Severity::warning;
    }
    return problems;
}

Revision revisionOf(SQLite::Database& database, const Header& header) {
    SQLite::Statement query(database, "SELECT revision FROM document");
    return {(query.executeStep() ? query.getColumn(0).getString() : "") + "-" +
            std::to_string(header.changeCounter())};
}

std::unique_ptr<SQLite::Database> migratedCopy(SQLite::Database& file, int version) {
    auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(*copy, file).executeStep();
    migrate(*copy, version);
    return copy;
}

} // namespace

Message databaseMessage(const SQLite::Exception& failure) {
    switch (failure.getErrorCode()) {
    case SQLITE_NOTADB:
        return message(MESSAGE("this is not a Breakeven document"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return message(MESSAGE("another program is writing to the document; try again in a moment"));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return cannotRead(EACCES);
    case SQLITE_CORRUPT:
    case SQLITE_ERROR:
        return message(MESSAGE("the document is damaged; open a backup copy"));
    default:
        return message(MESSAGE("the database reports: %1"), failure.what());
    }
}

Result<OpenDatabase> openDatabase(const std::filesystem::path& file) {
    const auto header = Header::read(file);
    if (!header) return header.problems;
    if (auto refused = refuseHeader(*header)) return fileProblem(file, *refused);
    Result<OpenDatabase> result;
    try {
        constexpr int patience = 300; // milliseconds
        auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READONLY, patience);
        database->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
        database->exec("BEGIN"); // all that is read is of one moment
        if (auto damaged = damage(*database)) return fileProblem(file, *damaged);
        const int version = header->userVersion();
        if (version < documentSchemaVersion) database = migratedCopy(*database, version);
        result.problems = checkTables(*database, file);
        if (hasErrors(result.problems)) return result;
        const Revision revision = revisionOf(*database, *header);
        result.value = OpenDatabase{std::move(database), revision, version};
    } catch (const SQLite::Exception& failure) {
        return fileProblem(file, databaseMessage(failure));
    }
    return result;
}

} // namespace breakeven
