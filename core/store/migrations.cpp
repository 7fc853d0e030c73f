#include "store/migrations.h"

#include "store/document_schema.h"
#include "store/positional_rows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <array>

namespace breakeven {

namespace {

// SQL, or what it cannot say.
struct Migration {
    int to;
    const char* sql = "";
    void (*work)(SQLite::Database&) = nullptr;
};

void nameRowsOfJournal(SQLite::Database& database) {
    SQLite::Statement update(database,
                             R"sql(UPDATE "journal" SET "before" = ?, "after" = ? WHERE "entry" = ?)sql");
    for (SQLite::Statement query(database, R"sql(SELECT "entry", "address", "before", "after" FROM "journal"
            WHERE "before" IS NULL OR "after" IS NULL)sql");
         query.executeStep();) {
        const std::string address = query.getColumn(1).getString();
        for (const int column : {2, 3}) {
            const SQLite::Column text = query.getColumn(column);
            if (text.isNull())
                update.bind(column - 1);
            else
                update.bind(column - 1, named(address, std::string_view(text.getString())));
        }
        update.bind(3, query.getColumn(0).getInt64());
        update.exec();
        update.reset();
    }
}

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
    // Version 2 journalled rows by position.
    Migration{3, "", nameRowsOfJournal},
    // Version 3 did not know what an override was made against.
    Migration{4, R"sql(ALTER TABLE "overrides" ADD COLUMN "against" TEXT NOT NULL DEFAULT '')sql"},
    // Version 4 knew ranges of a cell's own value only, each by itself.
    Migration{5, R"sql(
        ALTER TABLE "uncertainties" ADD COLUMN "change" TEXT NOT NULL DEFAULT '';
        ALTER TABLE "uncertainties" ADD COLUMN "range" TEXT NOT NULL DEFAULT '';
        ALTER TABLE "uncertainties" ADD COLUMN "common" TEXT NOT NULL DEFAULT '';
        ALTER TABLE "uncertainties" ADD COLUMN "persistence" TEXT NOT NULL DEFAULT '';
    )sql"},
};

static_assert(migrations.back().to == documentSchemaVersion);

} // namespace

void migrate(SQLite::Database& database, int version) {
    SQLite::Transaction all(database);
    for (const Migration& migration : migrations)
        if (migration.to > version) {
            database.exec(migration.sql);
            if (migration.work) migration.work(database);
        }
    database.exec("PRAGMA user_version = " + std::to_string(documentSchemaVersion));
    all.commit();
}

} // namespace breakeven
