#include "economy/edit/arithmetic_entry.h"

#include "money/amount_in_unit.h"
#include "money/written_number.h"

#include <utility>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr int deepestBrackets = 50;

// A number of a sum. One that bears £ or a size is an amount of pounds; what is worked out of such amounts is
// one too, or, divided or multiplied by each other, none.
struct Operand {
    Decimal value;
    int amounts = 0;
};

// A sum read from left to right by the usual precedence: sum, product, signed number or bracket.
class Sum {
public:
    Sum(std::string_view text, MoneyUnit unit) : rest_(text), unit_(unit) {}

    std::variant<Operand, Message> value() {
        const auto result = sum(0);
        skipBlanks();
        if (dividedByNought_) return message(MESSAGE("the formula divides by zero"));
        if (mixed_)
            return message(MESSAGE("the formula adds amounts with £, k, m or bn to numbers without, which "
                                   "may be pounds or %1; write them all in one way"),
                           symbol(unit_));
        if (!result || !rest_.empty())
            return message(MESSAGE("the formula cannot be calculated; write it as =250*12 or =(3+4)/2"));
        if (unit_ != MoneyUnit::pounds && result->amounts != 0 && result->amounts != 1)
            return message(MESSAGE("the formula multiplies or divides amounts with £, k, m or bn by each "
                                   "other; the result is not an amount"));
        return *result;
    }

private:
    void skipBlanks() {
        while (takeBlank(rest_)) {
        }
    }

    bool take(std::string_view sign) {
        skipBlanks();
        if (!rest_.starts_with(sign)) return false;
        rest_.remove_prefix(sign.size());
        return true;
    }
    bool takeMinus() {
        skipBlanks();
        return takeDash(rest_);
    }

    std::optional<Operand> sum(int depth) {
        auto left = product(depth);
        while (left) {
            const bool plus = take("+");
            if (!plus && !takeMinus()) break;
            const auto right = product(depth);
            if (!right) return std::nullopt;
            mixed_ = mixed_ || (unit_ != MoneyUnit::pounds && left->amounts != right->amounts);
            if (mixed_) return std::nullopt;
            left->value = plus ? left->value + right->value : left->value - right->value;
        }
        return left;
    }

    std::optional<Operand> product(int depth) {
        auto left = factor(depth);
        while (left) {
            const bool times = take("*") || take("×");
            if (!times && !take("/") && !take("÷")) break;
            const auto right = factor(depth);
            if (!right) return std::nullopt;
            dividedByNought_ = dividedByNought_ || (!times && right->value == 0);
            if (dividedByNought_) return std::nullopt;
            left->value = times ? left->value * right->value : left->value / right->value;
            left->amounts += times ? right->amounts : -right->amounts;
        }
        return left;
    }

    std::optional<Operand> factor(int depth) {
        if (depth > deepestBrackets) return std::nullopt;
        if (takeMinus()) {
            auto value = factor(depth + 1);
            if (value) value->value = -value->value;
            return value;
        }
        if (take("+")) return factor(depth + 1);
        const bool pounds = take("£");
        std::optional<Operand> value;
        if (take("(")) {
            const MoneyUnit outside = pounds ? std::exchange(unit_, MoneyUnit::pounds) : unit_;
            value = sum(depth + 1);
            unit_ = outside;
            if (!value || !take(")")) return std::nullopt;
        } else {
            value = number();
        }
        skipBlanks();
        const int size = takeSize(rest_);
        if (value && (pounds || size > 0)) {
            if (value->amounts != 0 && size > 0) return std::nullopt;
            value->value *= Decimal("1e" + std::to_string(size));
            value->amounts = 1;
        }
        while (value && take("%")) value->value /= 100;
        return value;
    }

    std::optional<Operand> number() {
        skipBlanks();
        const std::string_view start = rest_;
        while (startsWithDigit(rest_)) {
            rest_.remove_prefix(1);
            std::string_view next = rest_;
            while (takeBlank(next)) {
            }
            if (startsWithDigit(next)) rest_ = next; // a blank between thousands
        }
        const auto written = readNumber(start.substr(0, start.size() - rest_.size()));
        return written ? std::optional(Operand{written->value}) : std::nullopt;
    }

    static bool startsWithDigit(std::string_view text) {
        return !text.empty() && std::string_view("0123456789.,").find(text.front()) != std::string_view::npos;
    }

    std::string_view rest_;
    MoneyUnit unit_;
    bool dividedByNought_ = false;
    bool mixed_ = false;
};

std::string_view withoutEquals(std::string_view typed) {
    typed = trimmed(typed);
    if (typed.starts_with('=')) typed.remove_prefix(1);
    return trimmed(typed);
}

bool saysAmounts(std::string_view sum, MoneyUnit unit) {
    const auto value = Sum(sum, unit).value();
    const auto* number = std::get_if<Operand>(&value);
    return number && number->amounts == 1;
}

const char* sizeOf(MoneyUnit unit) { return unit == MoneyUnit::thousands ? "k" : "m"; }

bool isNumeric(ValueType type) {
    return type == ValueType::money || type == ValueType::rate || type == ValueType::number ||
           type == ValueType::integer;
}

} // namespace

bool isArithmetic(const Column& column, std::string_view typed) {
    return trimmed(typed).starts_with('=') && isNumeric(column.type);
}

CanonicalText workedOut(const Column& column, std::string_view typed, MoneyUnit unit) {
    auto value = Sum(typed.substr(typed.find('=') + 1), unit).value();
    if (auto* why = std::get_if<Message>(&value)) return std::move(*why);
    const auto& [worked, amounts] = std::get<Operand>(value);
    const Decimal number = amounts == 0 ? inPounds(worked, unit) : worked;
    if (abs(number) >= Decimal("1e30")) return message(MESSAGE("the formula gives too large a number"));
    if (column.type == ValueType::rate) return toText(number * 100, 10) + "%";
    return toText(number, column.type == ValueType::money ? 6 : 12);
}

std::string keptSum(std::string_view typed, MoneyUnit unit) {
    const std::string sum(withoutEquals(typed));
    if (unit == MoneyUnit::pounds || saysAmounts(sum, unit)) return sum;
    return "(" + sum + ")" + sizeOf(unit);
}

std::string sumInUnit(std::string_view kept, MoneyUnit unit) {
    const std::string sum(withoutEquals(kept));
    if (unit == MoneyUnit::pounds) return sum;
    // What was typed in this unit comes back as it was.
    const std::string end = std::string(")") + sizeOf(unit);
    if (sum.starts_with('(') && sum.ends_with(end)) {
        std::string inner = sum.substr(1, sum.size() - 1 - end.size());
        if (keptSum(inner, unit) == sum) return inner;
    }
    return saysAmounts(sum, unit) ? sum : "£(" + sum + ")";
}

} // namespace breakeven
