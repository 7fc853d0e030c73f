#include "proposal/template/expression.h"

#include <algorithm>
#include <vector>

namespace breakeven {

namespace {

using Value = std::optional<Decimal>;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

class Parser {
public:
    Parser(std::string_view text, const ExpressionNames& names) : rest_(text), names_(names) {}

    Value whole() {
        const Value value = sum();
        skipBlanks();
        return rest_.empty() ? value : std::nullopt;
    }

private:
    void skipBlanks() {
        while (rest_.starts_with(' ')) rest_.remove_prefix(1);
    }
    bool take(char sign) {
        skipBlanks();
        if (!rest_.starts_with(sign)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    Value sum() {
        Value left = product();
        while (left) {
            const bool plus = take('+');
            if (!plus && !take('-')) break;
            const Value right = product();
            if (!right) return std::nullopt;
            left = plus ? *left + *right : *left - *right;
        }
        return left;
    }

    Value product() {
        Value left = factor();
        while (left) {
            const bool times = take('*');
            if (!times && !take('/')) break;
            const Value right = factor();
            if (!right) return std::nullopt;
            if (times)
                left = *left * *right;
            else
                left = *right == 0 ? Decimal(0) : Decimal(*left / *right);
        }
        return left;
    }

    Value factor() {
        if (take('-')) {
            const Value value = factor();
            return value ? Value(-*value) : std::nullopt;
        }
        if (take('(')) {
            const Value value = sum();
            return take(')') ? value : std::nullopt;
        }
        skipBlanks();
        if (rest_.empty()) return std::nullopt;
        return isLetter(rest_.front()) ? named() : number();
    }

    Value number() {
        const std::string digits = taken([](char c) { return isDigit(c) || c == '.'; });
        const Value value = parseDecimal(digits);
        return value && take('%') ? Value(*value / 100) : value;
    }

    Value named() {
        const std::string name = taken([](char c) { return isLetter(c) || isDigit(c); });
        if (!take('(')) return names_.number(name);
        if (name == "min" || name == "max") return ofTwo(name == "min");
        std::vector<std::string> words;
        do {
            skipBlanks();
            words.push_back(taken([](char c) { return isLetter(c) || isDigit(c); }));
        } while (take(','));
        return take(')') ? names_.fact(name, words) : std::nullopt;
    }

    Value ofTwo(bool smaller) {
        const Value a = sum();
        if (!a || !take(',')) return std::nullopt;
        const Value b = sum();
        if (!b || !take(')')) return std::nullopt;
        return smaller ? std::min(*a, *b) : std::max(*a, *b);
    }

    template<class Belongs>
    std::string taken(Belongs belongs) {
        std::size_t length = 0;
        while (length < rest_.size() && belongs(rest_[length])) ++length;
        std::string text(rest_.substr(0, length));
        rest_.remove_prefix(length);
        return text;
    }

    std::string_view rest_;
    const ExpressionNames& names_;
};

} // namespace

std::optional<Decimal> evaluate(std::string_view expression, const ExpressionNames& names) {
    return Parser(expression, names).whole();
}

} // namespace breakeven
