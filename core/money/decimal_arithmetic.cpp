#include "money/decimal.h"

#include <algorithm>
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

} // namespace boost::multiprecision::backends
