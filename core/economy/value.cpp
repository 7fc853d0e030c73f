#include "economy/value.h"

#include "economy/address.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t longestCode = 40;
const Decimal& moneyLimit() {
    static const Decimal limit("1e15");
    return limit;
}

#define MESSAGE(text) translatable("Message", text)

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isControl(char c) { return c >= '\0' && c < ' ' && c != '\t' && c != '\r' && c != '\n'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string quoted(std::string_view text) {
    std::string shown(text.substr(0, 60));
    while (!shown.empty() && !isUtf8(shown)) shown.pop_back();
    return "“" + shown + (text.size() > 60 ? "…" : "") + "”";
}

// Removes thousands commas if they stand where they should.
bool removeCommas(std::string& digits) {
    const auto end = std::min(digits.find('.'), digits.size());
    if (digits.find(',') == std::string::npos) return true;
    const auto last = digits.rfind(',');
    if (last > end) return false;
    std::size_t group = 0;
    for (std::size_t i = end; i-- > 0;) {
        if (digits[i] == ',') {
            if (group != 3) return false;
            group = 0;
        } else if (isDigit(digits[i])) {
            if (++group > 3) return false;
        } else {
            return false;
        }
    }
    if (group == 0) return false;
    std::erase(digits, ',');
    return true;
}

// A number as Excel and finance people write it: brackets or minus, £, commas; the per-cent sign is reported.
struct Written {
    Decimal value;
    int places = 0;
    bool perCent = false;
};

std::optional<Written> readWritten(std::string_view input, bool pounds) {
    std::string_view rest = trimmed(input);
    bool negative = false;
    if (rest.size() > 2 && rest.front() == '(' && rest.back() == ')') {
        negative = true;
        rest = trimmed(rest.substr(1, rest.size() - 2));
    } else if (rest.starts_with("-") || rest.starts_with("−")) {
        negative = true;
        rest = trimmed(rest.substr(rest.front() == '-' ? 1 : 3));
    } else if (rest.starts_with("+")) {
        rest = trimmed(rest.substr(1));
    }
    if (pounds && rest.starts_with("£")) {
        rest = trimmed(rest.substr(2));
        if (!negative && rest.starts_with("-")) {
            negative = true;
            rest = trimmed(rest.substr(1));
        }
    }
    Written written;
    if (rest.ends_with("%")) {
        written.perCent = true;
        rest = trimmed(rest.substr(0, rest.size() - 1));
    }
    std::string digits(rest);
    if (!removeCommas(digits) || digits.starts_with("-") || digits.starts_with("+")) return std::nullopt;
    const auto value = parseDecimal(digits);
    if (!value) return std::nullopt;
    written.value = negative ? -*value : *value;
    written.places = decimalPlaces(digits);
    return written;
}

Message notANumber(std::string_view input) {
    return message(MESSAGE("%1 is not a number; write it as -1234.5 or (1,234.50)"), quoted(input));
}

std::optional<Message> outside(Range range, const Decimal& value) {
    switch (range) {
    case Range::any:
        break;
    case Range::notNegative:
        if (value < 0) return message(MESSAGE("%1 is below nought; it must not be negative"), toText(value));
        break;
    case Range::positive:
        if (value <= 0) return message(MESSAGE("%1 must be above nought"), toText(value));
        break;
    case Range::share:
        if (value < 0 || value > 1)
            return message(MESSAGE("%1 must lie between 0% and 100%"), rateText(value));
        break;
    case Range::growth:
        if (value <= -1) return message(MESSAGE("%1 must be above -100%"), rateText(value));
        break;
    }
    return std::nullopt;
}

CanonicalText money(const Column& column, std::string_view input) {
    const auto written = readWritten(input, true);
    if (!written || written->perCent)
        return message(MESSAGE("%1 is not an amount of money; write pounds as -1234.5, £1,234 or (1,234)"),
                       quoted(input));
    if (abs(written->value) >= moneyLimit())
        return message(MESSAGE("%1 is too large; amounts are below £1,000,000,000,000,000"), quoted(input));
    if (written->places > keptDecimals) return message(MESSAGE("%1 has too many decimals"), quoted(input));
    if (auto problem = outside(column.range, written->value)) return *problem;
    return toText(written->value);
}

std::variant<Decimal, Message> fraction(Range range, std::string_view input) {
    const auto written = readWritten(input, false);
    if (!written) return message(MESSAGE("%1 is not a rate; write it as 2.5% or 0.025"), quoted(input));
    if (written->places > keptDecimals - 2)
        return message(MESSAGE("%1 has too many decimals"), quoted(input));
    if (!written->perCent && abs(written->value) >= 1)
        return message(MESSAGE("%1 has no per-cent sign; write %2% or a fraction below 1"), quoted(input),
                       toText(written->value));
    const Decimal value = written->perCent ? written->value / 100 : written->value;
    if (abs(value) >= moneyLimit()) return message(MESSAGE("%1 is too large for a rate"), quoted(input));
    if (auto problem = outside(range, value)) return *problem;
    return value;
}

CanonicalText rate(const Column& column, std::string_view input) {
    auto value = fraction(column.range, input);
    if (auto* problem = std::get_if<Message>(&value)) return std::move(*problem);
    return rateText(std::get<Decimal>(value));
}

CanonicalText rates(const Column& column, std::string_view input) {
    std::vector<Decimal> values;
    for (std::size_t start = 0; start <= input.size();) {
        const auto end = std::min(input.find(';', start), input.size());
        const auto element = trimmed(input.substr(start, end - start));
        if (element.empty())
            return message(MESSAGE("%1 has an empty element; write a list as 25%;60%;100%"), quoted(input));
        auto value = fraction(column.range, element);
        if (auto* problem = std::get_if<Message>(&value)) return std::move(*problem);
        values.push_back(std::get<Decimal>(value));
        start = end + 1;
    }
    return ratesText(values);
}

CanonicalText number(const Column& column, std::string_view input) {
    const auto written = readWritten(input, false);
    if (!written || written->perCent) return notANumber(input);
    if (written->places > keptDecimals) return message(MESSAGE("%1 has too many decimals"), quoted(input));
    if (abs(written->value) >= moneyLimit()) return message(MESSAGE("%1 is too large"), quoted(input));
    if (auto problem = outside(column.range, written->value)) return *problem;
    return toText(written->value);
}

CanonicalText integer(const Column& column, std::string_view input) {
    const auto written = readWritten(input, false);
    if (!written || written->perCent || written->value != floor(written->value))
        return message(MESSAGE("%1 is not a whole number"), quoted(input));
    if (written->value < column.minimum || written->value > column.maximum)
        return message(MESSAGE("%1 must lie between %2 and %3"), toText(written->value),
                       std::to_string(column.minimum), std::to_string(column.maximum));
    return toText(written->value);
}

std::string lowered(std::string_view input) {
    std::string text(input);
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

CanonicalText flag(std::string_view input) {
    const std::string text = lowered(input);
    if (text == "yes" || text == "y" || text == "true") return std::string("yes");
    if (text == "no" || text == "n" || text == "false") return std::string("no");
    return message(MESSAGE("%1 is neither yes nor no"), quoted(input));
}

CanonicalText choice(const Column& column, std::string_view input) {
    const std::string text = lowered(input);
    std::string known;
    for (const char* word : column.words) {
        if (text == word) return text;
        known += (known.empty() ? "" : ", ") + std::string(word);
    }
    return message(MESSAGE("%1 is not one of: %2"), quoted(input), known);
}

std::optional<Message> refuseLetters(std::string_view code) {
    const bool plain = std::all_of(code.begin(), code.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '/';
    });
    if (!plain || code.empty() || code.size() > longestCode)
        return message(MESSAGE("%1 is not a code; codes are 1 to 40 letters, digits or _ - . /"),
                       quoted(code));
    return std::nullopt;
}

CanonicalText code(const Column& column, std::string_view input) {
    if (auto problem = refuseLetters(input)) return *problem;
    if (column.key && !column.reference)
        if (auto problem = refuseCode(input)) return *problem;
    return std::string(input);
}

CanonicalText year(std::string_view input) {
    if (const auto value = parseYear(input)) return toText(*value);
    return message(MESSAGE("%1 is not a financial year; write it as 2014/15"), quoted(input));
}

CanonicalText cellAddress(std::string_view input) {
    if (auto address = parseAddress(input)) return toText(*address);
    return message(MESSAGE("%1 is not the address of a cell; write it as table:key:column, such as "
                           "budgets:RNL:nursing:amount"),
                   quoted(input));
}

} // namespace

