#include "money/decimal.h"

#include <charconv>
#include <cmath>

namespace breakeven {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

Decimal powerOfTen(int exponent) { return Decimal(boost::multiprecision::cpp_dec_float<50>(1.0, exponent)); }

Decimal roundHalfAway(const Decimal& value) {
    static const Decimal half("0.5");
    return value < 0 ? -floor(-value + half) : floor(value + half);
}

} // namespace

std::optional<Decimal> parseDecimal(std::string_view text) {
    std::string_view digits = text;
    if (!digits.empty() && (digits.front() == '-' || digits.front() == '+')) digits.remove_prefix(1);
    bool point = false;
    bool digit = false;
    for (const char c : digits) {
        if (c == '.' && !point) {
            point = true;
        } else if (isDigit(c)) {
            digit = true;
        } else {
            return std::nullopt;
        }
    }
    if (!digit || digits.size() > 60) return std::nullopt;
    return Decimal(std::string(text));
}

int decimalPlaces(std::string_view text) {
    const auto point = text.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

std::string toFixedText(const Decimal& value, int places) {
    const Decimal scaled = roundHalfAway(abs(value) * powerOfTen(places));
    std::string digits = scaled.str(0, std::ios_base::fixed);
    digits.erase(std::min(digits.find('.'), digits.size()));
    if (digits.size() <= static_cast<std::size_t>(places)) digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0) digits.insert(digits.size() - places, 1, '.');
    if (value < 0 && scaled != 0) digits.insert(0, 1, '-');
    return digits;
}

std::string toText(const Decimal& value, int maximumPlaces) {
    std::string text = toFixedText(value, maximumPlaces);
    if (maximumPlaces > 0) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text;
}

Decimal roundTo20(const Decimal& value) {
    static const Decimal up = powerOfTen(20);
    static const Decimal down = powerOfTen(-20);
    return roundHalfAway(value * up) * down;
}

double toDouble(const Decimal& value) {
    const std::string text = value.str(20, std::ios_base::scientific);
    double nearest = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), nearest);
    if (read.ec == std::errc() || abs(value) < 1) return nearest;
    return value < 0 ? -HUGE_VAL : HUGE_VAL;
}

} // namespace breakeven
