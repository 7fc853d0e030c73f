#include "proposal/intake/figure_text.h"

#include "economy/table/ascii.h"
#include "money/written_number.h"
#include "proposal/intake/written_period.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

template<std::size_t size>
bool isOneOf(std::string_view text, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

FigureSort figureSort(std::string_view text) {
    constexpr std::array none{
        "n/a"sv,  "na"sv,         "n.a."sv,      "#n/a"sv, "not applicable"sv, "not available"sv, "none"sv,
        "null"sv, "nil return"sv, "not known"sv, "tbc"sv};
    constexpr std::array keptBack{"*"sv, "**"sv,  "c"sv, "[c]"sv, "x"sv, "[x]"sv,
                                  "z"sv, "[z]"sv, ":"sv, ".."sv,  "…"sv, "suppressed"sv};
    const std::string plain = lowered(trimmed(text));
    if (plain.empty()) return FigureSort::blank;
    if (isOneOf<none.size()>(plain, none)) return FigureSort::none;
    return isOneOf<keptBack.size()>(plain, keptBack) ? FigureSort::suppressed : FigureSort::figure;
}

std::string figureText(const Column& column, std::string_view text, IntakeUnit unit, bool turned) {
    if (lowered(trimmed(text)) == "nil") return "0";
    const auto number = readNumber(text);
    const bool asItIs = unit == IntakeUnit::asWritten && !turned;
    if (!number || asItIs) return std::string(text);
    const Decimal value = turned ? -number->value : number->value;
    const std::string pounds = number->pounds ? "£" : "";
    switch (unit) {
    case IntakeUnit::thousands:
        return pounds + toText(value * 1'000, 30);
    case IntakeUnit::millions:
        return pounds + toText(value * 1'000'000, 30);
    case IntakeUnit::perCent:
        return toText(value, 30) + "%";
    case IntakeUnit::asWritten:
        break;
    }
    const bool perCent = number->perCent || column.type == ValueType::rates;
    return pounds + toText(value, 30) + (perCent ? "%" : "");
}

std::string periodText(const Column& column, std::string_view text) {
    const auto period = writtenPeriod(text);
    if (!period) return std::string(text);
    if (column.type == ValueType::year && period->year) return toText(*period->year);
    if (column.type == ValueType::month && period->month()) return toText(*period->month());
    if (column.type == ValueType::integer && period->monthOfYear) return std::to_string(*period->monthOfYear);
    return std::string(text);
}

} // namespace breakeven
