#include "store/database.h"

#include "files/durable_file.h"
#include "store/check_sum.h"
#include "store/companions.h"
#include "store/database_header.h"
#include "store/document_schema.h"
#include "store/migrations.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <sqlite3.h>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

std::optional<Message> refusal(int applicationId, int version) {
    if (applicationId != documentApplicationId)
        return message(MESSAGE("this is a database of another program, not a Breakeven document"));
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
std::vector<Problem> checkTables(SQLite::Database& database, const fs::path& file) {
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
        problems.push_back(asWarning(fileProblem(
            file,
            message(MESSAGE("the table %1 is not part of a document and will be removed when it is saved"),
                    table))));
    }
    return problems;
}

// A number that differs once anything was written. Every change of a file counts up in its header; one that
// goes through a log need not.
std::string stampOf(SQLite::Database& database, bool counts) {
    if (counts) return std::to_string(DatabaseHeader::of(database).changeCounter());
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), &sqlite3_free);
    if (!bytes) throw SQLite::Exception(database.getHandle(), SQLITE_NOMEM);
    // Of how it is written, and by which library, the header says something too.
    for (const auto& [from, to] :
         {std::pair(18, 20), std::pair(24, 28), std::pair(40, 44), std::pair(92, 100)})
        std::fill(bytes.get() + from, bytes.get() + to, '\0');
    return fmt::format(
        "{:016x}", checkSum({reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)}));
}

Revision revisionOf(SQLite::Database& database, const std::string& stamp) {
    SQLite::Statement query(database, "SELECT revision FROM document");
    return {(query.executeStep() ? query.getColumn(0).getString() : "") + "-" + stamp};
}

std::unique_ptr<SQLite::Database> migratedCopy(SQLite::Database& file, int version) {
    auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(*copy, file).executeStep();
    migrate(*copy, version);
    return copy;
}

// What an opened database is found to be. `counts`: its changes count up in the header.
Result<OpenDatabase> examined(std::unique_ptr<SQLite::Database> database, const fs::path& file, bool counts) {
    database->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
    database->exec("BEGIN"); // all that is read is of one moment
    const int version = database->execAndGet("PRAGMA user_version").getInt();
    if (auto refused = refusal(database->execAndGet("PRAGMA application_id").getInt(), version))
        return fileProblem(file, std::move(*refused));
    if (auto damaged = damage(*database)) return fileProblem(file, std::move(*damaged));
    const std::string stamp = stampOf(*database, counts);
    if (version < documentSchemaVersion) database = migratedCopy(*database, version);
    Result<OpenDatabase> result(checkTables(*database, file));
    if (hasErrors(result.problems)) return result;
    const Revision revision = revisionOf(*database, stamp);
    result.value = OpenDatabase{std::move(database), revision, version};
    return result;
}

// As SQLite opens it, with its companions; nothing if it would have to be written to first.
std::optional<Result<OpenDatabase>> openDirectly(const fs::path& file, bool counts, bool mayNeedWriting) {
    constexpr int patience = 300; // milliseconds
    try {
        return examined(std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READONLY, patience),
                        file, counts);
    } catch (const SQLite::Exception& failure) {
        const int code = failure.getErrorCode();
        if (mayNeedWriting && (code == SQLITE_READONLY || code == SQLITE_CANTOPEN)) return std::nullopt;
        throw;
    }
}

Result<OpenDatabase> openRecovered(const fs::path& file, const Companions& uses) {
    try {
        auto copy = recoveredCopy(realFile(file), uses);
        if (!copy) return copy.problems;
        return examined(std::move(*copy), file, false);
    } catch (const SQLite::Exception& failure) {
        return fileProblem(file, databaseMessage(failure));
    }
}

// Whether both go back to one saving by Breakeven, whatever other programs wrote since.
bool isSameSaving(const Revision& a, const Revision& b) {
    return a.text.substr(0, a.text.find('-')) == b.text.substr(0, b.text.find('-'));
}

Problem leftOut(const fs::path& file, const char* end) {
    return asWarning(fileProblem(file, message(MESSAGE("%1 beside it belongs to another file; it is ignored, "
                                                       "and will be removed when the document is saved"),
                                               file.filename().string() + end)));
}

Result<OpenDatabase> openWith(const fs::path& file, bool writesAhead, const Companions& found) {
    if (found.log == writesAhead)
        if (auto opened = openDirectly(file, !writesAhead, writesAhead || found.journal))
            return std::move(*opened);
    auto opened = openRecovered(file, {found.journal, found.log && writesAhead, false});
    if (opened && found.log && !writesAhead) opened.problems.push_back(leftOut(file, "-wal"));
    if (!found.journal) return opened;
    auto alone = openRecovered(file, {});
    if (alone && !(opened && isSameSaving(alone->revision, opened->revision))) {
        alone.problems.push_back(leftOut(file, "-journal"));
        return alone;
    }
    return opened;
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

Result<OpenDatabase> openDatabase(const fs::path& file) {
    const auto header = DatabaseHeader::read(file);
    if (!header) return header.problems;
    const auto companions = companionsOf(realFile(file));
    if (!companions) return companions.problems;
    try {
        return openWith(file, header->writesAhead(), *companions);
    } catch (const SQLite::Exception& failure) {
        return fileProblem(file, databaseMessage(failure));
    }
}

} // namespace breakeven
