#pragma once

#include "store/journal.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <vector>

namespace breakeven {

/// Adds commands to the journal of a database: a row for each change, numbered by command.
class JournalWriter {
public:
    explicit JournalWriter(SQLite::Database& database);
    void write(const JournalEntry& entry);

private:
    SQLite::Statement insert_;
    std::int64_t command_ = 0;
};

/// The commands in the journal of a database, in order.
std::vector<JournalEntry> journalOf(SQLite::Database& database);

} // namespace breakeven
