#pragma once

#include <cstdint>
#include <limits>

namespace breakeven {

/// What changes a surplus between the base year and another, in the order a bridge switches it on
/// (rules 12.1). Arrangements are switched on one after another.
enum class Cause : std::uint8_t {
    nonRecurrent,
    startingAndEnding,
    growth,
    prices,
    inflation,
    savings,
    arrangements,
    financing,
};

/// How a row of a table hangs on an arrangement (rules 2.5).
struct Owner {
    std::int32_t arrangement = -1; ///< its row; -1: the row belongs to none
    bool starts = false;           ///< the row's first year is the arrangement's
    bool ends = false;             ///< and so is its last
};

/// A clock for each cause: it shows the year being calculated, or, until its cause is switched on, the base
/// year. In a projection all show the year itself.
class Clocks {
public:
    Clocks() = default;

    /// Every clock stands at the base year.
    static Clocks none() { return {-1, 0}; }

    /// The causes up to this one are on.
    static Clocks upTo(Cause cause) { return {static_cast<int>(cause), everyArrangement}; }

    /// The causes before arrangements are on, and the arrangements up to a row.
    static Clocks upToArrangement(std::int32_t row) {
        return {static_cast<int>(Cause::arrangements), row + 1};
    }

    int year(Cause cause, int year) const { return static_cast<int>(cause) <= last_ ? year : 0; }
    int arrangement(std::int32_t row, int year) const {
        return last_ >= static_cast<int>(Cause::arrangements) && row < arrangements_ ? year : 0;
    }

    /// The clock that says whether a row counts: its arrangement's, or by its nature.
    int presence(const Owner& owner, bool recurrent, int year) const {
        return ofRow(owner, recurrent ? Cause::startingAndEnding : Cause::nonRecurrent, year);
    }

    /// The same for a savings scheme.
    int saving(const Owner& owner, bool recurrent, int year) const {
        return ofRow(owner, recurrent ? Cause::savings : Cause::nonRecurrent, year);
    }

    bool allOn() const { return last_ == static_cast<int>(Cause::financing); }

private:
    static constexpr std::int32_t everyArrangement = std::numeric_limits<std::int32_t>::max();

    Clocks(int last, std::int32_t arrangements) : last_(last), arrangements_(arrangements) {}

    int ofRow(const Owner& owner, Cause otherwise, int shown) const {
        return owner.arrangement >= 0 ? arrangement(owner.arrangement, shown) : year(otherwise, shown);
    }

    int last_ = static_cast<int>(Cause::financing); ///< the last cause that is on
    std::int32_t arrangements_ = everyArrangement;  ///< rows before this one are on
};

} // namespace breakeven
