#pragma once

#include "economy/table/problem.h"

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace breakeven {

/// What stands beside a database: Breakeven's own saving leaves nothing, another program that writes with
/// SQLite may.
struct Companions {
    bool journal = false; ///< NAME-journal: undoes a change that was only half made
    bool log = false;     ///< NAME-wal: changes that are not yet in the file
    bool index = false;   ///< NAME-shm: where to find what in the log, for all who have it open
};

/// Error if a link, pipe or the like stands where a companion would.
Result<Companions> companionsOf(const std::filesystem::path& database);

/// How a database and what is beside it stand, as far as the system tells without reading them; it differs
/// once anybody has written to them.
std::string standing(const std::filesystem::path& database);

/// A database as it is once its companions are taken into account, in memory: the file, which may stand where
/// nothing can be written, stays as it is. `uses` are those that belong to it. Throws SQLite::Exception.
Result<std::unique_ptr<SQLite::Database>> recoveredCopy(const std::filesystem::path& database,
                                                        const Companions& uses);

/// Makes a database that is to be replaced whole without its companions, and removes them: beside another
/// file they would spoil it. Error if another program has it open.
std::optional<Problem> settle(const std::filesystem::path& database);

} // namespace breakeven
