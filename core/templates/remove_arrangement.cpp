#include "templates/remove_arrangement.h"

#include "templates/owned_rows.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

/// Rows of overrides and uncertainties about cells of the rows that go.
void eraseWhatIsSaidOf(Editor& editor, TableId table, const std::set<std::string>& rows,
                       const std::string& arrangement) {
    for (std::size_t row = editor.economy()[table].size(); row-- > 0;) {
        const Table& from = editor.economy()[table];
        const auto cell = parseAddress(from.at(row, "cell"));
        const bool ofIt = table == TableId::overrides && from.at(row, "arrangement") == arrangement;
        if (ofIt || (cell && rows.contains(toText(Address{cell->table, cell->keys, {}}))))
            editor.erase(table, row);
    }
}

} // namespace

Result<Command> removeArrangement(const Economy& economy, const std::string& arrangement) {
    const auto at = economy[TableId::arrangements].find({arrangement});
    if (!at)
        return Problem{Severity::error,
                       {},
                       std::nullopt,
                       message(translatable("Message", "There is no arrangement %1."), arrangement)};
    const std::string name = economy[TableId::arrangements].at(*at, "name");
    std::vector<RowPlace> owned = ownedRows(economy, arrangement);
    std::set<std::string> addresses;
    for (const RowPlace& place : owned) addresses.insert(toText(economy[place.table].address(place.row)));
    Editor editor(economy);
    for (const TableId table : {TableId::overrides, TableId::uncertainties})
        eraseWhatIsSaidOf(editor, table, addresses, arrangement);
    // The last rows first, so that those still to go stay where they are.
    std::stable_sort(owned.begin(), owned.end(),
                     [](const RowPlace& a, const RowPlace& b) { return a.row > b.row; });
    for (const RowPlace& place : owned) editor.erase(place.table, place.row);
    return std::move(editor).command(
        message(translatable("Message", "Delete arrangement %1"), name.empty() ? arrangement : name));
}

} // namespace breakeven
