#include "economy/edit/entry_in_unit.h"

#include "economy/edit/arithmetic_entry.h"
#include "money/amount_in_unit.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

bool isCounted(const Column& column) {
    return column.type == ValueType::money || column.type == ValueType::number;
}

bool isNegative(std::string_view canonicalText) { return canonicalText.starts_with('-'); }

} // namespace

CanonicalText typedInUnit(const Column& column, std::string_view typed, MoneyUnit unit) {
    const MoneyUnit of = followsUnit(column) ? unit : MoneyUnit::pounds;
    if (isArithmetic(column, typed)) return workedOut(column, typed, of);
    const bool ofUnknownCell = column.type == ValueType::value;
    if (!isCounted(column) && !ofUnknownCell) return std::string(typed);
    const auto amount = readAmount(typed);
    if (ofUnknownCell && unit != MoneyUnit::pounds && amount && !amount->perCent && !amount->pounds &&
        !amount->sized)
        return message(MESSAGE("choose the cell first; it is not known yet whether %1 is an amount in %2"),
                       std::string(typed), symbol(unit));
    // What is no amount is refused for what it is.
    if (!amount || amount->perCent || (amount->pounds && column.type == ValueType::number))
        return std::string(typed);
    const bool asTyped = of == MoneyUnit::pounds && !amount->sized;
    if (asTyped) return std::string(typed);
    constexpr int mostPlaces = 26; // more than a cell keeps, so that rounding is seen
    const bool saysUnit = amount->pounds || amount->sized;
    return toText(saysUnit ? amount->value : inPounds(amount->value, of), mostPlaces);
}

std::string exactEntry(const Column& column, std::string_view canonicalText) {
    if (column.type != ValueType::money || canonicalText.empty()) return std::string(canonicalText);
    return isNegative(canonicalText) ? "-£" + std::string(canonicalText.substr(1))
                                     : "£" + std::string(canonicalText);
}

std::string editedText(const Column& column, std::string_view canonicalText, MoneyUnit unit) {
    if (!followsUnit(column) || canonicalText.empty()) return std::string(canonicalText);
    return editedInUnit(numberIn(canonicalText), unit);
}

std::string plainInUnit(const Column& column, std::string_view canonicalText, MoneyUnit unit) {
    if (!followsUnit(column) || canonicalText.empty()) return std::string(canonicalText);
    return toText(inUnit(numberIn(canonicalText), unit), keptDecimals + pennyPlaces(unit));
}

} // namespace breakeven
