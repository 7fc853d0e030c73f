#include "economy/edit/step_name.h"

#include "economy/reading/cell_title.h"
#include "economy/reading/said_value.h"
#include "economy/table/row_keys.h"
#include "economy/table/worded_argument.h"

#include <algorithm>
#include <optional>
#include <span>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// A cell and what becomes of it.
struct CellStep {
    Address cell;
    std::string before;
    std::string after;
    bool wasReset = false; ///< it goes back to what it is without the scenario
};

std::string titleOf(TableId table) { return worded("Table", specification(table).title); }

std::size_t columnOf(TableId table, std::string_view name) { return *specification(table).find(name); }

// What is said of cells beside what they hold is not told of a command that changes them too.
std::vector<const Change*> toldChanges(const Command& command) {
    std::vector<const Change*> told;
    for (const Change& change : command.changes)
        if (!isSaidOfCells(tableOf(change))) told.push_back(&change);
    if (told.empty())
        for (const Change& change : command.changes) told.push_back(&change);
    return told;
}

std::optional<CellStep> ofOverride(const Change& change, const Economy& before) {
    constexpr TableId id = TableId::overrides;
    const auto cellOf = [](const Row& row) { return parseAddress(row[columnOf(id, "cell")]); };
    if (const auto* row = std::get_if<RowChange>(&change)) {
        const auto cell = cellOf(row->row);
        if (!cell || cell->isRow() || cell->hasWildcard() || !row->row[columnOf(id, "change")].empty())
            return std::nullopt;
        const std::string& value = row->row[columnOf(id, "value")];
        const std::string& against = row->row[columnOf(id, "against")];
        if (row->way == RowChange::Way::comes) return CellStep{*cell, against, value};
        return CellStep{*cell, value, against, true};
    }
    const auto& set = std::get<CellChange>(change);
    const auto row = before[id].find(set.cell.keys);
    if (!row || set.cell.column != "value") return std::nullopt;
    const auto cell = cellOf(before[id][*row]);
    if (!cell || cell->isRow() || cell->hasWildcard()) return std::nullopt;
    return CellStep{*cell, set.before, set.after};
}

// Of tables whose rows are a cell each, such as the rates of indices, a row that comes or goes is that cell.
std::optional<CellStep> ofRow(const RowChange& change) {
    const Column* column = mainColumn(change.table);
    const TableSpec& spec = specification(change.table);
    if (!column || spec.columns.size() != spec.keyCount + 1) return std::nullopt;
    const std::string& text = change.row[columnOf(change.table, column->name)];
    const Address cell{change.table, keysOf(change.table, change.row), column->name};
    return change.way == RowChange::Way::comes ? CellStep{cell, {}, text} : CellStep{cell, text, {}};
}

std::optional<CellStep> cellStep(const Change& change, const Economy& before) {
    if (tableOf(change) == TableId::overrides) return ofOverride(change, before);
    if (const auto* row = std::get_if<RowChange>(&change)) return ofRow(*row);
    const auto& cell = std::get<CellChange>(change);
    return CellStep{cell.cell, cell.before, cell.after};
}

// A row that goes and comes to stand elsewhere in the order of a scenario's changes is one change of its
// cell.
std::vector<CellStep> cellSteps(const std::vector<const Change*>& changes, const Economy& before) {
    std::vector<CellStep> steps;
    for (const Change* change : changes) {
        const bool aside = tableOf(*change) == TableId::overrides &&
                           std::holds_alternative<CellChange>(*change) &&
                           addressOf(*change).column != "value";
        if (aside) continue;
        auto step = cellStep(*change, before);
        if (!step) return {};
        const auto same = std::find_if(steps.begin(), steps.end(),
                                       [&](const CellStep& other) { return other.cell == step->cell; });
        if (same == steps.end()) {
            steps.push_back(std::move(*step));
        } else {
            same->after = step->after;
            same->wasReset = step->wasReset;
        }
    }
    return steps;
}

struct Sentences {
    const char* what;
    const char* whatAndWhose;
};

Message saying(const Sentences& sentences, const std::pair<std::string, std::string>& row,
               std::vector<std::string> rest) {
    std::vector<std::string> arguments{row.first};
    if (!row.second.empty()) arguments.push_back(row.second);
    arguments.insert(arguments.end(), std::make_move_iterator(rest.begin()),
                     std::make_move_iterator(rest.end()));
    return {row.second.empty() ? sentences.what : sentences.whatAndWhose, std::move(arguments)};
}

