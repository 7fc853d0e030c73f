#pragma once

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <optional>
#include <string>
#include <string_view>

// The same sums and products as the library's, to the last digit, and quotients cut off where the digits end
// instead of nearly right there, all in less time (decimal_arithmetic.cpp).
namespace boost::multiprecision::backends {

template<>
cpp_dec_float<50>& cpp_dec_float<50>::operator+=(const cpp_dec_float<50>& v);
template<>
cpp_dec_float<50>& cpp_dec_float<50>::operator*=(const cpp_dec_float<50>& v);
template<>
cpp_dec_float<50>& cpp_dec_float<50>::operator/=(const cpp_dec_float<50>& v);

} // namespace boost::multiprecision::backends

namespace breakeven {

/// Exact decimal arithmetic of at least 50 digits (rules 1.1).
using Decimal =
    boost::multiprecision::number<boost::multiprecision::cpp_dec_float<50>, boost::multiprecision::et_off>;

/// Reads a plain decimal such as "-1234.5"; nothing else (no exponent, comma, sign or blank in the middle).
std::optional<Decimal> parseDecimal(std::string_view text);

/// Digits after the point that `text`, a plain decimal, is written with.
int decimalPlaces(std::string_view text);

/// The shortest plain decimal that is exactly `value` rounded half away from zero to `maximumPlaces`.
std::string toText(const Decimal& value, int maximumPlaces = 20);

/// `value` with exactly `places` decimals, rounded half away from zero.
std::string toFixedText(const Decimal& value, int places);

/// Rounded half away from zero to 20 decimals: takes away the noise of division before a rounding to the
/// penny or a comparison with a threshold (rules 1.2).
Decimal roundTo20(const Decimal& value);

/// The nearest double.
double toDouble(const Decimal& value);

} // namespace breakeven