CanonicalText canonical(const Column& column, std::string_view input) {
    if (!isUtf8(input)) return message(MESSAGE("the text is not valid UTF-8"));
    if (std::any_of(input.begin(), input.end(), isControl))
        return message(MESSAGE("the text holds a control character; only tabs and line ends are allowed"));
    if (column.type == ValueType::text) return std::string(input);
    const std::string_view text = trimmed(input);
    if (text.empty()) return std::string();
    switch (column.type) {
    case ValueType::code:
        return code(column, text);
    case ValueType::choice:
        return choice(column, text);
    case ValueType::money:
        return money(column, text);
    case ValueType::rate:
        return rate(column, text);
    case ValueType::rates:
        return rates(column, text);
    case ValueType::number:
        return number(column, text);
    case ValueType::integer:
        return integer(column, text);
    case ValueType::year:
        return year(text);
    case ValueType::flag:
        return flag(text);
    case ValueType::address:
        return cellAddress(text);
    case ValueType::value:
    case ValueType::text:
        break;
    }
    return std::string(text);
}

std::optional<Message> outOfRange(const Column& column, const Decimal& value) {
    if (abs(value) >= moneyLimit()) return message(MESSAGE("%1 is too large"), toText(value));
    if (column.type == ValueType::integer &&
        (value != floor(value) || value < column.minimum || value > column.maximum))
        return message(MESSAGE("%1 must be a whole number between %2 and %3"), toText(value),
                       std::to_string(column.minimum), std::to_string(column.maximum));
    return outside(column.range, value);
}

