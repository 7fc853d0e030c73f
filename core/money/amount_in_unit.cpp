#include "money/amount_in_unit.h"

#include "money/written_number.h"

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven {

namespace {

constexpr int finestPlaces = 6; // of pounds
constexpr int allPlaces = 20;   // of pounds: what a cell keeps

int noughts(MoneyUnit unit) {
    switch (unit) {
    case MoneyUnit::pounds:
        return 0;
    case MoneyUnit::thousands:
        return 3;
    case MoneyUnit::millions:
        return 6;
    }
    return 0;
}

const char* sizeOf(MoneyUnit unit) {
    return unit == MoneyUnit::thousands ? "k" : unit == MoneyUnit::millions ? "m" : "";
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

Decimal powerOfTen(int noughts) { return Decimal("1e" + std::to_string(noughts)); }

std::string bracketed(const Decimal& pounds, const std::string& size) {
    return pounds < 0 ? "(" + size + ")" : size;
}

} // namespace

// Multiplied, as a division may be out in its last digits.
Decimal inUnit(const Decimal& pounds, MoneyUnit unit) { return pounds * powerOfTen(-noughts(unit)); }

Decimal inPounds(const Decimal& amount, MoneyUnit unit) { return amount * powerOfTen(noughts(unit)); }

int pennyPlaces(MoneyUnit unit) { return 2 + noughts(unit); }

std::string formatInUnit(const Decimal& pounds, MoneyUnit unit) {
    return formatNumber(inUnit(pounds, unit), finestPlaces + noughts(unit));
}

std::string formatWithUnit(const Decimal& pounds, MoneyUnit unit) {
    if (pounds == 0) return "£0";
    return bracketed(pounds, "£" + formatInUnit(abs(pounds), unit) + sizeOf(unit));
}

std::string formatToRead(const Decimal& pounds, MoneyUnit unit) {
    const Decimal size = abs(pounds);
    const auto hasPoint = [](const std::string& text) { return text.find('.') != text.npos; };
    const bool whole = !hasPoint(formatNumber(inUnit(size, MoneyUnit::thousands), finestPlaces + 3));
    if (unit == MoneyUnit::pounds || size < 1'000 || !whole) {
        std::string text = formatNumber(size, finestPlaces);
        if (const auto point = text.find('.'); point != text.npos && text.size() - point == 2) text += '0';
        return bracketed(pounds, "£" + text);
    }
    if (size < 1'000'000) return bracketed(pounds, "£" + formatInUnit(size, MoneyUnit::thousands) + "k");
    std::string text = formatInUnit(size, MoneyUnit::millions);
    if (!hasPoint(text)) text += ".0";
    return bracketed(pounds, "£" + text + "m");
}

std::string editedInUnit(const Decimal& pounds, MoneyUnit unit) {
    const std::string size = formatNumber(inUnit(abs(pounds), unit), allPlaces + noughts(unit));
    return pounds < 0 ? "-" + size : size;
}

int takeSize(std::string_view& text) {
    constexpr std::array<std::pair<std::string_view, int>, 4> sizes{
        {{"bn", 9}, {"mn", 6}, {"m", 6}, {"k", 3}}};
    for (const auto& [size, noughts] : sizes) {
        if (text.size() < size.size()) continue;
        const bool same = std::equal(size.begin(), size.end(), text.begin(),
                                     [](char wanted, char there) { return wanted == lowered(there); });
        if (!same || (text.size() > size.size() && isLetter(text[size.size()]))) continue;
        text.remove_prefix(size.size());
        return noughts;
    }
    return 0;
}

std::optional<WrittenAmount> readAmount(std::string_view text) {
    const auto start = std::find_if(text.begin(), text.end(), isLetter);
    const auto before = static_cast<std::size_t>(start - text.begin());
    std::string_view after = text.substr(before);
    const int size = takeSize(after);
    // A size stands behind the digits, with nothing between them but blanks.
    const std::string_view digits = trimmed(text.substr(0, before));
    if (size > 0 && (digits.empty() || digits.back() < '0' || digits.back() > '9')) return std::nullopt;
    const auto written = readNumber(size > 0 ? std::string(digits) + std::string(after) : std::string(text));
    if (!written || (written->perCent && size > 0)) return std::nullopt;
    return WrittenAmount{written->value * powerOfTen(size), written->places - size, written->pounds, size > 0,
                         written->perCent};
}

} // namespace breakeven
