#pragma once

#include "economy/reading/uncertainty_range.h"
#include "economy/table/row_reader.h"

#include <optional>
#include <vector>

namespace breakeven {

/// The cell a range is of, one that can be uncertain in this way, and its numbers as far as they are typed.
struct UncertainCell {
    Address address;
    std::size_t column = 0;
    RangeChange change = RangeChange::set;
    std::optional<Decimal> low, central, high; ///< nothing where blank

    const Column& about() const { return specification(address.table).columns[column]; }

    /// Whether nothing typed is out of order.
    bool isOrdered() const {
        return !(low && high && *low > *high) && !(low && central && *central < *low) &&
               !(high && central && *central > *high);
    }
};

/// Reads it from a row of uncertainties, or says what is wrong with the row in itself (rules 16.1, 16.3).
std::optional<UncertainCell> uncertainCell(const RowReader& row, std::vector<Problem>& problems);

/// What is wrong with the range of such a cell in itself: the order of its numbers, its distribution, what it
/// shares.
void checkRange(const RowReader& row, const UncertainCell& cell, std::vector<Problem>& problems);

/// What is wrong with one range, in itself and with the cells it is of; not whom it shares a group with.
std::vector<Problem> problemsOfRange(const Economy& economy, std::size_t row);

/// What is wrong with the groups of all ranges.
void checkGroups(const Economy& economy, std::vector<Problem>& problems);

/// What is wrong with the ranges of a table's cells, as these stand: cells that are not there or blank, a
/// central left blank that lies outside, ends that leave what a column accepts.
void checkUncertainCells(const Economy& economy, TableId table, std::vector<Problem>& problems);

} // namespace breakeven
