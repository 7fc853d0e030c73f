#pragma once

#include "economy/table/problem.h"

#include <cstdint>
#include <filesystem>

namespace SQLite {
class Database;
}

namespace breakeven {

/// The first 100 bytes of an SQLite file.
class DatabaseHeader {
public:
    /// Of a file as it stands, whatever is beside it; never waits for a pipe.
    static Result<DatabaseHeader> read(const std::filesystem::path& file);
    /// Of the file a database has open.
    static DatabaseHeader of(SQLite::Database& database);

    std::uint32_t changeCounter() const { return number(24); }
    /// Whether changes are written to a log beside the file first (NAME-wal).
    bool writesAhead() const { return bytes_[18] == 2 || bytes_[19] == 2; }

private:
    std::uint32_t number(std::size_t at) const;

    char bytes_[100] = {};
};

} // namespace breakeven
