#include "money/decimal.h"

#include <algorithm>
#include <array>
#include <iterator>

// A number is limbs of eight digits, the first the highest, and the exponent of the first.
namespace boost::multiprecision::backends {

template<>
cpp_dec_float<50>& cpp_dec_float<50>::operator+=(const cpp_dec_float<50>& v) {
    constexpr std::int32_t limbs = cpp_dec_float_elem_number;
    constexpr std::int32_t digits = cpp_dec_float_elem_digits10;
    constexpr std::int32_t farthest = (limbs - 1) * digits;
    constexpr std::int32_t full = cpp_dec_float_elem_mask;
    if (fpclass != cpp_dec_float_finite || v.fpclass != cpp_dec_float_finite) {
        const bool opposed = (isinf)() && (v.isinf)() && neg != v.neg;
        if (opposed) return *this = nan();
        return fpclass != cpp_dec_float_finite ? *this : *this = v;
    }
    if (iszero()) return *this = v;
    const std::int32_t apart = exp - v.exp;
    if (v.iszero() || apart > farthest) return *this; // nothing beside this one
    if (apart < -farthest) return *this = v;
    const std::int32_t offset = apart / digits;
    const auto shiftDown = [&](std::int32_t by) {
        std::copy_backward(data.begin(), data.end() - by, data.end());
        std::fill(data.begin(), data.begin() + by, 0);
    };
    if (neg == v.neg) {
        if (offset < 0) {
            shiftDown(-offset);
            exp = v.exp;
        }
        const std::int32_t from = std::max(offset, 0);
        std::int32_t carry = 0;
        for (std::int32_t j = limbs - 1; j >= 0; --j) {
            const std::int32_t other = j >= from ? static_cast<std::int32_t>(v.data[j - from]) : 0;
            const std::int32_t sum = static_cast<std::int32_t>(data[j]) + other + carry;
            carry = sum >= full ? 1 : 0;
            data[j] = static_cast<std::uint32_t>(sum - (carry ? full : 0));
        }
        if (carry) {
            shiftDown(1);
            data[0] = 1;
            exp += digits;
        }
    } else {
        const bool isMore =
            offset > 0 || (offset == 0 && std::lexicographical_compare(v.data.begin(), v.data.end(),
                                                                       data.begin(), data.end()));
        const std::int32_t from = isMore ? offset : 0; // where the lesser begins beside the greater
        if (!isMore) {
            if (offset < 0) shiftDown(-offset);
            exp = v.exp;
            neg = v.neg;
        }
        std::int32_t borrow = 0;
        for (std::int32_t j = limbs - 1; j >= 0; --j) {
            const std::int32_t mine = static_cast<std::int32_t>(data[j]);
            const std::int32_t other = j >= from ? static_cast<std::int32_t>(v.data[j - from]) : 0;
            const std::int32_t rest = (isMore ? mine - other : other - mine) - borrow;
            borrow = rest < 0 ? 1 : 0;
            data[j] = static_cast<std::uint32_t>(rest + (borrow ? full : 0));
        }
        const auto first =
            std::find_if(data.begin(), data.end(), [](std::uint32_t limb) { return limb != 0; });
        if (first == data.end()) return *this = zero();
        if (const auto gone = std::distance(data.begin(), first); gone > 0) {
            std::copy(first, data.end(), data.begin());
            std::fill(data.end() - gone, data.end(), 0);
            exp -= static_cast<std::int32_t>(gone) * digits;
        }
    }
    if (exp >= cpp_dec_float_max_exp10) {
        const bool isNegative = neg;
        neg = false;
        if (compare((cpp_dec_float::max)()) > 0) *this = inf();
        neg = isNegative;
    }
    return *this;
}

template<>
cpp_dec_float<50>& cpp_dec_float<50>::operator*=(const cpp_dec_float<50>& v) {
    constexpr std::int32_t digits = cpp_dec_float_elem_digits10;
    constexpr std::uint64_t full = cpp_dec_float_elem_mask;
    const bool isNegative = neg != v.neg;
    if (fpclass != cpp_dec_float_finite || v.fpclass != cpp_dec_float_finite) {
        const bool isNone = (isnan)() || (v.isnan)() || iszero() || v.iszero();
        *this = isNone ? nan() : inf();
        neg = !isNone && isNegative;
        return *this;
    }
    if (iszero() || v.iszero()) return *this = zero();
    // A product is truncated to as many limbs as its factors have; of few that are not nought it has fewer.
    constexpr std::int32_t few = 6;
    const std::int32_t limbs = std::min(prec_elem, v.prec_elem);
    const auto used = [limbs](const auto& number) {
        std::int32_t count = limbs;
        while (count > 1 && number[static_cast<std::size_t>(count) - 1] == 0) --count;
        return count;
    };
    const std::int32_t mine = used(data);
    const std::int32_t theirs = used(v.data);
    std::uint64_t sums[cpp_dec_float_elem_number];
    std::int32_t count = limbs;
    if (limbs == cpp_dec_float_elem_number && mine + theirs > few) {
#pragma GCC unroll 10
        for (std::int32_t j = 0; j < cpp_dec_float_elem_number; ++j) {
            sums[j] = 0;
#pragma GCC unroll 10
            for (std::int32_t i = 0; i <= j; ++i) sums[j] += std::uint64_t{data[i]} * v.data[j - i];
        }
    } else {
        count = std::min(limbs, mine + theirs - 1);
        for (std::int32_t j = 0; j < count; ++j) {
            sums[j] = 0;
            for (std::int32_t i = std::max(0, j - theirs + 1); i <= std::min(j, mine - 1); ++i)
                sums[j] += std::uint64_t{data[i]} * v.data[j - i];
        }
    }
    std::uint64_t carry = 0;
    for (std::int32_t j = count - 1; j >= 0; --j) {
        const std::uint64_t sum = sums[j] + carry;
        data[j] = static_cast<std::uint32_t>(sum % full);
        carry = sum / full;
    }
    exp += v.exp;
    neg = false;
    const bool isGreat = exp >= cpp_dec_float_max_exp10;
    const bool isSmall = exp <= cpp_dec_float_min_exp10;
    if (carry != 0) {
        std::copy_backward(data.begin(), data.begin() + prec_elem - 1, data.begin() + prec_elem);
        data[0] = static_cast<std::uint32_t>(carry);
        exp += digits;
    }
    if (isGreat && compare((cpp_dec_float::max)()) > 0) *this = inf();
    if (isSmall && compare((cpp_dec_float::min)()) < 0) return *this = zero();
    neg = isNegative;
    return *this;
}

// Long division. Limbs of the quotient are guessed from the first of what is left, may be one too high or too
// low, and then are made up for by those after them.
template<>
cpp_dec_float<50>& cpp_dec_float<50>::operator/=(const cpp_dec_float<50>& v) {
    constexpr std::size_t limbs = cpp_dec_float_elem_number;
    constexpr std::int32_t digits = cpp_dec_float_elem_digits10;
    constexpr std::int64_t full = cpp_dec_float_elem_mask;
    if (iszero()) return (v.isnan)() || v.iszero() ? *this = v : *this;
    const std::int32_t apart = exp - v.exp;
    const bool isFar = apart >= cpp_dec_float_max_exp10 || apart - digits <= cpp_dec_float_min_exp10;
    if (fpclass != cpp_dec_float_finite || v.fpclass != cpp_dec_float_finite || v.iszero() || isFar) {
        cpp_dec_float inverse(v);
        inverse.calculate_inv();
        return *this *= inverse;
    }
    std::array<std::int64_t, limbs + 1> quotient;
    std::size_t count = limbs; // of the divisor's limbs, without the noughts at its end
    while (v.data[count - 1] == 0) --count;
    if (count == 1) {
        const std::uint64_t divisor = v.data[0];
        std::uint64_t left = 0;
        for (std::size_t j = 0; j <= limbs; ++j) {
            left = left * full + (j < limbs ? data[j] : 0);
            quotient[j] = static_cast<std::int64_t>(left / divisor);
            left %= divisor;
        }
    } else {
        const auto firstOf = [](const auto& number, std::size_t at) {
            const auto limb = [&](std::size_t i) { return static_cast<double>(number[at + i]); };
            return (limb(0) * full + limb(1)) * full + limb(2);
        };
        const double inverse = 1 / firstOf(v.data, 0);
        // What is left, of limbs that may be greater than a limb holds, and less than nought.
        std::array<std::int64_t, 2 * limbs + 1> rest{};
        std::copy(data.begin(), data.end(), rest.begin());
        for (std::size_t j = 0; j <= limbs; ++j) {
            quotient[j] = static_cast<std::int64_t>(firstOf(rest, j) * inverse);
            for (std::size_t i = 0; i < count; ++i) rest[j + i] -= quotient[j] * v.data[i];
            if (j < limbs) rest[j + 1] += rest[j] * full;
        }
        const auto carry = [](auto& number, std::size_t from, std::size_t to) {
            for (std::size_t i = to; i > from; --i) {
                const std::int64_t over = number[i] / full - (number[i] % full < 0 ? 1 : 0);
                number[i] -= over * full;
                number[i - 1] += over;
            }
        };
        carry(rest, limbs, 2 * limbs);
        const bool isOver = rest[limbs] < 0;
        const bool isUnder = !isOver && !std::lexicographical_compare(rest.begin() + limbs, rest.end() - 1,
                                                                      v.data.begin(), v.data.end());
        quotient[limbs] += isUnder ? 1 : isOver ? -1 : 0;
        carry(quotient, 0, limbs);
    }
    const bool isLess = quotient[0] == 0;
    std::copy_n(quotient.begin() + (isLess ? 1 : 0), limbs, data.begin());
    exp = apart - (isLess ? digits : 0);
    neg = neg != v.neg;
    return *this;
}

} // namespace boost::multiprecision::backends
