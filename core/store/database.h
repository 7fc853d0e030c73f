#pragma once

#include "economy/table/problem.h"
#include "store/document.h"

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <memory>

namespace breakeven {

/// A document's database, checked: ours, sound, of the present version (an older one as a migrated copy in
/// memory), with every table and column.
struct OpenDatabase {
    std::unique_ptr<SQLite::Database> database;
    Revision revision;
    int schemaVersion = 0; ///< of the file
};

/// Opens without changing the file. Warns of tables that are not a document's.
Result<OpenDatabase> openDatabase(const std::filesystem::path& file);

/// What SQLite says of a file, for people.
Message databaseMessage(const SQLite::Exception& failure);

} // namespace breakeven
