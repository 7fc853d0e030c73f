#pragma once

#include "engine/number/arithmetic.h"

#include <cmath>
#include <compare>
#include <stdexcept>

namespace breakeven {

/// A binary number whose postings are whole pence, rounded as the exact engine rounds: for the thousands of
/// coalitions and combinations of arrangements. It differs from the exact engine only where an amount lies
/// nearer to half a penny than some fourteen digits tell.
class PennyDouble {
public:
    constexpr PennyDouble() = default;
    constexpr explicit PennyDouble(int number) : value_(number) {}
    constexpr explicit PennyDouble(double number) : value_(number) {}

    constexpr double value() const { return value_; }
    constexpr auto operator<=>(const PennyDouble&) const = default;

    constexpr PennyDouble operator-() const { return PennyDouble(-value_); }
    constexpr PennyDouble& operator+=(PennyDouble other) { return value_ += other.value_, *this; }
    constexpr PennyDouble& operator-=(PennyDouble other) { return value_ -= other.value_, *this; }
    constexpr PennyDouble& operator*=(PennyDouble other) { return value_ *= other.value_, *this; }
    constexpr PennyDouble& operator/=(PennyDouble other) { return value_ /= other.value_, *this; }
    friend constexpr PennyDouble operator+(PennyDouble a, PennyDouble b) { return a += b; }
    friend constexpr PennyDouble operator-(PennyDouble a, PennyDouble b) { return a -= b; }
    friend constexpr PennyDouble operator*(PennyDouble a, PennyDouble b) { return a *= b; }
    friend constexpr PennyDouble operator/(PennyDouble a, PennyDouble b) { return a /= b; }

private:
    double value_ = 0;
};

template<>
struct Posted<PennyDouble> {
    using Amount = Money;
};

template<>
struct Arithmetic<PennyDouble> {
    /// Halves away from zero; what calculating has taken from a half, some units in the last place, is given
    /// back.
    static Money post(PennyDouble pounds) {
        constexpr double mostPence = 1e18;
        constexpr double noise = 32 * 2.220446049250313e-16;
        const double pence = std::abs(pounds.value()) * 100;
        if (!(pence < mostPence)) throw std::overflow_error("money");
        const auto whole = static_cast<std::int64_t>(std::floor(pence + 0.5 + pence * noise));
        return Money::fromPence(pounds.value() < 0 ? -whole : whole);
    }
    static PennyDouble value(Money amount) { return PennyDouble(static_cast<double>(amount.pence()) / 100); }
    /// Without its last three bits, which calculating may have changed.
    static PennyDouble threshold(PennyDouble number) {
        const double shifted = number.value() * 9;
        return PennyDouble(shifted - (shifted - number.value()));
    }
    static PennyDouble from(const Decimal& typed) { return PennyDouble(toDouble(typed)); }
    static bool equal(Money a, Money b, Money) { return a == b; }
};

} // namespace breakeven
