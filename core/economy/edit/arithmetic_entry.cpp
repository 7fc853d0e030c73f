#include "economy/edit/arithmetic_entry.h"

#include "money/written_number.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr int deepestBrackets = 50;

// A sum read from left to right by the usual precedence: sum, product, signed number or bracket.
class Sum {
public:
    explicit Sum(std::string_view text) : rest_(text) {}

    std::variant<Decimal, Message> value() {
        const auto result = sum(0);
        skipBlanks();
        if (result && rest_.empty()) return *result;
        if (dividedByNought_) return message(MESSAGE("the sum divides by nought"));
        return message(MESSAGE("the sum cannot be worked out; write it as =250*12 or =(3+4)/2"));
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

    std::optional<Decimal> sum(int depth) {
        auto left = product(depth);
        while (left) {
            const bool plus = take("+");
            if (!plus && !takeMinus()) break;
            const auto right = product(depth);
            if (!right) return std::nullopt;
            left = plus ? *left + *right : *left - *right;
        }
        return left;
    }

    std::optional<Decimal> product(int depth) {
        auto left = factor(depth);
        while (left) {
            const bool times = take("*") || take("×");
            if (!times && !take("/") && !take("÷")) break;
            const auto right = factor(depth);
            if (!right) return std::nullopt;
            dividedByNought_ = dividedByNought_ || (!times && *right == 0);
            if (dividedByNought_) return std::nullopt;
            left = times ? *left * *right : *left / *right;
        }
        return left;
    }

    std::optional<Decimal> factor(int depth) {
        if (depth > deepestBrackets) return std::nullopt;
        if (takeMinus()) {
            const auto value = factor(depth + 1);
            return value ? std::optional<Decimal>(-*value) : std::nullopt;
        }
        if (take("+")) return factor(depth + 1);
        std::optional<Decimal> value;
        if (take("(")) {
            value = sum(depth + 1);
            if (!value || !take(")")) return std::nullopt;
        } else {
            value = number();
        }
        while (value && take("%")) *value /= 100;
        return value;
    }

    std::optional<Decimal> number() {
        take("£");
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
        return written ? std::optional(written->value) : std::nullopt;
    }

    static bool startsWithDigit(std::string_view text) {
        return !text.empty() && std::string_view("0123456789.,").find(text.front()) != std::string_view::npos;
    }

    std::string_view rest_;
    bool dividedByNought_ = false;
};

bool isNumeric(ValueType type) {
    return type == ValueType::money || type == ValueType::rate || type == ValueType::number ||
           type == ValueType::integer;
}

} // namespace

bool isArithmetic(const Column& column, std::string_view typed) {
    return trimmed(typed).starts_with('=') && isNumeric(column.type);
}

CanonicalText workedOut(const Column& column, std::string_view typed) {
    auto value = Sum(typed.substr(typed.find('=') + 1)).value();
    if (auto* why = std::get_if<Message>(&value)) return std::move(*why);
    const Decimal& number = std::get<Decimal>(value);
    if (abs(number) >= Decimal("1e30")) return message(MESSAGE("the sum gives too large a number"));
    if (column.type == ValueType::rate) return toText(number * 100, 10) + "%";
    return toText(number, column.type == ValueType::money ? 6 : 12);
}

} // namespace breakeven
