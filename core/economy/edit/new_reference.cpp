#include "economy/edit/new_reference.h"

#include "economy/edit/cell_entry.h"
#include "economy/edit/new_code.h"
#include "economy/reading/horizon.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_text.h"
#include "economy/table/value.h"
#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string blankOr(const std::optional<FinancialYear>& year) { return year ? toText(*year) : std::string(); }

std::string firstProjected(const Economy& economy) {
    const auto years = projectedYears(economy);
    return years.empty() ? blankOr(baseYear(economy)) : toText(years.front());
}

std::vector<Row> pricesOf(const Economy& economy, const std::string& tariff) {
    std::vector<Row> rows;
    for (const Row& service : economy[TableId::services].rows())
        rows.push_back(rowOf(TableId::tariffs, {{"tariff", tariff},
                                                {"service", service.front()},
                                                {"year", blankOr(baseYear(economy))},
                                                {"price", "0"}}));
    return rows;
}

std::vector<Row> rowsOf(const Economy& economy, const NewReference& made) {
    const auto row = [&](const std::vector<std::pair<std::string_view, std::string>>& cells) {
        return std::vector<Row>{rowOf(made.table, cells)};
    };
    switch (made.table) {
    case TableId::indices:
        return row({{"index", made.code}, {"year", firstProjected(economy)}, {"rate", "0%"}});
    case TableId::tariffs:
        return pricesOf(economy, made.code);
    case TableId::populations:
        return row({{"population", made.code}, {"segment", "everyone"}, {"people", "0"}});
    case TableId::services:
        return row({{"service", made.code}, {"name", made.name}});
    case TableId::organisations:
        return row({{"org", made.code}, {"name", made.name}, {"kind", made.kind}});
    case TableId::arrangements:
        return row({{"arrangement", made.code},
                    {"name", made.name},
                    {"kind", made.kind},
                    {"start_year", firstProjected(economy)}});
    default:
        return {};
    }
}

const char* commandName(TableId table) {
    switch (table) {
    case TableId::indices:
        return MESSAGE("New index %1");
    case TableId::tariffs:
        return MESSAGE("New tariff %1");
    case TableId::populations:
        return MESSAGE("New population %1");
    case TableId::services:
        return MESSAGE("New service %1");
    case TableId::organisations:
        return MESSAGE("New organisation %1");
    default:
        return MESSAGE("New arrangement %1");
    }
}

} // namespace

std::span<const char* const> kindsOf(TableId table) {
    if (table == TableId::organisations) return words::organisationKinds;
    if (table == TableId::arrangements) return words::arrangementKinds;
    return {};
}

bool canBeMade(const Economy& economy, const Column& column) {
    if (!column.reference) return false;
    switch (*column.reference) {
    case TableId::indices:
    case TableId::arrangements:
        return !firstProjected(economy).empty();
    case TableId::tariffs:
        return baseYear(economy) && economy[TableId::services].size() > 0;
    case TableId::populations:
    case TableId::services:
    case TableId::organisations:
        return true;
    default:
        return false;
    }
}

NewReference newReference(const Economy& economy, const Column& column, std::string_view name) {
    NewReference made{*column.reference, std::string(name), {}};
    const std::string proposed = codeFromName(name);
    made.code = proposed.empty() ? std::string() : freeCode(economy[made.table], proposed);
    const std::string_view as = column.name;
    if (made.table == TableId::organisations) made.kind = as == "commissioner" ? "commissioner" : "acute";
    if (made.table == TableId::arrangements) made.kind = "other";
    return made;
}

Result<Command> makeReference(const Economy& economy, const NewReference& made) {
    if (made.name.empty()) return errorSaying(message(MESSAGE("it needs a name")));
    if (auto why = refuseCode(made.code)) return errorSaying(std::move(*why));
    const Table& table = economy[made.table];
    if (std::any_of(table.rows().begin(), table.rows().end(),
                    [&](const Row& row) { return row.front() == made.code; }))
        return errorSaying(
            message(MESSAGE("%1 is already used for something else; choose another code"), made.code));
    Editor editor(economy);
    for (Row& row : rowsOf(economy, made))
        editor.insert(made.table, editor.economy()[made.table].size(), std::move(row));
    return std::move(editor).command(message(commandName(made.table), made.name));
}

Result<Command> enterNewReference(const Economy& economy, const NewReference& made, const Address& cell) {
    auto command = makeReference(economy, made);
    if (!command) return command;
    Economy with = economy;
    if (auto refused = apply(*command, with); !refused.empty()) return refused;
    const CellEntry entry{cell, made.code};
    auto entered = enterCells(with, baseScenario, std::span(&entry, 1), MissingRow::refused, command->name);
    if (!entered) return entered;
    command->changes.insert(command->changes.end(), entered->changes.begin(), entered->changes.end());
    return command;
}

} // namespace breakeven
