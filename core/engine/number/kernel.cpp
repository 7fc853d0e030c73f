#include "engine/number/kernel.h"

#include "engine/number/kernel_code.h"

#include <algorithm>
#include <array>
#include <bit>
#include <unordered_map>

namespace breakeven {

namespace {

using Operation = VaryingRecord::Operation;

static_assert(knownBit == VaryingOperand::knownBit && kernelWidth == Kernel::width);

bool isSum(VaryingOp op) { return op == VaryingOp::sum || op == VaryingOp::difference; }

/// The first of the three kinds an operation of two comes in.
KernelCode slotsCode(VaryingOp op) {
    switch (op) {
    case VaryingOp::sum:
        return KernelCode::sumSlots;
    case VaryingOp::difference:
        return KernelCode::differenceSlots;
    case VaryingOp::product:
        return KernelCode::productSlots;
    case VaryingOp::ratio:
        return KernelCode::ratioSlots;
    case VaryingOp::quotient:
        return KernelCode::quotientSlots;
    case VaryingOp::least:
        return KernelCode::leastSlots;
    case VaryingOp::greatest:
        return KernelCode::greatestSlots;
    case VaryingOp::less:
        return KernelCode::lessSlots;
    case VaryingOp::notGreater:
        return KernelCode::notGreaterSlots;
    default:
        return KernelCode::equalSlots;
    }
}

void (*runOf(Instructions instructions))(const KernelBlock&) {
    switch (instructions) {
    case Instructions::avx512:
        return runBlockAvx512;
    case Instructions::avx2:
        return runBlockAvx2;
    case Instructions::baseline:
        break;
    }
    return runBlock;
}

} // namespace

/// Writes a kernel: what the results need, each number where it is first needed, in slots that are used again
/// once nobody needs what stood there. Sums that only go on into sums are running sums, and so with products.
class KernelWriter {
public:
    KernelWriter(Kernel& kernel, const VaryingRecord& record, std::span<const Varying> results)
        : kernel_(kernel), record_(record), operations_(record.operations()), uses_(operations_.size()),
          slots_(operations_.size(), none) {
        countUses(results);
        kernel_.inputs_ = record.inputs();
        kernel_.knownResults_.resize(results.size());
        for (std::uint32_t i = 0; i < results.size(); ++i) {
            if (results[i].isKnown()) {
                kernel_.knownResults_[i] = results[i].known();
                continue;
            }
            const auto result = VaryingOperand::of(results[i].place());
            emit({static_cast<std::uint32_t>(KernelCode::result), i, ready(result)});
            release(result);
        }
        kernel_.slots_ = slotCount_;
    }

private:
    static constexpr std::uint32_t none = 0xffff'ffff;

    /// An operand of a running sum.
    struct Part {
        VaryingOperand operand;
        bool takenAway = false;
    };

    void countUses(std::span<const Varying> results) {
        for (const Varying& result : results)
            if (!result.isKnown()) ++uses_[result.place().value];
        for (std::size_t at = operations_.size(); at-- > 1;) {
            if (uses_[at] == 0) continue;
            const Operation& operation = operations_[at];
            const std::array<VaryingOperand, 3> operands{operation.a, operation.b, operation.c};
            for (std::size_t i = 0; i < operandCount(operation.op); ++i)
                if (!operands[i].isKnown()) ++uses_[operands[i].at()];
        }
    }

    /// Where a number stands, worked out now if it was not before.
    std::uint32_t slotOf(std::size_t at) {
        if (slots_[at] == none) write(at);
        return slots_[at];
    }

    std::uint32_t known(VaryingOperand operand) {
        const double number = record_.known(operand);
        const auto [found, added] =
            knownAt_.try_emplace(std::bit_cast<std::uint64_t>(number), kernel_.known_.size());
        if (added) kernel_.known_.push_back(number);
        return VaryingOperand::ofKnown(found->second).value;
    }

    std::uint32_t ready(VaryingOperand operand) {
        return operand.isKnown() ? known(operand) : slotOf(operand.at());
    }

