#pragma once

#include "economy/table/schema.h"
#include "money/decimal.h"

namespace breakeven {

/// A typed number as it would be were it 1 % higher; a rate 0.1 of a percentage point (rules 14.4, 17.2).
inline Decimal raisedALittle(const Column& column, const Decimal& number) {
    const bool rate = column.type == ValueType::rate || column.type == ValueType::rates;
    return rate ? Decimal(number + Decimal("0.001")) : Decimal(number * Decimal("1.01"));
}

} // namespace breakeven
