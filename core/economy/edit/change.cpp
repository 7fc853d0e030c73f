#include "economy/edit/change.h"

#include "economy/table/row_text.h"
#include "economy/table/value.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

Problem mismatch(const Change& change) {
    return {Severity::error, change.address, std::nullopt,
            message(MESSAGE("the document no longer holds what this edit was made on"))};
}

bool applyToRow(const Change& change, const Address& address, Economy& economy) {
    Table& table = economy[address.table];
    if (change.before) {
        const auto row = table.find(address.keys);
        if (!row || rowFromText(address.table, *change.before) != table[*row]) return false;
        table.erase(*row);
    }
    if (change.after) {
        if (change.position > table.size()) return false;
        auto row = rowFromText(address.table, *change.after);
        return row && table.insert(change.position, std::move(*row));
    }
    return true;
}

bool applyToCell(const Change& change, const Address& address, Economy& economy) {
    const auto place = economy.locate(address);
    if (!place || !change.before || !change.after || economy.text(*place) != *change.before) return false;
    return economy[place->table].set(place->row, place->column, *change.after);
}

bool applyOne(const Change& change, Economy& economy) {
    const auto address = parseAddress(change.address);
    if (!address) return false;
    return address->isRow() ? applyToRow(change, *address, economy) : applyToCell(change, *address, economy);
}

Change reversed(const Change& change) {
    return {change.address, change.after, change.before, change.position};
}

} // namespace

Command inverse(const Command& command) {
    Command undo{command.name, {}};
    undo.changes.reserve(command.changes.size());
    for (auto change = command.changes.rbegin(); change != command.changes.rend(); ++change)
        undo.changes.push_back(reversed(*change));
    return undo;
}

std::vector<Problem> apply(const Command& command, Economy& economy) {
    for (std::size_t i = 0; i < command.changes.size(); ++i) {
        if (applyOne(command.changes[i], economy)) continue;
        for (std::size_t done = i; done-- > 0;) applyOne(reversed(command.changes[done]), economy);
        return {mismatch(command.changes[i])};
    }
    return {};
}

std::vector<Problem> unreadable(const Command& command) {
    std::vector<Problem> problems;
    const auto check = [&](Column column, const std::string& address, const std::string& text) {
        column.range = Range::any;
        const CanonicalText kept = canonical(column, text);
        if (const auto* why = std::get_if<Message>(&kept))
            problems.push_back({Severity::error, address, std::nullopt, *why});
        else if (std::get<std::string>(kept) != text)
            problems.push_back(
                {Severity::error, address, std::nullopt,
                 message(MESSAGE("“%1” would be read as “%2”"), text, std::get<std::string>(kept))});
    };
    for (const Change& change : command.changes) {
        const auto address = parseAddress(change.address);
        if (!address || !change.after) continue;
        const TableSpec& spec = specification(address->table);
        if (!address->isRow()) {
            check(spec.columns[*spec.find(address->column)], change.address, *change.after);
            continue;
        }
        const auto row = rowFromText(address->table, *change.after);
        for (std::size_t c = 0; row && c < row->size(); ++c)
            check(spec.columns[c], change.address + ":" + spec.columns[c].name, (*row)[c]);
    }
    return problems;
}

bool Editor::set(CellPlace place, std::string text) {
    Table& table = economy_[place.table];
    const std::string before = economy_.text(place);
    if (before == text) return true;
    const Column& column = table.spec().columns[place.column];
    if (!column.key) {
        changes_.push_back({toText(table.address(place.row, column.name)), before, text});
        return table.set(place.row, place.column, std::move(text));
    }
    // A new key is a new address: the row goes and comes back at the same position.
    Row changed = table[place.row];
    changed[place.column] = std::move(text);
    const Change removal{toText(table.address(place.row)), rowText(place.table, table[place.row]),
                         std::nullopt, place.row};
    if (!table.set(place.row, place.column, changed[place.column])) return false;
    changes_.push_back(removal);
    changes_.push_back(
        {toText(table.address(place.row)), std::nullopt, rowText(place.table, changed), place.row});
    return true;
}

bool Editor::insert(TableId id, std::size_t position, Row row) {
    Table& table = economy_[id];
    const std::string text = rowText(id, row);
    if (!table.insert(position, std::move(row))) return false;
    changes_.push_back({toText(table.address(position)), std::nullopt, text, position});
    return true;
}

void Editor::erase(TableId id, std::size_t position) {
    Table& table = economy_[id];
    changes_.push_back(
        {toText(table.address(position)), rowText(id, table[position]), std::nullopt, position});
    table.erase(position);
}

Command difference(const Economy& from, const Economy& to, Message name) {
    Editor editor(from);
    for (const TableSpec& spec : allTables()) {
        const Table& target = to[spec.id];
        for (std::size_t r = editor.economy()[spec.id].size(); r-- > 0;)
            if (!target.find(editor.economy()[spec.id].keys(r))) editor.erase(spec.id, r);
        for (std::size_t r = 0; r < target.size(); ++r) {
            const auto here = editor.economy()[spec.id].find(target.keys(r));
            if (here && *here == r) {
                for (std::size_t c = 0; c < spec.columns.size(); ++c)
                    editor.set({spec.id, r, c}, target[r][c]);
                continue;
            }
            if (here) editor.erase(spec.id, *here);
            editor.insert(spec.id, r, target[r]);
        }
    }
    return std::move(editor).command(std::move(name));
}

} // namespace breakeven
