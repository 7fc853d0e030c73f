#include "economy/reading/searched_value.h"

#include "money/written_number.h"

#include <charconv>
#include <cmath>

namespace breakeven {

namespace {

constexpr std::size_t leastDigits = 2;

double poundsIn(MoneyUnit unit) {
    switch (unit) {
    case MoneyUnit::pounds:
        return 1;
    case MoneyUnit::thousands:
        return 1e3;
    case MoneyUnit::millions:
        return 1e6;
    }
    return 1;
}

// The letter after an amount that says what it counts, as "k" and "m" do.
std::optional<MoneyUnit> takeUnit(std::string_view& text) {
    if (text.empty()) return std::nullopt;
    const char last = text.back();
    const auto taken = [&](MoneyUnit unit) {
        text.remove_suffix(1);
        return std::optional(unit);
    };
    if (last == 'k' || last == 'K') return taken(MoneyUnit::thousands);
    if (last == 'm' || last == 'M') return taken(MoneyUnit::millions);
    return std::nullopt;
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if ((c >= '0' && c <= '9') || c == '.') digits += c;
    return digits;
}

bool isNear(double a, double b, double within) { return std::abs(a - b) <= within + std::abs(b) * 1e-12; }

} // namespace

std::optional<SearchedValue> SearchedValue::in(std::string_view typed, MoneyUnit unit) {
    typed = trimmed(typed);
    const auto said = takeUnit(typed);
    const auto number = readNumber(typed);
    SearchedValue searched;
    searched.digits_ = digitsOf(typed);
    if (!number || searched.digits_.empty()) return std::nullopt;
    const double pounds = poundsIn(said.value_or(unit));
    const double written = toDouble(number->value);
    searched.perCent_ = number->perCent;
    searched.value_ = number->perCent ? written / 100 : said ? written * pounds : written;
    searched.shown_ = written * pounds;
    searched.within_ = pounds * std::pow(10.0, -number->places) / 2;
    return searched;
}

bool SearchedValue::mayBeIn(const Column& column) const {
    using enum ValueType;
    if (column.key) return false;
    const bool isNumber = column.type == money || column.type == number || column.type == integer;
    return column.type == rate || (isNumber && !perCent_);
}

int SearchedValue::met(const Column& column, std::string_view text) const {
    if (text.empty()) return 0;
    const bool isRate = column.type == ValueType::rate;
    const bool isMoney = column.type == ValueType::money;
    double held = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), held);
    if (failed != std::errc()) return 0;
    const bool hasSign = end != text.data() + text.size() && *end == '%';
    if (isRate && hasSign) held /= 100;
    const double wanted = isRate && !perCent_ ? value_ / 100 : value_;
    if (isNear(held, wanted, 0)) return 3;
    if (isMoney && within_ > 0.005 && shown_ != 0 && isNear(std::abs(held), std::abs(shown_), within_))
        return 2;
    const std::string_view size = text.starts_with('-') ? text.substr(1) : text;
    return digits_.size() >= leastDigits && size.starts_with(digits_) ? 1 : 0;
}

} // namespace breakeven
