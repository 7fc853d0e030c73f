#pragma once

#include "money/decimal.h"

#include <compare>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>

namespace breakeven {

/// A posted amount: whole pence. Money times a rate is not Money; `roundToPenny` alone makes it so.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromPence(std::int64_t pence) {
        Money money;
        money.pence_ = pence;
        return money;
    }

    constexpr std::int64_t pence() const { return pence_; }
    constexpr auto operator<=>(const Money&) const = default;

    constexpr Money operator-() const { return fromPence(-pence_); }
    constexpr Money& operator+=(Money other) {
        if (__builtin_add_overflow(pence_, other.pence_, &pence_)) throw std::overflow_error("money");
        return *this;
    }
    constexpr Money& operator-=(Money other) { return *this += -other; }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }

private:
    std::int64_t pence_ = 0;
};

/// Whether all amounts are nought.
bool areNought(std::span<const Money> amounts);

/// Rounds pounds once, as a posting is: to 20 decimals, then to the penny, halves away from zero (rules
/// 1.2). Throws std::overflow_error from £10^16 in size on.
Money roundToPenny(const Decimal& pounds);

/// Pounds, unrounded, for use in another rule.
Decimal toDecimal(Money money);

/// A binary number of pounds, to the penny. Throws std::overflow_error from £10^16 in size on.
Money nearestPenny(double pounds);

/// Pounds as the nearest double, for charts.
double toDouble(Money money);

/// Pounds with two places: "-1234.50".
std::string toText(Money money);

} // namespace breakeven
