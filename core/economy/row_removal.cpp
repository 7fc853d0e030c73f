#include "economy/row_removal.h"

#include "economy/address.h"

namespace breakeven {

namespace {

// Rows that speak about cells of the row.
void eraseAddressesOf(Editor& editor, TableId table, const std::vector<std::string>& keys) {
    for (const TableSpec& spec : allTables())
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            if (spec.columns[c].type != ValueType::address) continue;
            for (std::size_t r = editor.economy()[spec.id].size(); r-- > 0;) {
                const auto address = parseAddress(editor.economy()[spec.id][r][c]);
                if (address && address->table == table && address->keys == keys) editor.erase(spec.id, r);
            }
        }
}

void eraseRow(Editor& editor, TableId table, std::size_t row) {
    const auto keys = editor.economy()[table].keys(row);
    editor.erase(table, row);
    eraseAddressesOf(editor, table, keys);
}

} // namespace

void eraseWhole(Editor& editor, TableId table, const std::string& code) {
    for (const TableSpec& spec : allTables())
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            if (spec.columns[c].reference != table) continue;
            for (std::size_t r = editor.economy()[spec.id].size(); r-- > 0;) {
                // Rows below may have gone with an earlier one.
                if (r >= editor.economy()[spec.id].size() || editor.economy()[spec.id][r][c] != code)
                    continue;
                if (spec.columns[c].key)
                    eraseRow(editor, spec.id, r);
                else
                    editor.set({spec.id, r, c}, {});
            }
        }
    if (const auto row = editor.economy()[table].find({code})) eraseRow(editor, table, *row);
}

} // namespace breakeven
