#include "economy/table/value.h"

#include "economy/table/address.h"
#include "economy/table/ascii.h"
#include "money/month.h"
#include "money/written_number.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

constexpr std::size_t longestCode = 40;
constexpr std::size_t longestText = 100'000;
const Decimal& moneyLimit() {
    static const Decimal limit("1e15");
    return limit;
}

#define MESSAGE(text) translatable("Message", text)

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isControl(char c) { return c >= '\0' && c < ' ' && c != '\t' && c != '\r' && c != '\n'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string quoted(std::string_view text) {
    std::string shown(text.substr(0, 60));
    while (!shown.empty() && !isUtf8(shown)) shown.pop_back();
    return "“" + shown + (text.size() > 60 ? "…" : "") + "”";
}

// A number with the decimals that are kept: 20 in the canonical text, which has a rate in per cent.
struct Kept {
    Decimal value;
    bool perCent = false;
    bool pounds = false;
};

std::optional<Kept> readKept(std::string_view input, bool asRate, bool& rounded) {
    const auto written = readNumber(input);
    if (!written) return std::nullopt;
    Kept kept{written->value, written->perCent, written->pounds};
    const int places = keptDecimals + (asRate && !kept.perCent ? 2 : 0);
    if (written->places > places) kept.value = Decimal(toText(written->value, places));
    rounded = rounded || kept.value != written->value;
    return kept;
}

Message notANumber(std::string_view input) {
    return message(MESSAGE("%1 is not a number; write it as -1234.5 or (1,234.50)"), quoted(input));
}

std::optional<Message> outside(Range range, const Decimal& value) {
    switch (range) {
    case Range::any:
        break;
    case Range::notNegative:
        if (value < 0) return message(MESSAGE("%1 is negative; it must be zero or more"), toText(value));
        break;
    case Range::positive:
        if (value <= 0) return message(MESSAGE("%1 must be above zero"), toText(value));
        break;
    case Range::share:
        if (value < 0 || value > 1)
            return message(MESSAGE("%1 must lie between 0% and 100%"), rateText(value));
        break;
    case Range::growth:
        if (value < -1) return message(MESSAGE("%1 must not be below -100%"), rateText(value));
        break;
    }
    return std::nullopt;
}

CanonicalText money(const Column& column, std::string_view input, bool& rounded) {
    const auto kept = readKept(input, false, rounded);
    if (!kept || kept->perCent)
        return message(MESSAGE("%1 is not an amount of money; write pounds as -1234.5, £1,234 or (1,234)"),
                       quoted(input));
    if (abs(kept->value) >= moneyLimit())
        return message(MESSAGE("%1 is too large; amounts are below £1,000,000,000,000,000"), quoted(input));
    if (auto problem = outside(column.range, kept->value)) return *problem;
    return toText(kept->value);
}

std::variant<Decimal, Message> fraction(Range range, std::string_view input, bool& rounded) {
    const auto kept = readKept(input, true, rounded);
    if (!kept || kept->pounds)
        return message(MESSAGE("%1 is not a rate; write it as 2.5% or 0.025"), quoted(input));
    if (!kept->perCent && abs(kept->value) >= 1)
        return message(MESSAGE("%1 has no per-cent sign; write %2% or a fraction below 1"), quoted(input),
                       toText(kept->value));
    const Decimal value = kept->perCent ? kept->value / 100 : kept->value;
    if (abs(value) >= moneyLimit()) return message(MESSAGE("%1 is too large for a rate"), quoted(input));
    if (auto problem = outside(range, value)) return *problem;
    return value;
}

CanonicalText rate(const Column& column, std::string_view input, bool& rounded) {
    auto value = fraction(column.range, input, rounded);
    if (auto* problem = std::get_if<Message>(&value)) return std::move(*problem);
    return rateText(std::get<Decimal>(value));
}

CanonicalText rates(const Column& column, std::string_view input, bool& rounded) {
    std::vector<Decimal> values;
    for (std::size_t start = 0; start <= input.size();) {
        const auto end = std::min(input.find(';', start), input.size());
        const auto element = trimmed(input.substr(start, end - start));
        if (element.empty())
            return message(MESSAGE("%1 has a blank item; write a list as 25%;60%;100%"), quoted(input));
        auto value = fraction(column.range, element, rounded);
        if (auto* problem = std::get_if<Message>(&value)) return std::move(*problem);
        values.push_back(std::get<Decimal>(value));
        start = end + 1;
    }
    return ratesText(values);
}

CanonicalText number(const Column& column, std::string_view input, bool& rounded) {
    const auto kept = readKept(input, false, rounded);
    if (!kept || kept->perCent || kept->pounds) return notANumber(input);
    if (abs(kept->value) >= moneyLimit()) return message(MESSAGE("%1 is too large"), quoted(input));
    if (auto problem = outside(column.range, kept->value)) return *problem;
    return toText(kept->value);
}

CanonicalText integer(const Column& column, std::string_view input) {
    const auto written = readNumber(input);
    if (!written || written->perCent || written->pounds || written->value != floor(written->value))
        return message(MESSAGE("%1 is not a whole number"), quoted(input));
    if (written->value < column.minimum || written->value > column.maximum)
        return message(MESSAGE("%1 must lie between %2 and %3"), toText(written->value),
                       std::to_string(column.minimum), std::to_string(column.maximum));
    return toText(written->value);
}

// What an override is changed by, or a range runs to: a number is kept as one is anywhere, the rest as typed.
CanonicalText anyValue(std::string_view input, bool& rounded) {
    const auto written = readNumber(input);
    if (!written || written->places <= keptDecimals) return std::string(input);
    return toText(readKept(input, false, rounded)->value) + (written->perCent ? "%" : "");
}

CanonicalText flag(std::string_view input) {
    const std::string text = lowered(input);
    if (text == "yes" || text == "y" || text == "true") return std::string("yes");
    if (text == "no" || text == "n" || text == "false") return std::string("no");
    return message(MESSAGE("%1 is not yes or no"), quoted(input));
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

// Whether a spreadsheet took the text for a date: "Apr-15", "01/04/2015", "2015-04-01 00:00", 42095.
bool isDate(std::string_view input) {
    constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun",
                                "jul", "aug", "sep", "oct", "nov", "dec"};
    std::vector<std::string> parts{{}};
    for (const char c : lowered(input)) {
        if (isDigit(c) || isLetter(c))
            parts.back() += c;
        else if (!parts.back().empty())
            parts.emplace_back();
    }
    if (parts.back().empty()) parts.pop_back();
    std::size_t names = 0;
    for (const std::string& part : parts) {
        if (std::all_of(part.begin(), part.end(), isDigit)) continue;
        const auto named = [&](const char* month) { return part.starts_with(month); };
        if (std::none_of(months.begin(), months.end(), named)) return false;
        ++names;
    }
    if (names == 1) return parts.size() > 1;
    const bool monthOfYear = parts.size() == 2 && parts[0].size() <= 2 && parts[1].size() == 4;
    return names == 0 && (parts.size() > 2 || monthOfYear || (parts.size() == 1 && input.size() == 5));
}

CanonicalText year(std::string_view input) {
    if (const auto value = parseYear(input)) return toText(*value);
    if (isDate(input))
        return message(MESSAGE("%1 is a date; a spreadsheet has converted the year; format the cells as text "
                               "and write it as 2014/15"),
                       quoted(input));
    return message(MESSAGE("%1 is not a financial year; write it as 2014/15"), quoted(input));
}

CanonicalText month(std::string_view input) {
    if (const auto value = parseMonth(input)) return toText(*value);
    return message(MESSAGE("%1 is not a month; write it as 2016-04"), quoted(input));
}

CanonicalText cellAddress(std::string_view input) {
    if (auto address = parseAddress(input)) return toText(*address);
    return message(MESSAGE("%1 is not the address of a cell; write it as table:key:column, such as "
                           "budgets:RNL:nursing:amount"),
                   quoted(input));
}

CanonicalText canonicalOf(const Column& column, std::string_view input, bool& rounded) {
    if (!isUtf8(input)) return message(MESSAGE("the text is not valid UTF-8"));
    if (std::any_of(input.begin(), input.end(), isControl))
        return message(MESSAGE("the text holds a control character; only tabs and line ends are allowed"));
    if (column.type == ValueType::text) return std::string(input);
    const std::string_view text = trimmed(input);
    if (text.empty()) return std::string(column.key ? column.defaultText : "");
    switch (column.type) {
    case ValueType::code:
        return code(column, text);
    case ValueType::choice:
        return choice(column, text);
    case ValueType::money:
        return money(column, text, rounded);
    case ValueType::rate:
        return rate(column, text, rounded);
    case ValueType::rates:
        return rates(column, text, rounded);
    case ValueType::number:
        return number(column, text, rounded);
    case ValueType::integer:
        return integer(column, text);
    case ValueType::year:
        return year(text);
    case ValueType::month:
        return month(text);
    case ValueType::flag:
        return flag(text);
    case ValueType::address:
        return cellAddress(text);
    case ValueType::value:
        return anyValue(text, rounded);
    case ValueType::text:
        break;
    }
    return std::string(text);
}

} // namespace

CanonicalText canonical(const Column& column, std::string_view input) {
    std::optional<Message> rounded;
    return canonical(column, input, rounded);
}

CanonicalText canonical(const Column& column, std::string_view input, std::optional<Message>& rounded) {
    bool fewer = false;
    auto text = canonicalOf(column, input, fewer);
    if (fewer && std::holds_alternative<std::string>(text))
        rounded =
            message(MESSAGE("%1 has more than %2 decimals; it is rounded to %3"), quoted(trimmed(input)),
                    std::to_string(keptDecimals), quoted(std::string_view(std::get<std::string>(text))));
    return text;
}

std::optional<Message> tooLong(std::string_view text) {
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; };
    if (text.size() <= longestText) return std::nullopt;
    const auto letters =
        text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues));
    if (letters <= longestText) return std::nullopt;
    return message(MESSAGE("the text has %1 characters; only %2 are kept"), std::to_string(letters),
                   std::to_string(longestText));
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

std::string rateText(const Decimal& fraction) { return toText(fraction * 100, keptDecimals) + "%"; }

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
