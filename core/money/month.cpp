#include "money/month.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace breakeven {

namespace {

constexpr std::array names{"january", "february", "march",     "april",   "may",      "june",
                           "july",    "august",   "september", "october", "november", "december"};

char inSmall(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Runs of letters or digits, in small letters.
std::vector<std::string> parts(std::string_view text) {
    std::vector<std::string> found;
    bool open = false;
    for (const char c : text) {
        if (c != '-' && c != '/' && c != ' ') {
            if (!open) found.emplace_back();
            found.back() += inSmall(c);
        }
        open = c != '-' && c != '/' && c != ' ';
    }
    return found;
}

std::optional<int> number(const std::string& part) {
    int value = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
    if (part.empty() || !isDigit(part.front()) || error != std::errc() || end != part.data() + part.size())
        return std::nullopt;
    return value;
}

std::optional<int> namedMonth(const std::string& part) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (part.size() >= 3 && std::string_view(names[i]).starts_with(part)) return static_cast<int>(i) + 1;
    return std::nullopt;
}

std::optional<Month> checked(std::optional<int> year, std::optional<int> month) {
    if (!year || !month || *year < 1900 || *year > 2199 || *month < 1 || *month > 12) return std::nullopt;
    return monthOf(*year, *month);
}

bool isFirst(const std::string& day) { return day == "1" || day == "01"; }

} // namespace

std::optional<Month> parseMonth(std::string_view text) {
    std::vector<std::string> at = parts(text);
    if (at.size() == 3 && isFirst(at[2]) && at[0].size() == 4) at.pop_back();
    if (at.size() == 3 && isFirst(at[0]) && at[2].size() == 4) {
        if (const auto month = namedMonth(at[1])) return checked(number(at[2]), month);
        return checked(number(at[2]), number(at[1]));
    }
    if (at.size() != 2) return std::nullopt;
    if (at[0].size() == 4 && isDigit(at[0].front())) return checked(number(at[0]), number(at[1]));
    const auto month = namedMonth(at[0]);
    const auto year = number(at[1]);
    if (!month || !year) return std::nullopt;
    return checked(at[1].size() == 2 ? *year + 2000 : *year, month);
}

std::string toText(Month month) {
    const int number = month.count % 12 + 1;
    return std::to_string(month.count / 12) + (number < 10 ? "-0" : "-") + std::to_string(number);
}

} // namespace breakeven
