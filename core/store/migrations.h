#pragma once

namespace SQLite {
class Database;
}

namespace breakeven {

/// The oldest version that can still be opened.
inline constexpr int oldestDocumentVersion = 1;

/// Brings a database of an older schema version to the present one, step by step, all of it or, with an
/// exception, nothing. Precondition: `version` is between the oldest and the present one.
void migrate(SQLite::Database& database, int version);

} // namespace breakeven
