#include "store/migrations.h"

#include "store/document_schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <array>

namespace breakeven {

namespace {

struct Migration {
    int to;
    const char* sql;
};

// Names are spelt out as they were at the time; nothing here may refer to the present schema.
constexpr std::array migrations{
    // Version 1 knew no net change of tariffs besides uplift and efficiency, kept no revision, and journalled
    // whole
    // sentences and no place of rows.
    Migration{2, R"sql(
        ALTER TABLE "tariff_changes" ADD COLUMN "other" TEXT NOT NULL DEFAULT '';
        ALTER TABLE "organisations" RENAME COLUMN "mff" TO "market_forces_factor";
        ALTER TABLE "journal" RENAME COLUMN "text" TO "name";
        ALTER TABLE "journal" ADD COLUMN "arguments" TEXT NOT NULL DEFAULT '';
        ALTER TABLE "journal" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE "document" ("revision" TEXT NOT NULL);
    )sql"},
};

static_assert(migrations.back().to == documentSchemaVersion);

} // namespace

void migrate(SQLite::Database& database, int version) {
    SQLite::Transaction all(database);
    for (const Migration& migration : migrations)
        if (migration.to > version) database.exec(migration.sql);
    database.exec("PRAGMA user_version = " + std::to_string(documentSchemaVersion));
    all.commit();
}

} // namespace breakeven
