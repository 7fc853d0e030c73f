#include "store/journal_table.h"

#include <algorithm>

namespace breakeven {

namespace {

// Ends each argument of a command's name in the one text they are kept as.
constexpr char argumentEnd = '\x1f';

std::string joined(const std::vector<std::string>& arguments) {
    std::string text;
    for (const std::string& argument : arguments) text += argument + argumentEnd;
    return text;
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> arguments;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find(argumentEnd, start), text.size());
        arguments.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return arguments;
}

void bind(SQLite::Statement& statement, int column, const std::optional<std::string>& text) {
    if (text)
        statement.bind(column, *text);
    else
        statement.bind(column);
}

std::optional<std::string> optionalText(const SQLite::Column& cell) {
    return cell.isNull() ? std::nullopt : std::optional(cell.getString());
}

} // namespace

JournalWriter::JournalWriter(SQLite::Database& database)
    : insert_(database,
              R"sql(INSERT INTO "journal" ("command", "when", "name", "arguments", "address", "before",
                              "after", "position", "who", "scenario")
                              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql") {}

void JournalWriter::write(const JournalEntry& entry) {
    ++command_;
    for (const WrittenChange& change : entry.command.changes) {
        insert_.bind(1, command_);
        insert_.bind(2, entry.when);
        insert_.bind(3, entry.command.name.text);
        insert_.bind(4, joined(entry.command.name.arguments));
        insert_.bind(5, change.address);
        bind(insert_, 6, change.before);
        bind(insert_, 7, change.after);
        insert_.bind(8, static_cast<std::int64_t>(change.position));
        insert_.bind(9, entry.by.who);
        insert_.bind(10, entry.by.scenario);
        insert_.exec();
        insert_.reset();
    }
}

std::vector<JournalEntry> journalOf(SQLite::Database& database) {
    std::vector<JournalEntry> entries;
    SQLite::Statement query(database,
                            R"sql(SELECT "command", "when", "name", "arguments", "address", "before", "after",
                                            "position", "who", "scenario" FROM "journal" ORDER BY "entry")sql");
    for (std::optional<std::int64_t> last; query.executeStep();) {
        const std::int64_t command = query.getColumn(0).getInt64();
        if (last != command)
            entries.push_back({query.getColumn(1).getString(),
                               {{query.getColumn(2).getString(), split(query.getColumn(3).getString())}, {}},
                               {query.getColumn(8).getString(), query.getColumn(9).getString()}});
        last = command;
        entries.back().command.changes.push_back(
            {query.getColumn(4).getString(), optionalText(query.getColumn(5)),
             optionalText(query.getColumn(6)), static_cast<std::size_t>(query.getColumn(7).getInt64())});
    }
    return entries;
}

} // namespace breakeven