    /// One use of an operand is over.
    void release(VaryingOperand operand) {
        if (operand.isKnown() || --uses_[operand.at()] > 0) return;
        free_.push_back(slots_[operand.at()]);
    }

    std::uint32_t newSlot() {
        if (free_.empty()) return slotCount_++;
        const std::uint32_t slot = free_.back();
        free_.pop_back();
        return slot;
    }

    void emit(std::initializer_list<std::uint32_t> words) {
        kernel_.code_.insert(kernel_.code_.end(), words);
        ++kernel_.operations_;
    }

    void write(std::size_t at) {
        const Operation& operation = operations_[at];
        switch (operation.op) {
        case VaryingOp::input:
            slots_[at] = newSlot();
            emit({static_cast<std::uint32_t>(KernelCode::input), slots_[at], operation.a.value});
            return;
        case VaryingOp::negative:
        case VaryingOp::denied: {
            const std::uint32_t a = ready(operation.a);
            release(operation.a);
            slots_[at] = newSlot();
            emit({static_cast<std::uint32_t>(operation.op == VaryingOp::negative ? KernelCode::negative
                                                                                 : KernelCode::denied),
                  slots_[at], a});
            return;
        }
        case VaryingOp::both:
        case VaryingOp::either: {
            const std::uint32_t a = ready(operation.a), b = ready(operation.b);
            release(operation.a);
            release(operation.b);
            slots_[at] = newSlot();
            emit({static_cast<std::uint32_t>(operation.op == VaryingOp::both ? KernelCode::both
                                                                             : KernelCode::either),
                  slots_[at], a, b});
            return;
        }
        case VaryingOp::chosen: {
            const std::uint32_t a = ready(operation.a), b = ready(operation.b), c = ready(operation.c);
            for (const VaryingOperand& operand : {operation.a, operation.b, operation.c}) release(operand);
            slots_[at] = newSlot();
            emit({static_cast<std::uint32_t>(KernelCode::chosen), slots_[at], a, b, c});
            return;
        }
        default:
            break;
        }
        if (isSum(operation.op) && goesOn(operation.a)) return writeRunning(at);
        if (operation.op == VaryingOp::product && goesOnProduct(operation.a)) return writeMultiplied(at);
        const std::uint32_t a = ready(operation.a), b = ready(operation.b);
        release(operation.a);
        release(operation.b);
        slots_[at] = newSlot();
        const std::uint32_t kind = operation.b.isKnown() ? 1 : operation.a.isKnown() ? 2 : 0;
        emit({static_cast<std::uint32_t>(slotsCode(operation.op)) + kind, slots_[at], a, b});
    }

    /// Whether nobody else needs an operand and it is not worked out yet.
    bool isOwn(VaryingOperand operand) const {
        return !operand.isKnown() && uses_[operand.at()] == 1 && slots_[operand.at()] == none;
    }
    VaryingOp opOf(VaryingOperand operand) const { return operations_[operand.at()].op; }

    /// A sum that only goes on into another.
    bool goesOn(VaryingOperand operand) const { return isOwn(operand) && isSum(opOf(operand)); }

    /// A product that begins with a number that varies, and only goes on into another.
    bool goesOnProduct(VaryingOperand operand) const {
        return isOwn(operand) && opOf(operand) == VaryingOp::product &&
               !operations_[operand.at()].a.isKnown();
    }

    /// An operand, or where it is the negative of another that only goes on here, that one.
    Part partOf(VaryingOperand operand, bool takenAway) const {
        if (isOwn(operand) && opOf(operand) == VaryingOp::negative)
            return {operations_[operand.at()].a, !takenAway};
        return {operand, takenAway};
    }

    void writeRunning(std::size_t at) {
        std::vector<Part> parts;
        VaryingOperand first = VaryingOperand{static_cast<std::uint32_t>(at)};
        do {
            const Operation& operation = operations_[first.at()];
            parts.push_back(partOf(operation.b, operation.op == VaryingOp::difference));
            first = operation.a;
        } while (goesOn(first));
        parts.push_back(partOf(first, false));
        writeParts(at, KernelCode::running, parts);
    }

