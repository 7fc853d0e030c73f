#include "money/financial_year.h"

#include <charconv>

namespace breakeven {

namespace {

std::optional<int> wholeNumber(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
    return value;
}

} // namespace

std::optional<FinancialYear> parseYear(std::string_view text) {
    constexpr std::string_view enDash = "–";
    if (text.size() < 7) return std::nullopt;
    const bool dash = text.substr(4).starts_with(enDash);
    if (!dash && text[4] != '/' && text[4] != '-') return std::nullopt;
    const auto end = text.substr(dash ? 4 + enDash.size() : 5);
    if (end.size() != 2 && end.size() != 4) return std::nullopt;
    const auto first = wholeNumber(text.substr(0, 4));
    const auto second = wholeNumber(end);
    if (!first || !second || *first < 1900 || *first > 2199) return std::nullopt;
    const int next = *first + 1;
    if (*second != (end.size() == 2 ? next % 100 : next)) return std::nullopt;
    return FinancialYear{*first};
}

std::string toText(FinancialYear year) {
    const int end = (year.start + 1) % 100;
    return std::to_string(year.start) + (end < 10 ? "/0" : "/") + std::to_string(end);
}

} // namespace breakeven