constexpr Sentences setTo{MESSAGE("Set %1 to %2 (was %3)"), MESSAGE("Set %1, %2, to %3 (was %4)")};
constexpr Sentences firstSetTo{MESSAGE("Set %1 to %2"), MESSAGE("Set %1, %2, to %3")};
constexpr Sentences cleared{MESSAGE("Cleared %1 (was %2)"), MESSAGE("Cleared %1, %2 (was %3)")};
constexpr Sentences resetTo{MESSAGE("Reset %1 to %2 (was %3)"), MESSAGE("Reset %1, %2, to %3 (was %4)")};
constexpr Sentences columnSetTo{MESSAGE("Set %2 of %1 to %3 (was %4)"),
                                MESSAGE("Set %3 of %1, %2, to %4 (was %5)")};
constexpr Sentences columnFirstSetTo{MESSAGE("Set %2 of %1 to %3"), MESSAGE("Set %3 of %1, %2, to %4")};
constexpr Sentences columnCleared{MESSAGE("Cleared %2 of %1 (was %3)"),
                                  MESSAGE("Cleared %3 of %1, %2 (was %4)")};
constexpr Sentences columnResetTo{MESSAGE("Reset %2 of %1 to %3 (was %4)"),
                                  MESSAGE("Reset %3 of %1, %2, to %4 (was %5)")};
constexpr Sentences added{MESSAGE("Added %1 to %2"), MESSAGE("Added %1, %2, to %3")};
constexpr Sentences addedAmount{MESSAGE("Added %1 to %2 (%3)"), MESSAGE("Added %1, %2, to %3 (%4)")};
constexpr Sentences deleted{MESSAGE("Deleted %1 from %2"), MESSAGE("Deleted %1, %2, from %3")};
constexpr Sentences deletedAmount{MESSAGE("Deleted %1 from %2 (%3)"),
                                  MESSAGE("Deleted %1, %2, from %3 (%4)")};
constexpr Sentences moved{MESSAGE("Moved %1 in %2"), MESSAGE("Moved %1, %2, in %3")};

std::pair<std::string, std::string> rowAt(const Economy& economy, const Address& cell) {
    const Table& table = economy[cell.table];
    if (const auto row = table.find(cell.keys)) return saidRow(economy, cell.table, table[*row]);
    const TableSpec& spec = table.spec();
    Row keysOnly(spec.columns.size());
    std::size_t key = 0;
    for (std::size_t c = 0; c < spec.columns.size() && key < cell.keys.size(); ++c)
        if (spec.columns[c].key) keysOnly[c] = cell.keys[key++];
    return saidRow(economy, cell.table, keysOnly);
}

Message nameOf(const CellStep& step, const Economy& economy) {
    const TableSpec& spec = specification(step.cell.table);
    const Column& column = spec.columns[*spec.find(step.cell.column)];
    const bool isMain = mainColumn(step.cell.table) == &column;
    auto [before, after] = saidValues(economy, column, step.before, step.after);
    std::vector<std::string> rest;
    if (!isMain) rest.push_back(worded("Column", column.title));
    if (step.wasReset) {
        rest.insert(rest.end(), {after, before});
        return saying(isMain ? resetTo : columnResetTo, rowAt(economy, step.cell), std::move(rest));
    }
    if (step.after.empty()) {
        rest.push_back(before);
        return saying(isMain ? cleared : columnCleared, rowAt(economy, step.cell), std::move(rest));
    }
    rest.push_back(after);
    if (!step.before.empty()) rest.push_back(before);
    if (step.before.empty())
        return saying(isMain ? firstSetTo : columnFirstSetTo, rowAt(economy, step.cell), std::move(rest));
    return saying(isMain ? setTo : columnSetTo, rowAt(economy, step.cell), std::move(rest));
}

