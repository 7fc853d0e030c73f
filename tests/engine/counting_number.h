#pragma once

#include "engine/number/primitives.h"

namespace breakeven::test {

/// A binary number that counts what is asked of it. What comparing it yields is no bool and makes none, so
/// that nothing can branch on a value; and had anything branched, another value would make another count.
class CountingNumber {
public:
    class Truth {
    public:
        explicit Truth(bool holds) : holds_(holds) {}
        explicit operator bool() const = delete;
        friend Truth operator&&(Truth a, Truth b) { return Truth(a.holds_ && b.holds_); }
        friend Truth operator||(Truth a, Truth b) { return Truth(a.holds_ || b.holds_); }
        Truth operator!() const { return Truth(!holds_); }

    private:
        friend class CountingNumber;
        bool holds_;
    };

    static inline long operations = 0;

    CountingNumber() = default;
    explicit CountingNumber(int number) : value_(number) {}
    explicit CountingNumber(double number) : value_(number) {}

    double value() const { return value_; }

    CountingNumber operator-() const { return counted(-value_); }
    friend CountingNumber operator+(CountingNumber a, CountingNumber b) {
        return counted(a.value_ + b.value_);
    }
    friend CountingNumber operator-(CountingNumber a, CountingNumber b) {
        return counted(a.value_ - b.value_);
    }
    friend CountingNumber operator*(CountingNumber a, CountingNumber b) {
        return counted(a.value_ * b.value_);
    }
    friend CountingNumber operator/(CountingNumber a, CountingNumber b) {
        return counted(a.value_ / b.value_);
    }
    CountingNumber& operator+=(CountingNumber other) { return *this = *this + other; }
    CountingNumber& operator-=(CountingNumber other) { return *this = *this - other; }
    CountingNumber& operator*=(CountingNumber other) { return *this = *this * other; }

    friend Truth operator<(CountingNumber a, CountingNumber b) { return compared(a.value_ < b.value_); }
    friend Truth operator>(CountingNumber a, CountingNumber b) { return compared(a.value_ > b.value_); }
    friend Truth operator<=(CountingNumber a, CountingNumber b) { return compared(a.value_ <= b.value_); }
    friend Truth operator>=(CountingNumber a, CountingNumber b) { return compared(a.value_ >= b.value_); }
    friend Truth operator==(CountingNumber a, CountingNumber b) { return compared(a.value_ == b.value_); }

    friend CountingNumber choose(Truth truth, const CountingNumber& a, const CountingNumber& b) {
        return chosen(truth, a, b);
    }

private:
    static CountingNumber chosen(Truth truth, const CountingNumber& a, const CountingNumber& b) {
        return counted(truth.holds_ ? a.value_ : b.value_);
    }
    static CountingNumber counted(double value) { return ++operations, CountingNumber(value); }
    static Truth compared(bool holds) { return ++operations, Truth(holds); }

    double value_ = 0;
};

} // namespace breakeven::test

namespace breakeven {

template<>
struct Arithmetic<test::CountingNumber> {
    using Number = test::CountingNumber;
    static Number post(Number pounds) { return pounds; }
    static Number value(Number amount) { return amount; }
    static Number threshold(Number number) { return number; }
    static Number from(const Decimal& typed) { return Number(toDouble(typed)); }
};

} // namespace breakeven
