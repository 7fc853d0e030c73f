#pragma once

#include "money/decimal.h"
#include "money/money.h"

namespace breakeven {

/// What a number type posts: whole pence in the exact engine, itself in the binary ones (rules 1.4).
template<class Number>
struct Posted {
    using Amount = Number;
};
template<>
struct Posted<Decimal> {
    using Amount = Money;
};
template<class Number>
using AmountOf = typename Posted<Number>::Amount;

/// What the rules need of a number type: how it is posted, read back and made from a typed decimal. A binary
/// type neither rounds nor counts in pence (rules 1.4); another number type only needs this and Posted.
template<class Number>
struct Arithmetic;

template<>
struct Arithmetic<Decimal> {
    static Money post(const Decimal& pounds) { return roundToPenny(pounds); }
    static Decimal value(Money amount) { return toDecimal(amount); }
    static Decimal threshold(const Decimal& number) { return roundTo20(number); }
    static const Decimal& from(const Decimal& typed) { return typed; }
    static bool equal(Money a, Money b, Money) { return a == b; }
};

template<>
struct Arithmetic<double> {
    static double post(double pounds) { return pounds; }
    static double value(double amount) { return amount; }
    static double threshold(double number) { return number; }
    static double from(const Decimal& typed) { return toDouble(typed); }
    /// To a relative 1e-9 of turnover.
    static bool equal(double a, double b, double turnover) {
        const double difference = a < b ? b - a : a - b;
        return difference <= 1e-9 * (turnover < 1 ? 1 : turnover);
    }
};

} // namespace breakeven