// "Amount of Nursing, North Cumbria" as an argument.
std::string cellName(const Economy& economy, const Address& cell) {
    const TableSpec& spec = specification(cell.table);
    const auto [what, whose] = rowAt(economy, cell);
    const std::string row = whose.empty() ? what : worded(message(MESSAGE("%1, %2"), what, whose));
    const Column& column = spec.columns[*spec.find(cell.column)];
    if (mainColumn(cell.table) == &column) return row;
    return worded(message(MESSAGE("%1 of %2"), worded("Column", column.title), row));
}

Message nameOf(const std::vector<CellStep>& steps, const Economy& economy) {
    if (steps.size() == 1) return nameOf(steps.front(), economy);
    const auto count = std::to_string(steps.size());
    const std::string first = cellName(economy, steps.front().cell);
    const TableId table = steps.front().cell.table;
    const bool ofOne = std::all_of(steps.begin(), steps.end(),
                                   [&](const CellStep& step) { return step.cell.table == table; });
    const bool allReset =
        std::all_of(steps.begin(), steps.end(), [](const CellStep& step) { return step.wasReset; });
    if (allReset)
        return message(MESSAGE("Reset %1 cells to their values without the scenario: %2 …"), count, first);
    if (!ofOne) return message(MESSAGE("Changed %1 cells of several tables: %2 …"), count, first);
    return message(MESSAGE("Changed %1 cells of %2: %3 …"), count, titleOf(table), first);
}

Message rowsName(const char* several, const Economy& economy, TableId table,
                 const std::vector<const Row*>& rows) {
    return message(several, std::to_string(rows.size()), titleOf(table),
                   saidRowWhole(economy, table, *rows.front()));
}

std::optional<std::string> mainAmount(const Economy& economy, TableId table, const Row& row) {
    const Column* column = mainColumn(table);
    if (!column) return std::nullopt;
    const std::string& text = row[columnOf(table, column->name)];
    return text.empty() ? std::nullopt : std::optional(saidValue(economy, *column, text));
}

Message oneRowName(const Sentences& without, const Sentences& with, const Economy& economy, TableId table,
                   const Row& row) {
    const auto amount = mainAmount(economy, table, row);
    if (!amount) return saying(without, saidRow(economy, table, row), {titleOf(table)});
    return saying(with, saidRow(economy, table, row), {titleOf(table), *amount});
}

// Rows of one table that all come or all go; nothing for other changes.
std::optional<Message> rowsOnly(const std::vector<const Change*>& changes, const Economy& before) {
    std::vector<const Row*> rows;
    const TableId table = tableOf(*changes.front());
    std::optional<RowChange::Way> way;
    for (const Change* change : changes) {
        const auto* row = std::get_if<RowChange>(change);
        if (!row || row->table != table || (way && *way != row->way)) return std::nullopt;
        way = row->way;
        rows.push_back(&row->row);
    }
    const bool comes = *way == RowChange::Way::comes;
    if (rows.size() == 1)
        return comes ? oneRowName(added, addedAmount, before, table, *rows.front())
                     : oneRowName(deleted, deletedAmount, before, table, *rows.front());
    return rowsName(comes ? MESSAGE("Added %1 rows to %2: %3 …") : MESSAGE("Deleted %1 rows from %2: %3 …"),
                    before, table, rows);
}

// A row that goes and comes again with another key, first among what follows from that.
std::optional<Message> renamed(const std::vector<const Change*>& changes) {
    if (changes.size() < 2) return std::nullopt;
    const auto *gone = std::get_if<RowChange>(changes[0]), *come = std::get_if<RowChange>(changes[1]);
    if (!gone || !come || gone->table != come->table || gone->way != RowChange::Way::goes ||
        come->way != RowChange::Way::comes)
        return std::nullopt;
    const auto from = keysOf(gone->table, gone->row), to = keysOf(come->table, come->row);
    const auto differs = std::mismatch(from.begin(), from.end(), to.begin());
    if (differs.first == from.end()) return std::nullopt;
    if (changes.size() == 2)
        return message(MESSAGE("Renamed %1 to %2 in %3"), *differs.first, *differs.second,
                       titleOf(gone->table));
    return message(MESSAGE("Renamed %1 to %2 in %3, and what refers to it"), *differs.first, *differs.second,
                   titleOf(gone->table));
}

