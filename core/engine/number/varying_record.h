#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace breakeven {

/// What an operation on varying numbers does. Truths are numbers: 1 where they hold, else 0.
enum class VaryingOp : std::uint8_t {
    input, ///< the number given for `a`, a count among those left open
    sum,
    difference,
    product,
    ratio,    ///< a ÷ b
    quotient, ///< a ÷ b; nought where b is
    negative, ///< of a
    least,    ///< b where a is greater, else a
    greatest, ///< b where a is less, else a
    less,     ///< a < b
    notGreater,
    equal,
    both,   ///< truths
    either, ///< truths
    denied, ///< of a truth
    chosen, ///< b where the truth a holds, else c
};

/// How many operands it works on; `a` of an input is none.
constexpr std::size_t operandCount(VaryingOp op) {
    switch (op) {
    case VaryingOp::input:
        return 0;
    case VaryingOp::negative:
    case VaryingOp::denied:
        return 1;
    case VaryingOp::chosen:
        return 3;
    default:
        return 2;
    }
}

/// Where an operation is recorded; none unless it is given one.
struct VaryingPlace {
    std::uint32_t value = 0;

    explicit operator bool() const { return value != 0; }
    bool operator==(const VaryingPlace&) const = default;
};

/// What an operation works on: what another comes to, or a number that is known.
struct VaryingOperand {
    std::uint32_t value = 0;

    static constexpr std::uint32_t knownBit = 0x8000'0000;

    static VaryingOperand of(VaryingPlace place) { return {place.value}; }
    static VaryingOperand ofKnown(std::size_t at) { return {static_cast<std::uint32_t>(at) | knownBit}; }
    bool isKnown() const { return (value & knownBit) != 0; }
    /// Among the known numbers, or the operations.
    std::size_t at() const { return value & ~knownBit; }
};

/// The operations by which figures follow from numbers that vary, in the order they are done. It only grows;
/// an operation knows earlier ones alone.
class VaryingRecord {
public:
    struct Operation {
        VaryingOp op = VaryingOp::input;
        VaryingOperand a, b, c;
    };

    VaryingRecord();

    /// While it lives, the numbers this thread calculates with are recorded on `record`.
    class Recording {
    public:
        explicit Recording(VaryingRecord& record);
        ~Recording();
        Recording(const Recording&) = delete;
        Recording& operator=(const Recording&) = delete;

    private:
        VaryingRecord* before_;
    };

    /// The record of this thread. Precondition: there is one.
    static VaryingRecord& current();

    /// The next number left open.
    VaryingPlace input();
    VaryingPlace add(VaryingOp op, VaryingOperand a, VaryingOperand b = {}, VaryingOperand c = {});
    VaryingOperand known(double number);

    std::size_t inputs() const { return inputs_; }
    /// By place; the first is none.
    const std::vector<Operation>& operations() const { return operations_; }
    double known(VaryingOperand operand) const { return known_[operand.at()]; }

private:
    std::size_t inputs_ = 0;
    std::vector<Operation> operations_;
    std::vector<double> known_;
};

} // namespace breakeven
