#pragma once

#include "economy/edit/change.h"
#include "economy/edit/new_code.h"
#include "support/draw.h"
#include "support/generator.h"

namespace breakeven::test {

inline std::size_t anyRow(const Table& table, Draw& draw) {
    return static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(table.size()) - 1));
}

/// Some table with rows.
inline TableId anyTable(const Economy& economy, Draw& draw) {
    for (;;) {
        const TableId table = draw.oneOf(allTables()).id;
        if (economy[table].size() > 0) return table;
    }
}

/// A cell that is no key.
inline CellPlace anyCell(const Economy& economy, Draw& draw) {
    for (;;) {
        const TableId table = anyTable(economy, draw);
        const auto& columns = specification(table).columns;
        const auto column =
            static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(columns.size()) - 1));
        if (!columns[column].key) return {table, anyRow(economy[table], draw), column};
    }
}

/// What another row has in the cell's column.
inline std::string anyTextFor(const Economy& economy, CellPlace place, Draw& draw) {
    return economy[place.table][anyRow(economy[place.table], draw)][place.column];
}

/// A cell set, a row come or gone, or a few of these, as one command; sometimes of nothing.
inline Command randomEdit(const Economy& economy, Draw& draw) {
    Editor editor(economy);
    for (auto left = draw.between(1, 3); left > 0; --left) {
        const Economy& now = editor.economy();
        const TableId table = anyTable(now, draw);
        const std::size_t row = anyRow(now[table], draw);
        if (draw.oneIn(4) && now[table].size() > 1) {
            editor.erase(table, row);
        } else if (draw.oneIn(3)) {
            if (auto made = withFreeKey(now[table], now[table][row]))
                editor.insert(table, anyRow(now[table], draw), std::move(*made));
        } else {
            const CellPlace place = anyCell(now, draw);
            editor.set(place, anyTextFor(now, place, draw));
        }
    }
    return std::move(editor).command(message("Random"));
}

} // namespace breakeven::test
