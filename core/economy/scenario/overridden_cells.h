#pragma once

#include "economy/reading/matched_rows.h"
#include "economy/scenario/scenario.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "money/decimal.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace breakeven {

/// The cells of an economy while the overrides of a scenario act on them, one after the other (rules 13).
/// Figures worked out are written into the economy by `settle`, rounded after each override to the decimals
/// kept of any cell, so that an override promoted to the base leaves the same figure.
class OverriddenCells {
public:
    explicit OverriddenCells(Economy& economy) : economy_(economy), rows_(economy) {}

    /// Carries the override out, or says, at its address, why it cannot be: no such cell, nothing to add to,
    /// a value of another kind or out of range. Then what it changed so far stays changed.
    std::optional<Problem> apply(const Override& change);

    /// Writes all figures, and takes away the years that a blank has carry forward.
    void settle();

private:
    using Rows = MatchedRows::Rows;
    using Figures = std::unordered_map<std::size_t, std::vector<Decimal>>; ///< by row
    using Place = std::pair<TableId, std::size_t>;                         ///< a column of a table

    Rows rowsOf(const Address& address);
    std::optional<std::size_t> makeIndexYear(const Address& address);
    std::optional<Message> set(Place place, const Rows& rows, const Override& change);
    std::optional<Message> workOut(Place place, const Rows& rows, const Override& change);
    std::optional<Message> shiftYears(Place place, const Rows& rows, const Decimal& by);
    std::vector<Decimal>* figuresAt(Figures& figures, CellPlace place);
    void settle(TableId table);

    Economy& economy_;
    std::map<Place, Figures> figures_; ///< worked out and not yet written
    MatchedRows rows_;
    std::vector<Address> blanked_; ///< years that an earlier one is to carry forward to
};

} // namespace breakeven
