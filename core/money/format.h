#pragma once

#include "money/decimal.h"
#include "money/money.h"

#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// The unit figures are shown in.
enum class MoneyUnit { pounds, thousands, millions };

/// How the unit is written in a heading: "£", "£000", "£m".
const char* symbol(MoneyUnit unit);

/// Steps of a printed figure in `unit`: whole pounds, whole thousands, tenths of a million; in pence.
std::int64_t printedStep(MoneyUnit unit);

/// An amount as finance people read it, rounded to the unit: "1,234", "(1,234)", "12.3"; nought is "–".
std::string formatMoney(Money amount, MoneyUnit unit);

/// The size of an amount, without its sign, as a sentence has it: "£34.7m", "£340k", "£120".
std::string formatSize(Money amount);

/// An amount to the penny: "1,234.50", "(1,234.50)".
std::string formatPence(Money amount);

/// A typed decimal with thousands commas and brackets for negatives, all its decimals kept.
std::string formatNumber(const Decimal& value, int maximumPlaces = 6);

/// A rate as per cent: "2.5%", "(1.3%)".
std::string formatRate(const Decimal& value);

/// A number a chart carries, in six decimals at most, as each of the above writes it.
std::string formatMoney(double pounds, MoneyUnit unit);
std::string formatNumber(double value, int maximumPlaces);
std::string formatRate(double value);

/// The same with exactly `places` decimals, for a column.
std::string formatRate(const Decimal& value, int places);

/// Amounts rounded to `unit` so that they still add up to their rounded total, by largest remainder: what a
/// printed column needs. Shapes: as many results as amounts, each a whole number of printed steps.
std::vector<Money> roundToSum(std::span<const Money> amounts, MoneyUnit unit);

} // namespace breakeven
