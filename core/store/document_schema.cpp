#include "store/document_schema.h"

namespace breakeven {

namespace {

std::string createTable(const TableSpec& table) {
    std::string sql = "CREATE TABLE " + sqlName(table.name) + " (\n    " + sqlName(orderColumn(table)) +
                      " INTEGER PRIMARY KEY";
    std::string keys;
    for (const Column& column : table.columns) {
        sql += ",\n    " + sqlName(column.name) + " TEXT NOT NULL DEFAULT ''";
        if (column.key) keys += (keys.empty() ? "" : ", ") + sqlName(column.name);
    }
    if (!keys.empty()) sql += ",\n    UNIQUE (" + keys + ")";
    return sql + "\n);\n";
}

constexpr const char* ownTables = R"sql(CREATE TABLE "journal" (
    "entry" INTEGER PRIMARY KEY,
    "command" INTEGER NOT NULL,
    "when" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "arguments" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "position" INTEGER NOT NULL,
    "who" TEXT NOT NULL DEFAULT '',
    "scenario" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "document" (
    "revision" TEXT NOT NULL
);
)sql";

} // namespace

std::string sqlName(const char* name) { return "\"" + std::string(name) + "\""; }

const char* orderColumn(const TableSpec& table) { return table.find("position") ? "row_order" : "position"; }

std::string documentSchema() {
    std::string sql;
    for (const TableSpec& table : allTables()) sql += createTable(table);
    return sql + ownTables;
}

} // namespace breakeven
