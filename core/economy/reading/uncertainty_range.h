#pragma once

#include "economy/table/address.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "money/decimal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace breakeven {

enum class RangeChange : std::uint8_t { set, add, multiply };
enum class Distribution : std::uint8_t { triangular, pert, normal, uniform };

/// A row of uncertainties: how a cell, or all cells its address matches, may come out (rules 16.1). Rates are
/// fractions, a start put off is in years.
struct UncertaintyRange {
    std::string code;
    Address cell; ///< may have "*"
    RangeChange change = RangeChange::set;
    Distribution distribution = Distribution::triangular;
    Decimal low, central, high; ///< central as typed or by default, of uniform without meaning for its shape
    bool limits = false;        ///< low and high are ends, not the 10th and 90th percentiles
    std::string group;          ///< without its sign; blank for none
    bool against = false;       ///< moves the other way than its group
    Decimal common, persistence;

    /// What z_common is made from: the group, or the uncertainty itself (rules 16.5).
    const std::string& commonLabel() const { return group.empty() ? code : group; }
};

/// Whether a column's cells can be uncertain: money, numbers, rates, lists of rates, and when an arrangement
/// starts (rules 16.3).
bool mayBeUncertain(TableId table, std::size_t column);

/// Whether it is the year in which an arrangement starts, which a range can only put off.
bool isStartOfArrangement(TableId table, std::size_t column);

RangeChange rangeChangeOf(std::string_view word);
Distribution distributionOf(std::string_view word);

/// The number that low, central or high say of a cell of this column, or why they cannot. Precondition: the
/// text is canonical and not blank.
std::variant<Decimal, Message> rangeNumber(const Column& column, RangeChange change, std::string_view text);

/// What central counts as where it is blank: of `set` the cell's value, a year of an index without its own
/// the carried one's, else what changes nothing. Nothing where the cell holds no one number.
std::optional<Decimal> centralByDefault(const Economy& economy, const Address& cell, RangeChange change);

/// The cells a row of uncertainties names; nothing where its text is no address of a cell.
std::optional<Address> rangedCell(const Economy& economy, std::size_t row);

/// Precondition: validation finds no error in the row.
UncertaintyRange rangeOf(const Economy& economy, std::size_t row);

/// All of them, in table order.
std::vector<UncertaintyRange> rangesOf(const Economy& economy);

/// The rows a range's cell matches, in table order; several are found faster by one `MatchedRows`.
std::vector<std::size_t> rowsMatched(const Economy& economy, const Address& cell);

} // namespace breakeven
