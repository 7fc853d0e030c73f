#include "store/database.h"
#include "store/document_schema.h"
#include "store/durable_file.h"

#include "economy/value.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string selectAll(const TableSpec& table) {
    std::string columns;
    for (const Column& column : table.columns)
        columns += (columns.empty() ? "" : ", ") + sqlName(column.name);
    return "SELECT " + columns + " FROM " + sqlName(table.name) + " ORDER BY " + sqlName(orderColumn(table));
}

// A row as it stands, and what is wrong in it: columns and reasons.
struct CheckedRow {
    Row row;
    std::vector<std::pair<std::size_t, Message>> wrong;
};

CheckedRow checkedRow(const TableSpec& spec, SQLite::Statement& query) {
    CheckedRow checked;
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        const std::string text = query.getColumn(static_cast<int>(i)).getString();
        CanonicalText cell = canonical(spec.columns[i], text);
        const bool blankKey = spec.columns[i].key && text.empty();
        if (auto* problem = std::get_if<Message>(&cell))
            checked.wrong.emplace_back(i, std::move(*problem));
        else if (blankKey)
            checked.wrong.emplace_back(i, message(MESSAGE("the cell is blank; every row needs it")));
        checked.row.push_back(std::holds_alternative<std::string>(cell) ? std::get<std::string>(cell) : text);
    }
    return checked;
}

void readTable(SQLite::Database& database, Table& table, std::vector<Problem>& problems) {
    const TableSpec& spec = table.spec();
    SQLite::Statement query(database, selectAll(spec));
    for (std::size_t number = 1; query.executeStep(); ++number) {
        CheckedRow checked = checkedRow(spec, query);
        Table lone(spec.id);
        lone.append(checked.row);
        for (auto& [column, reason] : checked.wrong) {
            const char* name = spec.columns[column].name;
            problems.push_back({Severity::error,
                                isUtf8(checked.row[column]) ? toText(lone.address(0, name)) : "",
                                FilePlace{spec.name, number, name}, std::move(reason)});
        }
        if (checked.wrong.empty() && !table.append(std::move(checked.row)))
            problems.push_back({Severity::error, toText(lone.address(0)), FilePlace{spec.name, number, {}},
                                spec.singleRow ? message(MESSAGE("%1 has one row only"), spec.name)
                                               : message(MESSAGE("an earlier row has the same key"))});
    }
}

} // namespace

Result<StoredDocument> openDocument(const std::filesystem::path& file) {
    auto open = openDatabase(file);
    if (!open) return open.problems;
    Result<StoredDocument> result;
    result.problems = std::move(open.problems);
    StoredDocument document{{}, open->revision, open->schemaVersion};
    try {
        for (const TableSpec& spec : allTables())
            readTable(*open->database, document.economy[spec.id], result.problems);
    } catch (const SQLite::Exception& failure) {
        return fileProblem(file, databaseMessage(failure));
    }
    if (!hasErrors(result.problems)) result.value = std::move(document);
    return result;
}

Result<std::vector<JournalEntry>> readJournal(const std::filesystem::path& file) {
    auto open = openDatabase(file);
    if (!open) return open.problems;
    try {
        return journalOf(*open->database);
    } catch (const SQLite::Exception& failure) {
        return fileProblem(file, databaseMessage(failure));
    }
}

} // namespace breakeven
