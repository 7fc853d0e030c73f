#pragma once

#include <cstddef>
#include <cstdint>

namespace breakeven {

/// Of an operand, that it is one of the known numbers.
inline constexpr std::uint32_t knownBit = 0x8000'0000;
/// Of an operand of a running sum, that it is taken away.
inline constexpr std::uint32_t takenAwayBit = 0x4000'0000;
/// The most operands one instruction of a running sum or product has; a longer one goes on in the next.
inline constexpr std::size_t mostRunning = 8;
/// How many sets of numbers a block calculates side by side.
inline constexpr std::size_t kernelWidth = 64;

/// What an instruction of a kernel does. An instruction is words: the code, where the result goes, then its
/// operands, each a slot or, with knownBit, one of the known numbers. Where operations come
/// in three kinds, both their operands are slots, or the second is known, or the first.
enum class KernelCode : std::uint32_t {
    input, ///< the operand counts among the inputs
    sumSlots,
    sumSecondKnown,
    sumFirstKnown,
    differenceSlots,
    differenceSecondKnown,
    differenceFirstKnown,
    productSlots,
    productSecondKnown,
    productFirstKnown,
    ratioSlots,
    ratioSecondKnown,
    ratioFirstKnown,
    quotientSlots,
    quotientSecondKnown,
    quotientFirstKnown,
    leastSlots,
    leastSecondKnown,
    leastFirstKnown,
    greatestSlots,
    greatestSecondKnown,
    greatestFirstKnown,
    lessSlots,
    lessSecondKnown,
    lessFirstKnown,
    notGreaterSlots,
    notGreaterSecondKnown,
    notGreaterFirstKnown,
    equalSlots,
    equalSecondKnown,
    equalFirstKnown,
    negative,
    both,
    either,
    denied,
    chosen,
    multiplied, ///< several numbers one after the other: the result, how many operands, and these
    running,    ///< a running sum: the result, how many operands, and these, some with takenAwayBit
    result,     ///< puts a slot among the results: which of them, and the slot
};

/// One block of sets. Its memory is given from outside, and this header includes nothing that could be
/// compiled for newer processors by mistake.
struct KernelBlock {
    const std::uint32_t* code;
    const std::uint32_t* end;
    const double* known;
    double* slots;        ///< kernelWidth numbers a slot
    const double* inputs; ///< of the block's first set
    double* results;      ///< likewise
    std::size_t stride;   ///< from one input, or result, to the next
};

/// Runs a block, with the instructions every processor of the kind has, or with those of newer ones; all
/// calculate the same.
void runBlock(const KernelBlock& block);
void runBlockAvx2(const KernelBlock& block);
void runBlockAvx512(const KernelBlock& block);

} // namespace breakeven
