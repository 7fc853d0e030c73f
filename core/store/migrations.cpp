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
    // Version 5 knew outturns of whole years only, and nothing of forecasts and measures.
    Migration{6, R"sql(
        ALTER TABLE "actuals" RENAME TO "outturns";
        CREATE TABLE "actuals" (
            "position" INTEGER PRIMARY KEY,
            "org" TEXT NOT NULL DEFAULT '',
            "year" TEXT NOT NULL DEFAULT '',
            "line" TEXT NOT NULL DEFAULT '',
            "month" TEXT NOT NULL DEFAULT '',
            "kind" TEXT NOT NULL DEFAULT '',
            "amount" TEXT NOT NULL DEFAULT '',
            "non_recurrent" TEXT NOT NULL DEFAULT '',
            UNIQUE ("org", "year", "line", "month", "kind")
        );
        INSERT INTO "actuals" ("position", "org", "year", "line", "month", "kind", "amount")
            SELECT "position", "org", "year", "line", '12', 'actual', "amount" FROM "outturns";
        DROP TABLE "outturns";
        CREATE TABLE "activity_actuals" (
            "position" INTEGER PRIMARY KEY,
            "commissioner" TEXT NOT NULL DEFAULT '',
            "provider" TEXT NOT NULL DEFAULT '',
            "service" TEXT NOT NULL DEFAULT '',
            "year" TEXT NOT NULL DEFAULT '',
            "month" TEXT NOT NULL DEFAULT '',
            "volume" TEXT NOT NULL DEFAULT '',
            UNIQUE ("commissioner", "provider", "service", "year", "month")
        );
        CREATE TABLE "forecasts" (
            "position" INTEGER PRIMARY KEY,
            "forecast" TEXT NOT NULL DEFAULT '',
            "org" TEXT NOT NULL DEFAULT '',
            "year" TEXT NOT NULL DEFAULT '',
            "line" TEXT NOT NULL DEFAULT '',
            "made" TEXT NOT NULL DEFAULT '',
            "base_year" TEXT NOT NULL DEFAULT '',
            "base_margin" TEXT NOT NULL DEFAULT '',
            "scenario" TEXT NOT NULL DEFAULT '',
            "central" TEXT NOT NULL DEFAULT '',
            "p10" TEXT NOT NULL DEFAULT '',
            "p50" TEXT NOT NULL DEFAULT '',
            "p90" TEXT NOT NULL DEFAULT '',
            UNIQUE ("forecast", "org", "year", "line")
        );
        CREATE TABLE "measures" (
            "position" INTEGER PRIMARY KEY,
            "measure" TEXT NOT NULL DEFAULT '',
            "name" TEXT NOT NULL DEFAULT '',
            "unit" TEXT NOT NULL DEFAULT '',
            "arrangement" TEXT NOT NULL DEFAULT '',
            "commissioner" TEXT NOT NULL DEFAULT '',
            "provider" TEXT NOT NULL DEFAULT '',
            "service" TEXT NOT NULL DEFAULT '',
            "better" TEXT NOT NULL DEFAULT '',
            "target" TEXT NOT NULL DEFAULT '',
            "value" TEXT NOT NULL DEFAULT '',
            UNIQUE ("measure")
        );
        CREATE TABLE "observations" (
            "position" INTEGER PRIMARY KEY,
            "measure" TEXT NOT NULL DEFAULT '',
            "month" TEXT NOT NULL DEFAULT '',
            "value" TEXT NOT NULL DEFAULT '',
            UNIQUE ("measure", "month")
        );
        CREATE TABLE "versions" (
            "position" INTEGER PRIMARY KEY,
            "version" TEXT NOT NULL DEFAULT '',
            "name" TEXT NOT NULL DEFAULT '',
            "moment" TEXT NOT NULL DEFAULT '',
            "made" TEXT NOT NULL DEFAULT '',
            UNIQUE ("version")
        );
    )sql"},
    // Version 6 did not say who did something and in which scenario, and knew neither formulas nor locks.
    Migration{7, R"sql(
        ALTER TABLE "journal" ADD COLUMN "who" TEXT NOT NULL DEFAULT '';
        ALTER TABLE "journal" ADD COLUMN "scenario" TEXT NOT NULL DEFAULT '';
        CREATE TABLE "formulas" (
            "position" INTEGER PRIMARY KEY,
            "formula" TEXT NOT NULL DEFAULT '',
            "cell" TEXT NOT NULL DEFAULT '',
            "text" TEXT NOT NULL DEFAULT '',
            UNIQUE ("formula")
        );
        CREATE TABLE "locks" (
            "position" INTEGER PRIMARY KEY,
            "lock" TEXT NOT NULL DEFAULT '',
            "cell" TEXT NOT NULL DEFAULT '',
            "reason" TEXT NOT NULL DEFAULT '',
            "author" TEXT NOT NULL DEFAULT '',
            "date" TEXT NOT NULL DEFAULT '',
            UNIQUE ("lock")
        );
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