    void writeMultiplied(std::size_t at) {
        std::vector<Part> parts;
        VaryingOperand first = VaryingOperand{static_cast<std::uint32_t>(at)};
        do {
            parts.push_back({operations_[first.at()].b, false});
            first = operations_[first.at()].a;
        } while (goesOnProduct(first));
        parts.push_back({first, false});
        writeParts(at, KernelCode::multiplied, parts);
    }

    /// Writes what goes on from operand to operand, the last first, in one instruction or several.
    void writeParts(std::size_t at, KernelCode code, std::vector<Part>& parts) {
        std::reverse(parts.begin(), parts.end());
        std::uint32_t result = none;
        for (std::size_t next = 0; next < parts.size();) {
            std::vector<std::uint32_t> words;
            std::vector<VaryingOperand> taken;
            if (result != none) words.push_back(result);
            while (next < parts.size() && words.size() < mostRunning) {
                const Part& part = parts[next++];
                words.push_back(ready(part.operand) | (part.takenAway ? takenAwayBit : 0));
                taken.push_back(part.operand);
            }
            for (const VaryingOperand& operand : taken) release(operand);
            if (result == none) result = newSlot();
            emit({static_cast<std::uint32_t>(code), result, static_cast<std::uint32_t>(words.size())});
            kernel_.code_.insert(kernel_.code_.end(), words.begin(), words.end());
        }
        slots_[at] = result;
    }

    Kernel& kernel_;
    const VaryingRecord& record_;
    const std::vector<Operation>& operations_;
    std::vector<std::uint32_t> uses_;  ///< still to come
    std::vector<std::uint32_t> slots_; ///< by place
    std::unordered_map<std::uint64_t, std::size_t> knownAt_;
    std::vector<std::uint32_t> free_;
    std::uint32_t slotCount_ = 0;
};

std::span<const Instructions> instructionsAtHand() {
    static constexpr std::array all{Instructions::baseline, Instructions::avx2, Instructions::avx512};
    static const std::size_t count = [] {
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512vl"))
            return std::size_t{3};
        if (__builtin_cpu_supports("avx2")) return std::size_t{2};
#endif
        return std::size_t{1};
    }();
    return std::span(all).first(count);
}

Kernel::Kernel(const VaryingRecord& record, std::span<const Varying> results) {
    KernelWriter(*this, record, results);
}

void Kernel::evaluate(std::span<const double> inputs, std::size_t sets, std::span<double> results,
                      Instructions instructions) const {
    const auto run = runOf(instructions);
    // Large, and asked for again and again.
    thread_local std::vector<double> slots;
    if (slots.size() < slots_ * width) slots.resize(slots_ * width);
    std::vector<double> lastInputs, lastResults;
    KernelBlock block{code_.data(), code_.data() + code_.size(), known_.data(), slots.data(), {}, {}, sets};
    const std::size_t whole = sets - sets % width, left = sets - whole;
    for (std::size_t first = 0; first < whole; first += width) {
        block.inputs = inputs.data() + first;
        block.results = results.data() + first;
        run(block);
    }
    if (left > 0) {
        lastInputs.resize(inputs_ * width);
        lastResults.resize(knownResults_.size() * width);
        for (std::size_t i = 0; i < inputs_; ++i)
            std::copy_n(inputs.data() + i * sets + whole, left, lastInputs.data() + i * width);
        block.inputs = lastInputs.data();
        block.results = lastResults.data();
        block.stride = width;
        run(block);
        for (std::size_t r = 0; r < knownResults_.size(); ++r)
            std::copy_n(lastResults.data() + r * width, left, results.data() + r * sets + whole);
    }
    for (std::size_t r = 0; r < knownResults_.size(); ++r)
        if (knownResults_[r]) std::fill_n(results.data() + r * sets, sets, *knownResults_[r]);
}

} // namespace breakeven
