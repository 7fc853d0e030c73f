#pragma once

#include "economy/table/schema.h"
#include "economy/table/value.h"

#include <string_view>

namespace breakeven {

/// Whether what was typed is a sum to work out, "=250*12", and the column one of numbers.
bool isArithmetic(const Column& column, std::string_view typed);

/// The number a sum gives, as it would be typed into the column: + - * / with brackets, per cents, £ and
/// thousands commas; exact, a division kept to 6 decimals for money and 12 otherwise. Or why it cannot be
/// worked out. The result still has to be accepted by `canonical`.
CanonicalText workedOut(const Column& column, std::string_view typed);

} // namespace breakeven
