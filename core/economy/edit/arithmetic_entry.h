#pragma once

#include "economy/table/schema.h"
#include "economy/table/value.h"
#include "money/format.h"

#include <string_view>

namespace breakeven {

/// Whether what was typed is a sum to work out, "=250*12", and the column one of numbers.
bool isArithmetic(const Column& column, std::string_view typed);

/// The number a sum gives, as it would be typed into the column in pounds: + - * / with brackets, per cents,
/// thousands commas, £ and the sizes k, m and bn; exact, a division kept to 6 decimals for money and 12
/// otherwise. Where what follows the unit people work in is typed, numbers that bear neither £ nor a size
/// give an amount in `unit`, "=250*12" in £000 is £3m; those that do are pounds, and cannot be added to
/// numbers without. Or why it cannot be worked out. The result still has to be accepted by `canonical`.
CanonicalText workedOut(const Column& column, std::string_view typed, MoneyUnit unit = MoneyUnit::pounds);

/// What is kept of a sum typed in `unit`, without its =, so that it means the same in every unit: "250*12"
/// typed in £000 is "(250*12)k"; and the same way back, to be typed again in `unit`. Precondition: the sum
/// works out.
std::string keptSum(std::string_view typed, MoneyUnit unit);
std::string sumInUnit(std::string_view kept, MoneyUnit unit);

} // namespace breakeven
