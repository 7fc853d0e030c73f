#pragma once

#include "money/decimal.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace breakeven {

/// What a range of cells comes to: of those with numbers, how many, their sum and their mean.
struct CellSummary {
    std::size_t count = 0;
    Decimal sum = 0;
    Decimal average = 0;
};

/// Of canonical texts of numbers or per cents, blanks passed over; nothing without two numbers.
std::optional<CellSummary> summarise(std::span<const std::string> texts);

} // namespace breakeven
