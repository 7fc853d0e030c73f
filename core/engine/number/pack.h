#pragma once

#include "engine/number/arithmetic.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace breakeven {

/// Four binary numbers calculated at once, each as a double alone would be: four draws for the walk of one.
/// The compiler makes each operation one or two instructions. Comparing packs yields a mask, which says for
/// each number whether it holds.
class Pack {
public:
    static constexpr std::size_t count = 4;

    class Mask {
    public:
        std::array<std::int64_t, count> holds{}; ///< each 1 or 0

        friend Mask operator&&(const Mask& a, const Mask& b) {
            return each([&](std::size_t i) { return a.holds[i] & b.holds[i]; });
        }
        friend Mask operator||(const Mask& a, const Mask& b) {
            return each([&](std::size_t i) { return a.holds[i] | b.holds[i]; });
        }
        Mask operator!() const {
            return each([&](std::size_t i) { return holds[i] ^ 1; });
        }

        template<class Holds>
        static Mask each(Holds holds) {
            Mask mask;
            for (std::size_t i = 0; i < count; ++i) mask.holds[i] = static_cast<std::int64_t>(holds(i));
            return mask;
        }
    };

    Pack() = default;
    explicit Pack(double number) { numbers_.fill(number); }
    explicit Pack(int number) : Pack(static_cast<double>(number)) {}
    explicit Pack(const std::array<double, count>& numbers) : numbers_(numbers) {}

    double operator[](std::size_t i) const { return numbers_[i]; }

    Pack operator-() const {
        return each([&](std::size_t i) { return -numbers_[i]; });
    }
    friend Pack operator+(const Pack& a, const Pack& b) {
        return each([&](std::size_t i) { return a[i] + b[i]; });
    }
    friend Pack operator-(const Pack& a, const Pack& b) {
        return each([&](std::size_t i) { return a[i] - b[i]; });
    }
    friend Pack operator*(const Pack& a, const Pack& b) {
        return each([&](std::size_t i) { return a[i] * b[i]; });
    }
    friend Pack operator/(const Pack& a, const Pack& b) {
        return each([&](std::size_t i) { return a[i] / b[i]; });
    }
    Pack& operator+=(const Pack& other) { return *this = *this + other; }
    Pack& operator-=(const Pack& other) { return *this = *this - other; }
    Pack& operator*=(const Pack& other) { return *this = *this * other; }

    friend Mask operator<(const Pack& a, const Pack& b) {
        return Mask::each([&](std::size_t i) { return a[i] < b[i]; });
    }
    friend Mask operator>(const Pack& a, const Pack& b) { return b < a; }
    friend Mask operator<=(const Pack& a, const Pack& b) {
        return Mask::each([&](std::size_t i) { return a[i] <= b[i]; });
    }
    friend Mask operator>=(const Pack& a, const Pack& b) { return b <= a; }
    friend Mask operator==(const Pack& a, const Pack& b) {
        return Mask::each([&](std::size_t i) { return a[i] == b[i]; });
    }

    friend Pack choose(const Mask& truth, const Pack& a, const Pack& b) {
        return each([&](std::size_t i) { return truth.holds[i] != 0 ? a[i] : b[i]; });
    }

private:
    template<class Number>
    static Pack each(Number number) {
        Pack pack;
        for (std::size_t i = 0; i < count; ++i) pack.numbers_[i] = number(i);
        return pack;
    }

    std::array<double, count> numbers_{};
};

template<>
struct Arithmetic<Pack> {
    static Pack post(const Pack& pounds) { return pounds; }
    static Pack value(const Pack& amount) { return amount; }
    static Pack threshold(const Pack& number) { return number; }
    static Pack from(const Decimal& typed) { return Pack(toDouble(typed)); }
};

} // namespace breakeven
