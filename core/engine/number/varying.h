#pragma once

#include "engine/number/primitives.h"
#include "engine/number/varying_record.h"

namespace breakeven {

class Varying;

/// How two varying numbers compare: a bool that is known, or one worked out for each set of numbers.
class VaryingTruth {
public:
    explicit VaryingTruth(bool known) : known_(known) {}
    explicit VaryingTruth(VaryingPlace place) : place_(place) {}

    VaryingTruth operator!() const;
    friend VaryingTruth operator&&(const VaryingTruth& a, const VaryingTruth& b);
    friend VaryingTruth operator||(const VaryingTruth& a, const VaryingTruth& b);

private:
    friend class Varying;
    friend Varying choose(const VaryingTruth& truth, const Varying& a, const Varying& b);

    bool known_ = false;
    VaryingPlace place_;
};

/// A binary number of which it is either known what it is, or recorded how it follows from numbers that vary.
/// What follows from known numbers alone is calculated once, here, as a double is; the rest is left to a
/// kernel.
class Varying {
public:
    Varying() = default; ///< nought
    explicit Varying(int number) : known_(number) {}
    explicit Varying(double number) : known_(number) {}
    explicit Varying(VaryingPlace place) : place_(place) {}

    bool isKnown() const { return !place_; }
    /// Precondition: it is known.
    double known() const { return known_; }
    /// Precondition: it is not.
    VaryingPlace place() const { return place_; }

    Varying operator-() const;
    friend Varying operator+(const Varying& a, const Varying& b);
    friend Varying operator-(const Varying& a, const Varying& b);
    friend Varying operator*(const Varying& a, const Varying& b);
    friend Varying operator/(const Varying& a, const Varying& b);
    Varying& operator+=(const Varying& other) { return *this = *this + other; }
    Varying& operator-=(const Varying& other) { return *this = *this - other; }
    Varying& operator*=(const Varying& other) { return *this = *this * other; }

    friend VaryingTruth operator<(const Varying& a, const Varying& b) {
        return compared(VaryingOp::less, a, b);
    }
    friend VaryingTruth operator>(const Varying& a, const Varying& b) { return b < a; }
    friend VaryingTruth operator<=(const Varying& a, const Varying& b) {
        return compared(VaryingOp::notGreater, a, b);
    }
    friend VaryingTruth operator>=(const Varying& a, const Varying& b) { return b <= a; }
    friend VaryingTruth operator==(const Varying& a, const Varying& b) {
        return compared(VaryingOp::equal, a, b);
    }

    friend Varying choose(const VaryingTruth& truth, const Varying& a, const Varying& b);
    friend Varying positive(const Varying& x) { return atLeast(x, Varying()); }
    friend Varying atMost(const Varying& x, const Varying& most);
    friend Varying atLeast(const Varying& x, const Varying& least);
    friend Varying quotient(const Varying& a, const Varying& b);

private:
    static VaryingTruth compared(VaryingOp op, const Varying& a, const Varying& b);
    static Varying recorded(VaryingOp op, const Varying& a, const Varying& b);
    VaryingOperand operand() const;
    bool is(double number) const { return isKnown() && known_ == number; }

    double known_ = 0;
    VaryingPlace place_;
};

template<>
struct Arithmetic<Varying> {
    static Varying post(const Varying& pounds) { return pounds; }
    static Varying value(const Varying& amount) { return amount; }
    static Varying threshold(const Varying& number) { return number; }
    static Varying from(const Decimal& typed) { return Varying(toDouble(typed)); }
};

} // namespace breakeven
