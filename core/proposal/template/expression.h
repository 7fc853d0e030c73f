#pragma once

#include "money/decimal.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace breakeven {

/// What the names of an expression stand for.
struct ExpressionNames {
    std::function<std::optional<Decimal>(const std::string& name)> number;
    std::function<std::optional<Decimal>(const std::string& function, std::span<const std::string> words)>
        fact;
};

/// The value of an expression of a template: numbers, per cents, + - * / and brackets; names; min(a, b) and
/// max(a, b) of expressions; and facts such as income(lead), whose arguments are words. Nothing where it
/// cannot be worked out; a division by nought is nought, there being nothing to share.
std::optional<Decimal> evaluate(std::string_view expression, const ExpressionNames& names);

} // namespace breakeven
