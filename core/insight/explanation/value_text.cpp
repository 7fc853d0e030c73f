#include "insight/explanation/value_text.h"

namespace breakeven {

namespace {

/// Below this an amount is written in pounds: in thousands and millions it would be a digit or two.
Decimal coarseBelow(MoneyUnit unit) {
    switch (unit) {
    case MoneyUnit::pounds:
        return 1'000;
    case MoneyUnit::thousands:
        return 10'000;
    case MoneyUnit::millions:
        return 1'000'000;
    }
    return 0;
}

std::string inPounds(const Decimal& value, bool pence) {
    const std::string size = pence ? formatPence(roundToPenny(abs(value)))
                                   : formatMoney(roundToPenny(abs(value)), MoneyUnit::pounds);
    return value < 0 ? "(£" + size + ")" : "£" + size;
}

std::string percentText(const Decimal& value, int places) {
    const std::string size = toText(abs(value) * 100, places) + "%";
    return value < 0 ? "(" + size + ")" : size;
}

std::string poundsText(const Decimal& value, MoneyUnit unit) {
    if (abs(value) >= coarseBelow(unit)) return formatMoney(roundToPenny(value), unit);
    return inPounds(value, abs(value) < 10'000);
}

} // namespace

std::string valueText(const Decimal& value, Unit unit, MoneyUnit money) {
    if (value == 0) return unit == Unit::percent ? "0%" : "0";
    switch (unit) {
    case Unit::pounds:
        return poundsText(value, money);
    case Unit::percent:
        return percentText(value, 4);
    case Unit::people:
    case Unit::units:
        return formatNumber(value, abs(value) < 100 ? 4 : 1);
    case Unit::days:
        return formatNumber(value, 2);
    case Unit::ratio:
    case Unit::none:
        break;
    }
    return formatNumber(value, 6);
}

std::string valueText(Money amount, MoneyUnit money) {
    return valueText(toDecimal(amount), Unit::pounds, money);
}

std::string valueInSentence(const Decimal& value, Unit unit, MoneyUnit money) {
    if (unit != Unit::pounds) return valueText(value, unit, money);
    const std::string size = formatSize(roundToPenny(value));
    return value < 0 && size != "£0" ? "(" + size + ")" : size;
}

std::string fullText(const Decimal& value, Unit unit) {
    if (unit == Unit::percent) return percentText(value, 12);
    return unit == Unit::pounds ? "£" + formatNumber(value, 12) : formatNumber(value, 12);
}

} // namespace breakeven
