#pragma once

#include "engine/number/term.h"
#include "money/decimal.h"
#include "money/format.h"

#include <string>

namespace breakeven {

/// A value of an explanation as people read it. Money is in `money`, as statements are; what would be too
/// coarse there, such as a price, in pounds and pence under its sign: "£1,532.25". Rates are per cent,
/// factors to six decimals; nought is "0", so that it can stand in a formula.
std::string valueText(const Decimal& value, Unit unit, MoneyUnit money);
std::string valueText(Money amount, MoneyUnit money);

/// The same in a sentence, an amount with its sign and size: "£16.4m", "(£16.4m)".
std::string valueInSentence(const Decimal& value, Unit unit, MoneyUnit money);

/// The same with all it has of 12 decimals, money in pounds.
std::string fullText(const Decimal& value, Unit unit);

} // namespace breakeven
