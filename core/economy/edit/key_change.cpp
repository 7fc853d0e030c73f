#include "economy/edit/key_change.h"

#include "economy/table/row_keys.h"
#include "economy/table/value.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Keys = std::vector<std::string>;
using Codes = std::map<std::string, std::string>;

// What becomes of the rows and codes one edit touches.
struct KeyMoves {
    TableId table;                                ///< whose codes these are
    Codes codes;                                  ///< codes all rows of the table give up, and what for
    std::map<TableId, std::map<Keys, Keys>> rows; ///< of this and other tables
};

// The codes that no row but the changed ones bore.
Codes codesGivenUp(const Table& table, const ChangedRows& rows) {
    Codes codes;
    if (table.spec().columns.front().reference) return codes;
    for (const auto& [position, row] : rows)
        if (table[position].front() != row.front()) codes.emplace(table[position].front(), row.front());
    for (std::size_t r = 0; r < table.size(); ++r) {
        const auto changed = rows.find(r);
        const bool stays = changed == rows.end() || changed->second.front() == table[r].front();
        if (stays) codes.erase(table[r].front());
    }
    return codes;
}

void moveRows(Editor& editor, TableId id, const ChangedRows& rows, KeyMoves& moves,
              std::vector<Problem>& refused) {
    const TableSpec& spec = specification(id);
    auto& moved = moves.rows[id];
    for (const auto& [position, row] : rows)
        moved.emplace(editor.economy()[id].keys(position), keysOf(id, row));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) editor.erase(id, row->first);
    for (const auto& [position, row] : rows)
        if (!editor.insert(id, std::min(position, editor.economy()[id].size()), row))
            refused.push_back(errorSaying(message(MESSAGE("%1, row %2: another row has these keys already"),
                                                  spec.title, std::to_string(position + 1))));
}

// References to codes given up take the new ones; rows keyed by them move.
void carryReferences(Editor& editor, KeyMoves& moves, std::vector<Problem>& refused) {
    for (const TableSpec& spec : allTables()) {
        ChangedRows keyed;
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            const Column& column = spec.columns[c];
            if (column.reference != moves.table) continue;
            for (std::size_t r = 0; r < editor.economy()[spec.id].size(); ++r) {
                const auto code = moves.codes.find(editor.economy()[spec.id][r][c]);
                if (code == moves.codes.end()) continue;
                if (!column.key)
                    editor.set({spec.id, r, c}, code->second);
                else
                    keyed.try_emplace(r, editor.economy()[spec.id][r]).first->second[c] = code->second;
            }
        }
        if (!keyed.empty()) moveRows(editor, spec.id, keyed, moves, refused);
    }
}

bool meansAny(const Table& table, const Keys& pattern) {
    for (std::size_t r = 0; r < table.size(); ++r)
        if (matches(pattern, table.keys(r))) return true;
    return false;
}

// A pattern that meant only rows that moved means them where they are, if one pattern can.
Keys followed(const Keys& pattern, const std::map<Keys, Keys>& moved) {
    Keys found;
    for (const auto& [from, to] : moved) {
        if (!matches(pattern, from)) continue;
        Keys there = pattern;
        for (std::size_t key = 0; key < there.size(); ++key)
            if (there[key] != "*") there[key] = to[key];
        if (!found.empty() && found != there) return pattern;
        found = std::move(there);
    }
    return found.empty() ? pattern : found;
}

Keys carried(const Economy& economy, const Address& address, const KeyMoves& moves) {
    const auto moved = moves.rows.find(address.table);
    if (!address.hasWildcard()) {
        if (moved == moves.rows.end()) return address.keys;
        const auto row = moved->second.find(address.keys);
        if (row != moved->second.end()) return row->second;
    }
    Keys keys = address.keys;
    std::size_t key = 0;
    for (const Column& column : specification(address.table).columns) {
        if (!column.key) continue;
        const bool own = address.table == moves.table && key == 0;
        const auto code = moves.codes.find(keys[key]);
        if ((own || column.reference == moves.table) && code != moves.codes.end()) keys[key] = code->second;
        ++key;
    }
    if (keys != address.keys || moved == moves.rows.end()) return keys;
    Keys there = followed(keys, moved->second);
    return there == keys || meansAny(economy[address.table], keys) ? keys : there;
}

void carryAddresses(Editor& editor, const KeyMoves& moves) {
    for (const TableSpec& spec : allTables())
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            if (spec.columns[c].type != ValueType::address) continue;
            for (std::size_t r = 0; r < editor.economy()[spec.id].size(); ++r) {
                auto address = parseAddress(editor.economy()[spec.id][r][c]);
                if (!address) continue;
                address->keys = carried(editor.economy(), *address, moves);
                editor.set({spec.id, r, c}, toText(*address));
            }
        }
}

// Overrides that put a code given up into a cell.
void carryValues(Editor& editor, const KeyMoves& moves) {
    const TableSpec& spec = specification(TableId::overrides);
    const std::size_t value = *spec.find("value");
    for (std::size_t r = 0; r < editor.economy()[spec.id].size(); ++r) {
        const Table& overrides = editor.economy()[spec.id];
        const auto cell = parseAddress(overrides.at(r, "cell"));
        const auto code = moves.codes.find(overrides[r][value]);
        if (!cell || cell->isRow() || code == moves.codes.end()) continue;
        const TableSpec& of = specification(cell->table);
        if (of.columns[*of.find(cell->column)].reference == moves.table)
            editor.set({spec.id, r, value}, code->second);
    }
}

} // namespace

std::vector<Problem> changeKeys(Editor& editor, TableId id, const ChangedRows& rows) {
    KeyMoves moves{id, codesGivenUp(editor.economy()[id], rows), {}};
    std::vector<Problem> refused;
    moveRows(editor, id, rows, moves, refused);
    if (refused.empty()) carryReferences(editor, moves, refused);
    if (!refused.empty()) return refused;
    carryAddresses(editor, moves);
    carryValues(editor, moves);
    return {};
}

Result<Command> renameCode(const Economy& economy, TableId id, std::size_t row, const std::string& code) {
    const Table& table = economy[id];
    const std::string from = table[row].front();
    const auto refused = [&](Message why) { return errorAt(toText(table.address(row)), std::move(why)); };
    if (auto why = refuseCode(code)) return refused(std::move(*why));
    ChangedRows rows;
    for (std::size_t r = 0; r < table.size(); ++r) {
        if (table[r].front() == code) return refused(message(MESSAGE("the code %1 is taken"), code));
        if (table[r].front() != from) continue;
        rows.emplace(r, table[r]).first->second.front() = code;
    }
    Editor editor(economy);
    if (auto problems = changeKeys(editor, id, rows); !problems.empty()) return problems;
    return std::move(editor).command(message(MESSAGE("Renamed the code %1 to %2"), from, code));
}

} // namespace breakeven