// What somebody said of a cell: a note, a formula, a lock.
std::optional<Message> saidOfCell(const std::vector<const Change*>& changes, const Economy& before) {
    const TableId table = tableOf(*changes.front());
    const Table& all = before[table];
    const auto* row = std::get_if<RowChange>(changes.front());
    const auto place = all.find(addressOf(*changes.front()).keys);
    if (!isSaidOfCells(table) || (row ? changes.size() > 1 : !place)) return std::nullopt;
    const Row& about = row ? row->row : all[*place];
    const std::string cell = cellTitle(before, about[columnOf(table, "cell")], Wording());
    const bool isNote = table == TableId::notes, isLock = table == TableId::locks;
    if (!row)
        return message(isNote   ? MESSAGE("Changed the note on %1")
                       : isLock ? MESSAGE("Changed the lock on %1")
                                : MESSAGE("Changed the formula of %1"),
                       cell);
    if (row->way == RowChange::Way::goes)
        return message(isNote   ? MESSAGE("Deleted the note on %1")
                       : isLock ? MESSAGE("Unlocked %1")
                                : MESSAGE("Removed the formula of %1"),
                       cell);
    const TableSpec& spec = specification(table);
    const Column& said = spec.columns[*spec.find(isLock ? "reason" : "text")];
    const std::string& text = about[columnOf(table, said.name)];
    if (isLock && text.empty()) return message(MESSAGE("Locked %1"), cell);
    return message(isNote   ? MESSAGE("Added a note on %1: %2")
                   : isLock ? MESSAGE("Locked %1: %2")
                            : MESSAGE("Worked out %1: %2"),
                   cell, saidValue(before, said, text));
}

Message mixedName(const std::vector<const Change*>& changes) {
    std::size_t cells = 0, rows = 0;
    std::vector<TableId> tables;
    for (const Change* change : changes) {
        ++(std::holds_alternative<CellChange>(*change) ? cells : rows);
        if (std::find(tables.begin(), tables.end(), tableOf(*change)) == tables.end())
            tables.push_back(tableOf(*change));
    }
    const auto all = std::to_string(cells + rows);
    if (tables.size() == 1) return message(MESSAGE("Made %1 changes in %2"), all, titleOf(tables.front()));
    return message(MESSAGE("Made %1 changes in %2 tables, %3 among them"), all, std::to_string(tables.size()),
                   titleOf(tables.front()));
}

} // namespace

Message stepName(const Command& command, const Economy& before) {
    const auto changes = toldChanges(command);
    if (changes.empty()) return message(MESSAGE("Nothing changed"));
    if (auto said = saidOfCell(changes, before)) return std::move(*said);
    if (const auto steps = cellSteps(changes, before); !steps.empty()) return nameOf(steps, before);
    if (auto name = renamed(changes)) return std::move(*name);
    if (auto rows = rowsOnly(changes, before)) return std::move(*rows);
    return mixedName(changes);
}

bool namesItself(const Command& command) {
    const bool onlySaid = std::all_of(command.changes.begin(), command.changes.end(),
                                      [](const Change& change) { return isSaidOfCells(tableOf(change)); });
    return command.name.text.empty() || onlySaid;
}

Message cellsName(const char* one, const char* several, std::size_t count, std::string title) {
    return message(count == 1 ? one : several, std::to_string(count), std::move(title));
}

Message deletedName(const Economy& before, TableId table, std::span<const std::size_t> rows,
                    std::size_t others) {
    std::vector<const Row*> gone;
    for (const std::size_t row : rows) gone.push_back(&before[table][row]);
    if (gone.empty()) return message(MESSAGE("Nothing changed"));
    const Message name = gone.size() == 1
                             ? oneRowName(deleted, deletedAmount, before, table, *gone.front())
                             : rowsName(MESSAGE("Deleted %1 rows from %2: %3 …"), before, table, gone);
    if (others == 0) return name;
    if (others == 1) return message(MESSAGE("%1, and what used it in 1 place"), worded(name));
    return message(MESSAGE("%1, and what used it in %2 places"), worded(name), std::to_string(others));
}

Message movedName(const Economy& before, TableId table, std::size_t first, std::size_t count) {
    if (count == 1) return saying(moved, saidRow(before, table, before[table][first]), {titleOf(table)});
    return message(MESSAGE("Moved %1 rows in %2: %3 …"), std::to_string(count), titleOf(table),
                   saidRowWhole(before, table, before[table][first]));
}

} // namespace breakeven
