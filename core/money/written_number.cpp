#include "money/written_number.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t mostDecimals = 30; // 22 are kept at most, one more decides their rounding

constexpr std::array plainBlanks{" "sv, "\t"sv, "\r"sv, "\n"sv};
// No-break, figure, thin, narrow no-break: those that group thousands.
constexpr std::array groupBlanks{"\u00A0"sv, "\u2007"sv, "\u2009"sv, "\u202F"sv};
constexpr std::array otherBlanks{"\u2000"sv, "\u2001"sv, "\u2002"sv, "\u2003"sv, "\u2004"sv, "\u2005"sv,
                                 "\u2006"sv, "\u2008"sv, "\u200A"sv, "\u205F"sv, "\u3000"sv, "\u200B"sv,
                                 "\u2060"sv, "\uFEFF"sv, "\u200E"sv, "\u200F"sv};
constexpr std::array dashes{"-"sv,      "\u2010"sv, "\u2011"sv, "\u2012"sv, "\u2013"sv, "\u2014"sv,
                            "\u2015"sv, "\u2212"sv, "\uFE58"sv, "\uFE63"sv, "\uFF0D"sv};
constexpr std::array pounds{"£"sv, "\uFFE1"sv};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Takes one of `signs` from the front.
template<std::size_t size>
bool take(std::string_view& text, const std::array<std::string_view, size>& signs) {
    for (const std::string_view sign : signs)
        if (text.starts_with(sign)) {
            text.remove_prefix(sign.size());
            return true;
        }
    return false;
}

template<std::size_t size>
bool takeLast(std::string_view& text, const std::array<std::string_view, size>& signs) {
    for (const std::string_view sign : signs)
        if (text.ends_with(sign)) {
            text.remove_suffix(sign.size());
            return true;
        }
    return false;
}

// The signs in single letters: digits . , ( ) % + as they are, every dash '-', £ 'L', a blank that may group
// thousands '_', others ' '. Nothing if anything else stands there.
std::optional<std::string> inSigns(std::string_view rest) {
    std::string signs;
    while (!rest.empty()) {
        if (isDigit(rest.front()) || ".,()%+"sv.find(rest.front()) != std::string_view::npos) {
            signs += rest.front();
            rest.remove_prefix(1);
        } else if (take(rest, dashes)) {
            signs += '-';
        } else if (take(rest, pounds)) {
            signs += 'L';
        } else if (take(rest, groupBlanks)) {
            signs += '_';
        } else if (takeBlank(rest)) {
            signs += ' ';
        } else {
            return std::nullopt;
        }
    }
    return signs;
}

// The digits without what groups them in threes, if it stands where it should.
std::optional<std::string> ungrouped(std::string_view digits) {
    const auto point = std::min(digits.find('.'), digits.size());
    const auto mark = digits.find_first_of(",_");
    if (mark == std::string_view::npos) return std::string(digits);
    std::string plain;
    std::size_t group = 0; // digits since the last mark
    for (std::size_t i = 0; i < point; ++i) {
        if (isDigit(digits[i])) {
            plain += digits[i];
            ++group;
            continue;
        }
        const bool first = i == mark;
        if (digits[i] != digits[mark] || (first ? group < 1 || group > 3 : group != 3)) return std::nullopt;
        group = 0;
    }
    if (group != 3 || digits.find_first_of(",_", point) != std::string_view::npos) return std::nullopt;
    return plain + std::string(digits.substr(point));
}

struct Marks {
    int minus = 0, plus = 0, pound = 0, open = 0, close = 0, perCent = 0;

    bool take(std::string_view signs) {
        for (const char c : signs) {
            int* const count = c == '-'   ? &minus
                               : c == '+' ? &plus
                               : c == 'L' ? &pound
                               : c == '(' ? &open
                               : c == ')' ? &close
                               : c == '%' ? &perCent
                                          : nullptr;
            if (count)
                ++*count;
            else if (c != ' ' && c != '_')
                return false;
        }
        return true;
    }
    bool sound() const { return minus + plus + open <= 1 && open == close && pound <= 1 && perCent <= 1; }
};

} // namespace

bool takeBlank(std::string_view& text) {
    return take(text, plainBlanks) || take(text, groupBlanks) || take(text, otherBlanks);
}

bool takeDash(std::string_view& text) { return take(text, dashes); }

std::optional<WrittenNumber> readNumber(std::string_view text) {
    const auto signs = inSigns(text);
    if (!signs) return std::nullopt;
    const std::string_view all = *signs;
    const auto start = std::min(all.find_first_of("0123456789.,"), all.size());
    const auto end = std::min(all.find_first_not_of("0123456789.,_", start), all.size());
    std::string_view digits = all.substr(start, end - start);
    while (digits.ends_with('_')) digits.remove_suffix(1);
    const std::string_view before = all.substr(0, start), after = all.substr(end);
    Marks marks;
    if (!marks.take(before) || marks.close > 0 || marks.perCent > 0) return std::nullopt;
    const int opened = marks.open;
    if (!marks.take(after) || marks.open != opened || !marks.sound()) return std::nullopt;
    if (after.find_first_of("+L") != std::string_view::npos) return std::nullopt;
    WrittenNumber number{0, 0, marks.perCent > 0, marks.pound > 0};
    if (digits.empty()) // a dash alone, as accounts have it
        return marks.minus == 1 && marks.open == 0 && !number.perCent ? std::optional(number) : std::nullopt;
    auto plain = ungrouped(digits);
    if (!plain) return std::nullopt;
    number.places = decimalPlaces(*plain);
    const auto point = std::min(plain->find('.'), plain->size());
    const auto value = parseDecimal(std::string_view(*plain).substr(0, point + 1 + mostDecimals));
    if (!value || plain->find('.', point + 1) != std::string::npos) return std::nullopt;
    number.value = marks.minus + marks.open > 0 ? -*value : *value;
    return number;
}

bool isReadTwoWays(std::string_view text) {
    const auto signs = inSigns(text);
    if (!signs) return false;
    const auto start = signs->find_first_of("0123456789");
    if (start == std::string::npos) return false;
    const auto end = std::min(signs->find_first_not_of("0123456789.,", start), signs->size());
    const std::string_view digits = std::string_view(*signs).substr(start, end - start);
    const auto mark = digits.find_first_of(".,");
    return mark != std::string_view::npos && mark <= 3 && digits.size() == mark + 4 && digits[0] != '0' &&
           digits.find_first_of(".,", mark + 1) == std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
    while (takeBlank(text)) {
    }
    while (takeLast(text, plainBlanks) || takeLast(text, groupBlanks) || takeLast(text, otherBlanks)) {
    }
    return text;
}

} // namespace breakeven