std::optional<Message> refuseCode(std::string_view code) {
    if (auto problem = refuseLetters(code)) return problem;
    for (const char* reserved : reservedCodes)
        if (code == reserved)
            return message(MESSAGE("%1 is a reserved word; choose another code"), quoted(code));
    return std::nullopt;
}

Decimal numberIn(std::string_view canonicalText) {
    if (canonicalText.ends_with('%'))
        return Decimal(std::string(canonicalText.substr(0, canonicalText.size() - 1))) / 100;
    return Decimal(std::string(canonicalText));
}

std::vector<Decimal> ratesIn(std::string_view canonicalText) {
    std::vector<Decimal> values;
    for (std::size_t start = 0; start < canonicalText.size();) {
        const auto end = std::min(canonicalText.find(';', start), canonicalText.size());
        values.push_back(numberIn(canonicalText.substr(start, end - start)));
        start = end + 1;
    }
    return values;
}

std::string keptText(const Column& column, const std::vector<Decimal>& numbers) {
    const bool perCent = column.type == ValueType::rate || column.type == ValueType::rates;
    return perCent ? ratesText(numbers) : toText(numbers.front(), keptDecimals);
}

std::string rateText(const Decimal& fraction) { return toText(fraction * 100, keptDecimals - 2) + "%"; }

std::string ratesText(const std::vector<Decimal>& fractions) {
    std::string text;
    for (const Decimal& fraction : fractions) text += (text.empty() ? "" : ";") + rateText(fraction);
    return text;
}

bool isUtf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const int extra = lead < 0x80       ? 0
                          : lead >> 5 == 6  ? 1
                          : lead >> 4 == 14 ? 2
                          : lead >> 3 == 30 ? 3
                                            : -1;
        if (extra < 0 || i + static_cast<std::size_t>(extra) >= bytes.size()) return false;
        std::uint32_t point = extra == 0 ? lead : lead & (0x3Fu >> extra);
        for (int k = 1; k <= extra; ++k) {
            const auto next = static_cast<unsigned char>(bytes[i + static_cast<std::size_t>(k)]);
            if (next >> 6 != 2) return false;
            point = point << 6 | (next & 0x3Fu);
        }
        constexpr std::uint32_t smallest[] = {0, 0x80, 0x800, 0x10000};
        if (point < smallest[extra] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return false;
        i += static_cast<std::size_t>(extra) + 1;
    }
    return true;
}

} // namespace breakeven
