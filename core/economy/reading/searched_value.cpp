#include "economy/reading/searched_value.h"

#include "economy/table/working_unit.h"
#include "money/amount_in_unit.h"
#include "money/written_number.h"

#include <charconv>
#include <cmath>

namespace breakeven {

namespace {

constexpr std::size_t leastDigits = 2;

std::string digitsOf(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if ((c >= '0' && c <= '9') || c == '.') digits += c;
    return digits;
}

bool isNear(double a, double b, double within) { return std::abs(a - b) <= within + std::abs(b) * 1e-12; }

} // namespace

std::optional<SearchedValue> SearchedValue::in(std::string_view typed, MoneyUnit unit) {
    const auto amount = readAmount(trimmed(typed));
    SearchedValue searched;
    searched.digits_ = digitsOf(typed);
    if (!amount || searched.digits_.empty()) return std::nullopt;
    const bool saysUnit = amount->pounds || amount->sized;
    const double pounds = toDouble(inPounds(1, saysUnit ? MoneyUnit::pounds : unit));
    const double written = toDouble(amount->value);
    searched.perCent_ = amount->perCent;
    searched.value_ = amount->perCent ? written / 100 : written;
    searched.shown_ = written * pounds;
    searched.within_ = pounds * std::pow(10.0, -amount->places) / 2;
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
    double held = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), held);
    if (failed != std::errc()) return 0;
    const bool hasSign = end != text.data() + text.size() && *end == '%';
    if (isRate && hasSign) held /= 100;
    const double wanted = isRate && !perCent_ ? value_ / 100 : value_;
    if (isNear(held, wanted, 0)) return 3;
    if (followsUnit(column) && within_ > 0.005 && shown_ != 0 &&
        isNear(std::abs(held), std::abs(shown_), within_))
        return 2;
    const std::string_view size = text.starts_with('-') ? text.substr(1) : text;
    return digits_.size() >= leastDigits && size.starts_with(digits_) ? 1 : 0;
}

} // namespace breakeven
