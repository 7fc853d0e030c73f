#pragma once

#include "economy/reading/uncertainty_range.h"
#include "engine/session/compiled_scenario.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Numbers from low to high.
struct NumberRange {
    Decimal low, high;
};

/// Typed cells of a scenario that are moved alike by one number x (rules 17.3): set to it, or changed by
/// adding it or multiplying by it, as an override does. Rates are fractions.
class MovedCells {
public:
    /// `cell` may have "*". Errors: no such cell, one that no number moves, or that nothing is calculated
    /// from.
    static Result<MovedCells> find(const CompiledScenario& scenario, std::string_view cell,
                                   RangeChange change);

    const Address& address() const { return address_; }
    const Column& column() const { return *column_; }
    RangeChange change() const { return change_; }
    std::size_t size() const { return cells_.size(); }
    bool contains(CellPlace place) const;

    /// The inputs they feed, and the numbers of these at x, in the same order.
    const std::vector<InputId>& inputs() const { return inputs_; }
    std::vector<Decimal> at(const Decimal& x) const;

    /// The x with which they stand as they do; of different cells that are set to one number their mean.
    const Decimal& today() const { return today_; }

    /// How finely x is told: pennies, 0.01 of a number, 0.01 of a percentage point.
    Decimal step() const;

    /// What the column accepts of every cell; far away where it has no end.
    NumberRange accepted() const;

    /// Where x is sought if nothing else is said: what is accepted and, where that has no end, today's number
    /// less or more ten times its size (at least 1,000, of rates 100 percentage points).
    NumberRange range() const;

    /// x as it stands in an override, and read from such a text.
    std::string text(const Decimal& x) const;
    std::optional<Decimal> read(std::string_view text) const;

private:
    /// A cell and what of it counts.
    struct Cell {
        CellPlace place;
        std::vector<Decimal> numbers; ///< of a list its elements
        NumberRange accepted;         ///< with ends far away where there are none
    };

    MovedCells() = default;

    bool isRate() const;
    Decimal moved(const Decimal& number, const Decimal& x) const;

    Address address_;
    const Column* column_ = nullptr;
    RangeChange change_ = RangeChange::set;
    std::vector<Cell> cells_;
    std::vector<InputId> inputs_;
    std::vector<Decimal> numbers_; ///< of the inputs, today
    Decimal today_;
};

} // namespace breakeven
