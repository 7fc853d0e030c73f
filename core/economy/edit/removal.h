#pragma once

#include "economy/edit/change.h"

#include <span>
#include <vector>

namespace breakeven {

/// A row by its table and place.
struct RowPlace {
    TableId table;
    std::size_t row;

    bool operator==(const RowPlace&) const = default;
};

/// What becomes of scenarios that stand on one that goes: they go too, or stand on what is below it.
enum class Children { go, stay };

/// Rows that are to go, and what uses them.
struct Removal {
    TableId table;
    std::vector<std::size_t> rows; ///< in order
    Children children = Children::go;
    std::vector<RowPlace> others;   ///< rows that cannot stand without them, by table and place
    std::vector<CellPlace> cleared; ///< cells of rows that stay and name them: they become blank

    bool isUsed() const { return !others.empty() || !cleared.empty(); }
};

/// Finds what uses rows: rows keyed by a code that goes with the last row that bears it, or that need what it
/// names, and so on from those; the overrides, notes and uncertainties of their cells; cells that count as
/// something else where they are blank.
Removal removalOf(const Economy& economy, TableId table, std::vector<std::size_t> rows,
                  Children children = Children::go);

/// The one command that takes the rows away with all that uses them, so that nothing is named that is not
/// there. Precondition: the removal is of this economy.
Command carriedOut(const Removal& removal, const Economy& economy, Message name);

} // namespace breakeven
