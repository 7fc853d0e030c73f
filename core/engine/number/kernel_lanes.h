#pragma once

// The body of runBlock, compiled once for each set of instructions: RUN_BLOCK names the function. It includes
// nothing that another file could be given compiled so.
#include "engine/number/kernel_code.h"

namespace breakeven {

namespace {

constexpr std::size_t laneCount = 8;
using Lanes = double __attribute__((vector_size(laneCount * sizeof(double)), aligned(8), may_alias));
constexpr std::size_t steps = kernelWidth / laneCount;

#define ALWAYS_INLINE __attribute__((always_inline)) inline

ALWAYS_INLINE Lanes& lanes(double* numbers, std::size_t step) {
    return reinterpret_cast<Lanes*>(numbers)[step];
}
ALWAYS_INLINE const Lanes& lanes(const double* numbers, std::size_t step) {
    return reinterpret_cast<const Lanes*>(numbers)[step];
}

struct Slots {
    const KernelBlock& block;

    ALWAYS_INLINE double* slot(std::uint32_t at) const { return block.slots + std::size_t{at} * kernelWidth; }
    ALWAYS_INLINE double known(std::uint32_t operand) const { return block.known[operand & ~knownBit]; }
};

/// Operations of two, in their three kinds; word points at the code.
template<class Work>
ALWAYS_INLINE void slotsOf(const Slots& at, const std::uint32_t* word, Work work) {
    double* const result = at.slot(word[1]);
    const double *const a = at.slot(word[2]), *const b = at.slot(word[3]);
    for (std::size_t i = 0; i < steps; ++i) work(lanes(result, i), lanes(a, i), lanes(b, i));
}
template<class Work>
ALWAYS_INLINE void secondKnown(const Slots& at, const std::uint32_t* word, Work work) {
    double* const result = at.slot(word[1]);
    const double* const a = at.slot(word[2]);
    const Lanes b = Lanes{} + at.known(word[3]);
    for (std::size_t i = 0; i < steps; ++i) work(lanes(result, i), lanes(a, i), b);
}
template<class Work>
ALWAYS_INLINE void firstKnown(const Slots& at, const std::uint32_t* word, Work work) {
    double* const result = at.slot(word[1]);
    const Lanes a = Lanes{} + at.known(word[2]);
    const double* const b = at.slot(word[3]);
    for (std::size_t i = 0; i < steps; ++i) work(lanes(result, i), a, lanes(b, i));
}

/// A part of a running sum: first operand (+ or −), then each added or taken away, in order.
ALWAYS_INLINE void runningSum(const Slots& at, const std::uint32_t* word) {
    const std::uint32_t* const operands = word + 3;
    const std::uint32_t count = word[2];
    Lanes sum[steps];
    const auto each = [&](std::uint32_t operand, auto take) {
        if ((operand & knownBit) != 0) {
            const Lanes known = Lanes{} + at.known(operand & ~takenAwayBit);
            for (std::size_t i = 0; i < steps; ++i) take(sum[i], known);
        } else {
            const double* const numbers = at.slot(operand & ~takenAwayBit);
            for (std::size_t i = 0; i < steps; ++i) take(sum[i], lanes(numbers, i));
        }
    };
    if ((operands[0] & takenAwayBit) != 0)
        each(operands[0], [](Lanes& all, const Lanes& x) { all = -x; });
    else
        each(operands[0], [](Lanes& all, const Lanes& x) { all = x; });
    for (std::uint32_t n = 1; n < count; ++n) {
        if ((operands[n] & takenAwayBit) != 0)
            each(operands[n], [](Lanes& all, const Lanes& x) { all -= x; });
        else
            each(operands[n], [](Lanes& all, const Lanes& x) { all += x; });
    }
    double* const result = at.slot(word[1]);
    for (std::size_t i = 0; i < steps; ++i) lanes(result, i) = sum[i];
}

ALWAYS_INLINE void runningProduct(const Slots& at, const std::uint32_t* word) {
    const std::uint32_t* const operands = word + 3;
    const std::uint32_t count = word[2];
    Lanes product[steps];
    const double* const first = at.slot(operands[0]);
    for (std::size_t i = 0; i < steps; ++i) product[i] = lanes(first, i);
    for (std::uint32_t n = 1; n < count; ++n) {
        if ((operands[n] & knownBit) != 0) {
            const Lanes known = Lanes{} + at.known(operands[n]);
            for (std::size_t i = 0; i < steps; ++i) product[i] *= known;
        } else {
            const double* const numbers = at.slot(operands[n]);
            for (std::size_t i = 0; i < steps; ++i) product[i] *= lanes(numbers, i);
        }
    }
    double* const result = at.slot(word[1]);
    for (std::size_t i = 0; i < steps; ++i) lanes(result, i) = product[i];
}

} // namespace

void RUN_BLOCK(const KernelBlock& block) {
    const Slots at{block};
    const Lanes nought{}, one = Lanes{} + 1.0;
    const auto sum = [](Lanes& r, const Lanes& a, const Lanes& b) { r = a + b; };
    const auto difference = [](Lanes& r, const Lanes& a, const Lanes& b) { r = a - b; };
    const auto product = [](Lanes& r, const Lanes& a, const Lanes& b) { r = a * b; };
    const auto ratio = [](Lanes& r, const Lanes& a, const Lanes& b) { r = a / b; };
    const auto quotient = [&](Lanes& r, const Lanes& a, const Lanes& b) {
        r = b == nought ? nought : a / (b == nought ? one : b);
    };
    const auto least = [](Lanes& r, const Lanes& a, const Lanes& b) { r = a > b ? b : a; };
    const auto greatest = [](Lanes& r, const Lanes& a, const Lanes& b) { r = a < b ? b : a; };
    const auto less = [&](Lanes& r, const Lanes& a, const Lanes& b) { r = a < b ? one : nought; };
    const auto notGreater = [&](Lanes& r, const Lanes& a, const Lanes& b) { r = a <= b ? one : nought; };
    const auto equal = [&](Lanes& r, const Lanes& a, const Lanes& b) { r = a == b ? one : nought; };
    const std::uint32_t* word = block.code;
    while (word != block.end) {
        std::size_t length = 4;
        switch (static_cast<KernelCode>(word[0])) {
#define OPERATION(name)                                                                                      \
    case KernelCode::name##Slots:                                                                            \
        slotsOf(at, word, name);                                                                             \
        break;                                                                                               \
    case KernelCode::name##SecondKnown:                                                                      \
        secondKnown(at, word, name);                                                                         \
        break;                                                                                               \
    case KernelCode::name##FirstKnown:                                                                       \
        firstKnown(at, word, name);                                                                          \
        break;
            OPERATION(sum)
            OPERATION(difference)
            OPERATION(product)
            OPERATION(ratio)
            OPERATION(quotient)
            OPERATION(least)
            OPERATION(greatest)
            OPERATION(less)
            OPERATION(notGreater)
            OPERATION(equal)
#undef OPERATION
        case KernelCode::both: // truths are 1 or 0
            slotsOf(at, word, product);
            break;
        case KernelCode::either:
            slotsOf(at, word, greatest);
            break;
        case KernelCode::input: {
            double* const result = at.slot(word[1]);
            const double* const given = block.inputs + word[2] * block.stride;
            for (std::size_t i = 0; i < steps; ++i) lanes(result, i) = lanes(given, i);
            length = 3;
            break;
        }
        case KernelCode::negative: {
            double* const result = at.slot(word[1]);
            const double* const a = at.slot(word[2]);
            for (std::size_t i = 0; i < steps; ++i) lanes(result, i) = -lanes(a, i);
            length = 3;
            break;
        }
        case KernelCode::denied: {
            double* const result = at.slot(word[1]);
            const double* const a = at.slot(word[2]);
            for (std::size_t i = 0; i < steps; ++i) lanes(result, i) = one - lanes(a, i);
            length = 3;
            break;
        }
        case KernelCode::chosen: {
            double* const result = at.slot(word[1]);
            const double* const truth = at.slot(word[2]);
            for (std::size_t i = 0; i < steps; ++i) {
                const auto side = [&](Lanes& number, std::uint32_t operand) {
                    number =
                        (operand & knownBit) != 0 ? Lanes{} + at.known(operand) : lanes(at.slot(operand), i);
                };
                Lanes a, b;
                side(a, word[3]);
                side(b, word[4]);
                lanes(result, i) = lanes(truth, i) != nought ? a : b;
            }
            length = 5;
            break;
        }
        case KernelCode::multiplied:
            runningProduct(at, word);
            length = 3 + word[2];
            break;
        case KernelCode::running:
            runningSum(at, word);
            length = 3 + word[2];
            break;
        case KernelCode::result: {
            double* const result = block.results + word[1] * block.stride;
            const double* const a = at.slot(word[2]);
            for (std::size_t i = 0; i < steps; ++i) lanes(result, i) = lanes(a, i);
            length = 3;
            break;
        }
        }
        word += length;
    }
}

#undef ALWAYS_INLINE

} // namespace breakeven
