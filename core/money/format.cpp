#include "money/format.h"

#include "money/apportion.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace breakeven {

namespace {

std::string withCommas(std::string plain) {
    const auto end = std::min(plain.find('.'), plain.size());
    for (auto at = static_cast<std::ptrdiff_t>(end) - 3; at > 0; at -= 3) plain.insert(at, 1, ',');
    return plain;
}

std::string bracketed(bool negative, const std::string& text) { return negative ? "(" + text + ")" : text; }

std::int64_t roundedSteps(std::int64_t pence, std::int64_t step) {
    const std::int64_t size = std::abs(pence);
    const std::int64_t steps = size / step + (size % step * 2 >= step ? 1 : 0);
    return pence < 0 ? -steps : steps;
}

Decimal charted(double value) {
    constexpr double perUnit = 1'000'000;
    return Decimal(std::round(value * perUnit)) / Decimal(perUnit);
}

// So many printed steps; of £m they are tenths.
std::string inSteps(bool negative, std::string digits, MoneyUnit unit) {
    if (unit == MoneyUnit::millions) {
        if (digits.size() == 1) digits.insert(0, 1, '0');
        digits.insert(digits.size() - 1, 1, '.');
    }
    return bracketed(negative, withCommas(std::move(digits)));
}

} // namespace

const char* symbol(MoneyUnit unit) {
    switch (unit) {
    case MoneyUnit::pounds:
        return "£";
    case MoneyUnit::thousands:
        return "£000";
    case MoneyUnit::millions:
        return "£m";
    }
    return "";
}

std::int64_t printedStep(MoneyUnit unit) {
    switch (unit) {
    case MoneyUnit::pounds:
        return 100;
    case MoneyUnit::thousands:
        return 100'000;
    case MoneyUnit::millions:
        return 10'000'000;
    }
    return 1;
}

std::string formatMoney(Money amount, MoneyUnit unit) {
    const std::int64_t steps = roundedSteps(amount.pence(), printedStep(unit));
    if (steps == 0) return "–";
    return inSteps(steps < 0, std::to_string(std::abs(steps)), unit);
}

std::string formatSize(Money amount) {
    const Money size = amount < Money{} ? -amount : amount;
    if (roundedSteps(size.pence(), printedStep(MoneyUnit::pounds)) == 0) return "£0";
    if (size.pence() < 99'950) return "£" + formatMoney(size, MoneyUnit::pounds);
    if (size.pence() < 99'950'000) return "£" + formatMoney(size, MoneyUnit::thousands) + "k";
    return "£" + formatMoney(size, MoneyUnit::millions) + "m";
}

std::string formatPence(Money amount) {
    std::string text = toText(amount);
    const bool negative = text.front() == '-';
    if (negative) text.erase(0, 1);
    return bracketed(negative, withCommas(text));
}

std::string formatNumber(const Decimal& value, int maximumPlaces) {
    std::string text = toText(value, maximumPlaces);
    const bool negative = text.front() == '-';
    if (negative) text.erase(0, 1);
    return bracketed(negative, withCommas(text));
}

std::string formatRate(const Decimal& value) {
    const std::string text = toText(abs(value) * 100) + "%";
    return bracketed(value < 0, text);
}

std::string formatMoney(double pounds, MoneyUnit unit) {
    constexpr double farBeyond = 1e15; // an axis goes further than the amounts on it
    if (std::abs(pounds) < farBeyond) return formatMoney(roundToPenny(charted(pounds)), unit);
    return inSteps(pounds < 0, toFixedText(abs(charted(pounds)) * 100 / printedStep(unit), 0), unit);
}

std::string formatNumber(double value, int maximumPlaces) {
    return formatNumber(charted(value), maximumPlaces);
}

std::string formatRate(double value) { return formatRate(charted(value)); }

std::string formatRate(const Decimal& value, int places) {
    return bracketed(value < 0, toFixedText(abs(value) * 100, places) + "%");
}

std::vector<Money> roundToSum(std::span<const Money> amounts, MoneyUnit unit) {
    const std::int64_t step = printedStep(unit);
    Money total;
    std::vector<WideInteger> pence;
    for (const Money amount : amounts) {
        total += amount;
        pence.emplace_back(amount.pence());
    }
    std::vector<Money> rounded;
    rounded.reserve(amounts.size());
    for (const std::int64_t steps : apportion(pence, step, roundedSteps(total.pence(), step)))
        rounded.push_back(Money::fromPence(steps * step));
    return rounded;
}

} // namespace breakeven
