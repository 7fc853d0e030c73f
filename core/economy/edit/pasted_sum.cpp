#include "economy/edit/pasted_sum.h"

#include "money/written_number.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::string_view signs = " +-*/"; // by operation

// In brackets unless it is a number without a sign.
std::string operand(std::string_view text) {
    const bool plain = text.find_first_not_of("0123456789.%") == std::string_view::npos;
    return plain ? std::string(text) : "(" + std::string(text) + ")";
}

} // namespace

CanonicalText pastedSum(PasteOperation operation, std::string_view held, std::string_view pasted) {
    const auto number = readNumber(pasted);
    if (!number)
        return message(MESSAGE("“%1” is not a number to add, subtract, multiply or divide by"),
                       std::string(pasted));
    const std::string by = toText(number->value, keptDecimals) + (number->perCent ? "%" : "");
    return "=" + operand(held.empty() ? "0" : held) + signs[static_cast<std::size_t>(operation)] +
           operand(by);
}

} // namespace breakeven
