#pragma once

#include "engine/number/primitives.h"
#include "engine/number/tape.h"

#include <memory>

namespace breakeven {

class Traced;

/// How two traced numbers compare, or whether several such comparisons hold together. The rules do not ask
/// which way it came out; who tells of them may.
class TracedTruth {
public:
    explicit TracedTruth(TapeIndex comparison) : comparison_(comparison) {}

    explicit operator bool() const;
    TracedTruth operator!() const;
    friend TracedTruth operator&&(const TracedTruth& a, const TracedTruth& b);
    friend TracedTruth operator||(const TracedTruth& a, const TracedTruth& b);

private:
    friend class Traced;
    friend Traced choose(const TracedTruth& truth, const Traced& a, const Traced& b);

    struct Both;

    TapeIndex comparison_;
    bool denied_ = false;              ///< it holds where the comparison does not
    std::shared_ptr<const Both> both_; ///< in place of the comparison: both hold
};

/// An exact number that remembers how it was made: a step of the tape that records. What adding nought or
/// multiplying by one leaves as it is makes no step.
class Traced {
public:
    Traced() = default; ///< nought
    explicit Traced(int number) : step_(Tape::current().constant(number)) {}
    explicit Traced(const Decimal& number) : step_(Tape::current().constant(number)) {}
    explicit Traced(TapeIndex step) : step_(step) {}

    TapeIndex step() const { return step_; }
    const Decimal& value() const { return Tape::current().value(step_); }

    Traced operator-() const;
    friend Traced operator+(const Traced& a, const Traced& b);
    friend Traced operator-(const Traced& a, const Traced& b);
    friend Traced operator*(const Traced& a, const Traced& b);
    friend Traced operator/(const Traced& a, const Traced& b);
    Traced& operator+=(const Traced& other) { return *this = *this + other; }
    Traced& operator-=(const Traced& other) { return *this = *this - other; }
    Traced& operator*=(const Traced& other) { return *this = *this * other; }

    friend TracedTruth operator<(const Traced& a, const Traced& b) { return a.is(Relation::less, b); }
    friend TracedTruth operator>(const Traced& a, const Traced& b) { return a.is(Relation::greater, b); }
    friend TracedTruth operator<=(const Traced& a, const Traced& b) { return a.is(Relation::atMost, b); }
    friend TracedTruth operator>=(const Traced& a, const Traced& b) { return a.is(Relation::atLeast, b); }
    friend TracedTruth operator==(const Traced& a, const Traced& b) { return a.is(Relation::equal, b); }

    friend Traced choose(const TracedTruth& truth, const Traced& a, const Traced& b);
    friend Traced positive(const Traced& x) { return atLeast(x, Traced()); }
    friend Traced atMost(const Traced& x, const Traced& most);
    friend Traced atLeast(const Traced& x, const Traced& least);
    friend Traced quotient(const Traced& a, const Traced& b) { return a / b; }

    /// Rounded as what is posted, or as what is compared with a threshold (rules 1.2).
    Traced posted() const;
    Traced compared() const;

private:
    TracedTruth is(Relation relation, const Traced& other) const;

    TapeIndex step_;
};

/// A number under the name its rule gives it.
inline Traced named(const Term& term, About about, int year, const Traced& number) {
    return Traced(Tape::current().name(number.step(), {&term, about, year}));
}

template<>
struct Arithmetic<Traced> {
    static Traced post(const Traced& pounds) { return pounds.posted(); }
    static Traced value(const Traced& amount) { return amount; }
    static Traced threshold(const Traced& number) { return number.compared(); }
    static Traced from(const Decimal& typed) { return Traced(typed); }
};

} // namespace breakeven
