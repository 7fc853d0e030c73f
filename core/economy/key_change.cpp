#include "economy/key_change.h"

#include <algorithm>

namespace breakeven {

namespace {

using Keys = std::vector<std::string>;
using Moves = std::map<Keys, Keys>;

// Every address cell that lies in a moved row follows it.
void carryAddresses(Editor& editor, TableId table, const Moves& moves) {
    for (const TableSpec& spec : allTables()) {
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            if (spec.columns[c].type != ValueType::address) continue;
            for (std::size_t r = 0; r < editor.economy()[spec.id].size(); ++r) {
                auto address = parseAddress(editor.economy()[spec.id][r][c]);
                if (!address || address->table != table) continue;
                const auto moved = moves.find(address->keys);
                if (moved == moves.end()) continue;
                address->keys = moved->second;
                editor.set({spec.id, r, c}, toText(*address));
            }
        }
    }
}

// The codes that no row bears any more, and what each became.
std::map<std::string, std::string> renamedCodes(const Table& table, const Moves& moves) {
    std::map<std::string, std::string> renamed;
    for (const auto& [from, to] : moves)
        if (from.front() != to.front()) renamed.emplace(from.front(), to.front());
    for (const Row& row : table.rows()) renamed.erase(row.front());
    return renamed;
}

void carryReferences(Editor& editor, TableId table, const std::map<std::string, std::string>& renamed) {
    for (const TableSpec& spec : allTables()) {
        ChangedRows keyed;
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            const Column& column = spec.columns[c];
            if (column.reference != table) continue;
            for (std::size_t r = 0; r < editor.economy()[spec.id].size(); ++r) {
                const auto code = renamed.find(editor.economy()[spec.id][r][c]);
                if (code == renamed.end()) continue;
                if (!column.key)
                    editor.set({spec.id, r, c}, code->second);
                else
                    keyed.try_emplace(r, editor.economy()[spec.id][r]).first->second[c] = code->second;
            }
        }
        if (!keyed.empty()) changeKeys(editor, spec.id, keyed);
    }
}

} // namespace

std::vector<std::size_t> changeKeys(Editor& editor, TableId id, const ChangedRows& rows) {
    Moves moves;
    for (const auto& [position, row] : rows) {
        Keys keys;
        for (std::size_t c = 0; c < row.size(); ++c)
            if (specification(id).columns[c].key) keys.push_back(row[c]);
        moves.emplace(editor.economy()[id].keys(position), std::move(keys));
    }
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) editor.erase(id, row->first);
    std::vector<std::size_t> refused;
    for (const auto& [position, row] : rows)
        if (!editor.insert(id, std::min(position, editor.economy()[id].size()), row))
            refused.push_back(position);
    if (!refused.empty()) return refused;
    carryAddresses(editor, id, moves);
    if (!specification(id).columns.front().reference)
        if (const auto renamed = renamedCodes(editor.economy()[id], moves); !renamed.empty())
            carryReferences(editor, id, renamed);
    return {};
}

} // namespace breakeven
