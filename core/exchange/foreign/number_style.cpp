#include "exchange/foreign/number_style.h"

#include "economy/table/ascii.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace breakeven {

namespace {

// The first section of a format, what it is for positive numbers, without texts in it.
std::string bareCode(std::string_view code) {
    std::string bare;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';') break;
        if (c == '"' || c == '[') {
            const auto end = code.find(c == '"' ? '"' : ']', i + 1);
            if (end == std::string_view::npos) break;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            bare += lowered(c);
        }
    }
    return bare;
}

// 15 significant digits without an exponent, and with the point moved to the left.
std::string plainDigits(double value, int moved) {
    std::string text = fmt::format("{:.14e}", value);
    const auto e = text.find('e');
    int exponent = 0;
    std::from_chars(text.data() + e + (text[e + 1] == '+' ? 2 : 1), text.data() + text.size(), exponent);
    const bool negative = text.front() == '-';
    std::string digits = text.substr(negative ? 1 : 0, e - (negative ? 1 : 0));
    digits.erase(1, 1);
    const auto last = digits.find_last_not_of('0');
    if (last == std::string::npos) return "0";
    digits.resize(last + 1);
    const int point = exponent - moved + 1; // digits before it
    if (point <= 0) {
        digits = "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    } else if (static_cast<std::size_t>(point) >= digits.size()) {
        digits.append(static_cast<std::size_t>(point) - digits.size(), '0');
    } else {
        digits.insert(static_cast<std::size_t>(point), ".");
    }
    return negative ? "-" + digits : digits;
}

// Day 1 is 1 January 1900, and there is a 29 February 1900 that never was: from March on one day less.
std::string dateOf(double serial, bool from1904) {
    using namespace std::chrono;
    const auto days = static_cast<int>(std::floor(serial));
    const sys_days start = from1904    ? sys_days{year{1904} / January / 1}
                           : days > 60 ? sys_days{year{1899} / December / 30}
                                       : sys_days{year{1899} / December / 31};
    const year_month_day date{start + std::chrono::days{days}};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

} // namespace

NumberStyle styleOfCode(std::string_view code) {
    const std::string bare = bareCode(code);
    NumberStyle style;
    if (bare.find('%') != std::string::npos) style.kind = NumberStyle::Kind::perCent;
    const bool general = bare.find("general") != std::string::npos;
    if (!general && bare.find_first_of("dy") != std::string::npos) style.kind = NumberStyle::Kind::date;
    if (!general && bare.find("mmm") != std::string::npos) style.kind = NumberStyle::Kind::date;
    // Commas after the last digit leave thousands out.
    if (const auto last = bare.find_last_of("0#?"); last != std::string::npos)
        for (std::size_t i = last + 1; i < bare.size() && bare[i] == ','; ++i) ++style.thousands;
    return style;
}

NumberStyle styleOfNumber(unsigned format) {
    const bool date = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) ||
                      format == 36 || (format >= 50 && format <= 58);
    if (date) return {NumberStyle::Kind::date, 0};
    if (format == 9 || format == 10) return {NumberStyle::Kind::perCent, 0};
    return {};
}

ForeignCell styledNumber(std::string_view held, NumberStyle style, bool from1904) {
    double value = 0;
    const auto [end, error] = std::from_chars(held.data(), held.data() + held.size(), value);
    constexpr double most = 1e20, least = 1e-15, lastDay = 2'958'465;
    if (error != std::errc() || end != held.data() + held.size() || !(std::abs(value) < most))
        return {std::string(held), ForeignKind::text};
    if (std::abs(value) < least) value = 0;
    switch (style.kind) {
    case NumberStyle::Kind::date:
        if (value >= 1 && value <= lastDay) return {dateOf(value, from1904), ForeignKind::date};
        break;
    case NumberStyle::Kind::perCent:
        return {plainDigits(value, -2) + "%", ForeignKind::number};
    case NumberStyle::Kind::plain:
        break;
    }
    return {plainDigits(value, 3 * style.thousands), ForeignKind::number};
}

} // namespace breakeven
