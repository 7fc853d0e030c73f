#include "economy/edit/change.h"

#include "economy/edit/row_runs.h"
#include "economy/table/row_keys.h"
#include "economy/table/value.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Way = RowChange::Way;

bool applyOne(const RowChange& change, Economy& economy) {
    Table& table = economy[change.table];
    if (change.way == Way::comes)
        return change.position <= table.size() && table.insert(change.position, change.row);
    const auto row = table.find(keysOf(change.table, change.row));
    if (!row || table[*row] != change.row) return false;
    table.erase(*row);
    return true;
}

bool applyOne(const CellChange& change, Economy& economy) {
    const auto place = economy.locate(change.cell);
    if (!place || economy.text(*place) != change.before) return false;
    return economy[place->table].set(place->row, place->column, change.after);
}

bool applyOne(const Change& change, Economy& economy) {
    return std::visit([&](const auto& one) { return applyOne(one, economy); }, change);
}

CellChange reversed(const CellChange& change) { return {change.cell, change.after, change.before}; }

RowChange reversed(RowChange change) {
    change.way = change.way == Way::comes ? Way::goes : Way::comes;
    return change;
}

Change reversed(const Change& change) {
    return std::visit([](const auto& one) -> Change { return reversed(one); }, change);
}

Problem mismatch(const Change& change) {
    return errorAt(toText(addressOf(change)),
                   message(MESSAGE("the document has changed since this edit was prepared")));
}

// Why a text could not be read again in a column, its range aside, if it could not.
std::optional<Message> unreadable(const Column& column, const std::string& text) {
    const CanonicalText kept = canonical(column, text);
    if (const auto* why = std::get_if<Message>(&kept)) return *why;
    if (std::get<std::string>(kept) == text) return std::nullopt;
    return message(MESSAGE("“%1” would be read as “%2”"), text, std::get<std::string>(kept));
}

} // namespace

TableId tableOf(const Change& change) {
    const auto* cell = std::get_if<CellChange>(&change);
    return cell ? cell->cell.table : std::get<RowChange>(change).table;
}

Address addressOf(const Change& change) {
    if (const auto* cell = std::get_if<CellChange>(&change)) return cell->cell;
    const auto& row = std::get<RowChange>(change);
    return {row.table, keysOf(row.table, row.row), {}};
}

Command inverse(const Command& command) {
    Command undo{command.name, {}};
    undo.changes.reserve(command.changes.size());
    for (auto change = command.changes.rbegin(); change != command.changes.rend(); ++change)
        undo.changes.push_back(reversed(*change));
    return undo;
}

std::vector<Problem> apply(const Command& command, Economy& economy) {
    const std::span all(command.changes);
    for (std::size_t i = 0; i < all.size();) {
        const std::size_t end = i + runLength(all.subspan(i));
        if (applyAtOnce(all.subspan(i, end - i), economy)) i = end;
        for (; i < end; ++i) {
            if (applyOne(all[i], economy)) continue;
            apply(inverse({{}, {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i)}}), economy);
            return {mismatch(all[i])};
        }
    }
    return {};
}

std::vector<Problem> unreadable(const Command& command) {
    std::vector<Problem> problems;
    std::map<TableId, std::vector<Column>> columns; // of any range
    const auto columnsOf = [&](TableId table) -> const std::vector<Column>& {
        const auto [known, isNew] = columns.try_emplace(table, specification(table).columns);
        if (isNew)
            for (Column& column : known->second) column.range = Range::any;
        return known->second;
    };
    const auto check = [&](const Change& change, const Column& column, const std::string& text) {
        if (text.empty() && !column.key) return;
        auto why = unreadable(column, text);
        if (!why) return;
        Address at = addressOf(change);
        at.column = column.name;
        problems.push_back(errorAt(toText(at), std::move(*why)));
    };
    // A row that went stood there: as it was it can be read where it comes again.
    const auto before = [](const RowChange* a, const RowChange* b) {
        return std::tie(a->table, a->row) < std::tie(b->table, b->row);
    };
    std::set<const RowChange*, decltype(before)> gone(before);
    for (const Change& change : command.changes) {
        const TableSpec& spec = specification(tableOf(change));
        if (const auto* cell = std::get_if<CellChange>(&change))
            check(change, columnsOf(spec.id)[*spec.find(cell->cell.column)], cell->after);
        else if (const auto& row = std::get<RowChange>(change); row.way == Way::goes)
            gone.insert(&row);
        else if (const auto& known = columnsOf(spec.id); gone.empty() || !gone.contains(&row))
            for (std::size_t c = 0; c < row.row.size(); ++c) check(change, known[c], row.row[c]);
    }
    return problems;
}

bool Editor::set(CellPlace place, std::string text) {
    Table& table = economy_[place.table];
    const std::string before = economy_.text(place);
    if (before == text) return true;
    const Column& column = table.spec().columns[place.column];
    if (!column.key) {
        changes_.push_back(CellChange{table.address(place.row, column.name), before, text});
        return table.set(place.row, place.column, std::move(text));
    }
    // A new key is a new row: the old one goes and the new one comes at the same position.
    const Row old = table[place.row];
    if (!table.set(place.row, place.column, std::move(text))) return false;
    changes_.push_back(RowChange{Way::goes, place.table, place.row, old});
    changes_.push_back(RowChange{Way::comes, place.table, place.row, table[place.row]});
    return true;
}

bool Editor::insert(TableId id, std::size_t position, Row row) {
    Table& table = economy_[id];
    if (!table.insert(position, std::move(row))) return false;
    changes_.push_back(RowChange{Way::comes, id, position, table[position]});
    return true;
}

void Editor::erase(TableId id, std::size_t position) {
    Table& table = economy_[id];
    changes_.push_back(RowChange{Way::goes, id, position, table[position]});
    table.erase(position);
}

} // namespace breakeven
