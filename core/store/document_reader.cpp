#include "economy/check/checked_row.h"
#include "files/durable_file.h"
#include "store/database.h"
#include "store/document_schema.h"
#include "store/journal_table.h"

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

void readTable(SQLite::Database& database, Table& table, std::vector<Problem>& problems) {
    const TableSpec& spec = table.spec();
    SQLite::Statement query(database, selectAll(spec));
    std::vector<std::string> texts(spec.columns.size());
    for (std::size_t number = 1; query.executeStep(); ++number) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = query.getColumn(static_cast<int>(i)).getString();
        CheckedRow checked = checkedRow(spec.id, texts, Ranges::leftToValidation);
        const auto wrong = [&](const char* column, Message reason) {
            return errorIn({spec.name, number, column}, std::move(reason), checked.address(spec.id, column));
        };
        for (auto& [column, how] : checked.rounded)
            problems.push_back(asWarning(wrong(spec.columns[column].name, std::move(how))));
        for (auto& [column, reason] : checked.wrong)
            problems.push_back(wrong(spec.columns[column].name, std::move(reason)));
        if (checked.wrong.empty() && !table.append(checked.row))
            problems.push_back(wrong("", spec.singleRow
                                             ? message(MESSAGE("%1 has one row only"), spec.name)
                                             : message(MESSAGE("an earlier row has the same key"))));
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
