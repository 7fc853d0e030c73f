#include "money/money.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven {

namespace {

constexpr double largestPounds = 1e16;
// Above this a double no longer tells pence apart with room to spare.
constexpr double largestCertainPence = 1e12;

std::int64_t exactPence(const Decimal& pounds) {
    static const Decimal hundred(100);
    static const Decimal half("0.5");
    const Decimal pence = abs(roundTo20(pounds)) * hundred;
    const auto whole = static_cast<std::int64_t>(floor(pence + half));
    return pounds < 0 ? -whole : whole;
}

// The value as a double to about fifteen digits, without going through text.
double estimate(const Decimal& pounds) {
    static const auto powers = [] {
        std::array<double, 64> table{};
        for (int i = 0; i < 64; ++i) table[i] = std::pow(10.0, i - 40);
        return table;
    }();
    double mantissa = 0;
    int exponent = 0;
    pounds.backend().extract_parts(mantissa, exponent);
    if (exponent < -40) return 0;
    if (exponent > 23) return mantissa < 0 ? -HUGE_VAL : HUGE_VAL;
    return mantissa * powers[exponent + 40];
}

} // namespace

bool areNought(std::span<const Money> amounts) {
    return std::all_of(amounts.begin(), amounts.end(), [](Money amount) { return amount == Money{}; });
}

Money roundToPenny(const Decimal& pounds) {
    const double pence = estimate(pounds) * 100;
    if (!(std::abs(pence) < largestPounds * 100)) throw std::overflow_error("money");
    if (std::abs(pence) < largestCertainPence) {
        const double below = std::floor(pence);
        const double fraction = pence - below;
        if (std::abs(fraction - 0.5) > 1e-3)
            return Money::fromPence(static_cast<std::int64_t>(below) + (fraction > 0.5 ? 1 : 0));
    }
    return Money::fromPence(exactPence(pounds));
}

Decimal toDecimal(Money money) {
    // A sum costs a tenth of a product.
    static const std::array<Decimal, 100> parts = [] {
        std::array<Decimal, 100> made;
        for (int pence = 0; pence < 100; ++pence)
            made[static_cast<std::size_t>(pence)] = Decimal(pence) / 100;
        return made;
    }();
    const auto rest = money.pence() % 100;
    const Decimal whole(money.pence() / 100);
    if (rest == 0) return whole;
    const Decimal& part = parts[static_cast<std::size_t>(rest < 0 ? -rest : rest)];
    return rest < 0 ? whole - part : whole + part;
}

Money nearestPenny(double pounds) { return roundToPenny(Decimal(pounds)); }

double toDouble(Money money) { return static_cast<double>(money.pence()) / 100; }

std::string toText(Money money) {
    const bool negative = money.pence() < 0;
    const auto pence =
        negative ? 0 - static_cast<std::uint64_t>(money.pence()) : static_cast<std::uint64_t>(money.pence());
    std::string text = std::to_string(pence / 100);
    const auto rest = pence % 100;
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    text += static_cast<char>('0' + rest % 10);
    return negative ? "-" + text : text;
}

} // namespace breakeven
