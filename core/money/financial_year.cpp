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
    if (text.size() != 7 && text.size() != 9) return std::nullopt;
    if (text[4] != '/' && text[4] != '-') return std::nullopt;
    const auto first = wholeNumber(text.substr(0, 4));
    const auto second = wholeNumber(text.substr(5));
    if (!first || !second || *first < 1900 || *first > 2199) return std::nullopt;
    const int next = *first + 1;
    if (*second != (text.size() == 7 ? next % 100 : next)) return std::nullopt;
    return FinancialYear{*first};
}

std::string toText(FinancialYear year) {
    const int end = (year.start + 1) % 100;
    return std::to_string(year.start) + (end < 10 ? "/0" : "/") + std::to_string(end);
}

} // namespace breakeven
