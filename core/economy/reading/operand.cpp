#include "economy/reading/operand.h"

namespace breakeven {

bool holdsNumbers(ValueType type) {
    return type == ValueType::money || type == ValueType::rate || type == ValueType::rates ||
           type == ValueType::number || type == ValueType::integer;
}

ValueType operandType(ValueType column, bool multiplies, std::string_view text) {
    if (!multiplies) return column == ValueType::year ? ValueType::integer : column;
    if (column == ValueType::rates && text.find(';') != std::string_view::npos) return ValueType::rates;
    return text.find('%') != std::string_view::npos ? ValueType::rate : ValueType::number;
}

} // namespace breakeven
