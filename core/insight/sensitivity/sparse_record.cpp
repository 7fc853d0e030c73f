#include "insight/sensitivity/sparse_record.h"

#include <algorithm>
#include <array>
#include <bit>

namespace breakeven {

namespace {

using Operation = VaryingRecord::Operation;

std::array<VaryingOperand, 3> operandsOf(const Operation& operation) {
    return {operation.a, operation.b, operation.c};
}

double truth(bool holds) { return holds ? 1 : 0; }

// An operation on what its operands come to, as varying_record.h has it.
double done(VaryingOp op, double a, double b, double c) {
    switch (op) {
    case VaryingOp::input:
        return a;
    case VaryingOp::sum:
        return a + b;
    case VaryingOp::difference:
        return a - b;
    case VaryingOp::product:
        return a * b;
    case VaryingOp::ratio:
        return a / b;
    case VaryingOp::quotient:
        return a == 0 || b == 0 ? 0 : a / b;
    case VaryingOp::negative:
        return -a;
    case VaryingOp::least:
        return a > b ? b : a;
    case VaryingOp::greatest:
        return a < b ? b : a;
    case VaryingOp::less:
        return truth(a < b);
    case VaryingOp::notGreater:
        return truth(a <= b);
    case VaryingOp::equal:
        return truth(a == b);
    case VaryingOp::both:
        return truth(a != 0 && b != 0);
    case VaryingOp::either:
        return truth(a != 0 || b != 0);
    case VaryingOp::denied:
        return truth(a == 0);
    case VaryingOp::chosen:
        break;
    }
    return a != 0 ? b : c;
}

} // namespace

SparseRecord::SparseRecord(const VaryingRecord& record, VaryingPlace result, std::span<const double> inputs)
    : inputAt_(record.inputs(), none) {
    const std::vector<Operation>& all = record.operations();
    std::vector<std::uint32_t> place(result.value + 1, none); ///< of those needed, among the ones kept
    place[result.value] = 0;
    for (std::uint32_t at = result.value; at > 0; --at) {
        if (place[at] == none) continue;
        const auto operands = operandsOf(all[at]);
        for (std::size_t i = 0; i < operandCount(all[at].op); ++i)
            if (!operands[i].isKnown()) place[operands[i].at()] = 0;
    }
    for (std::uint32_t at = 1; at <= result.value; ++at) {
        if (place[at] == none) continue;
        place[at] = static_cast<std::uint32_t>(operations_.size());
        Operation kept{all[at].op, {}, {}, {}};
        std::array<double, 3> numbers{};
        if (kept.op == VaryingOp::input) {
            kept.a = all[at].a;
            inputAt_[kept.a.value] = place[at];
            numbers[0] = inputs[kept.a.value];
        }
        const auto operands = operandsOf(all[at]);
        const std::array to{&kept.a, &kept.b, &kept.c};
        for (std::size_t i = 0; i < operandCount(kept.op); ++i) {
            if (operands[i].isKnown()) {
                *to[i] = VaryingOperand::ofKnown(known_.size());
                known_.push_back(numbers[i] = record.known(operands[i]));
            } else {
                *to[i] = VaryingOperand{place[operands[i].at()]};
                numbers[i] = values_[to[i]->at()];
            }
        }
        operations_.push_back(kept);
        values_.push_back(done(kept.op, numbers[0], numbers[1], numbers[2]));
    }
    usersFrom_.assign(operations_.size() + 1, 0);
    const auto forEachUse = [&](auto use) {
        for (std::uint32_t at = 0; at < operations_.size(); ++at) {
            const auto operands = operandsOf(operations_[at]);
            for (std::size_t i = 0; i < operandCount(operations_[at].op); ++i)
                if (!operands[i].isKnown()) use(operands[i].at(), at);
        }
    };
    forEachUse([&](std::size_t used, std::uint32_t) { ++usersFrom_[used + 1]; });
    for (std::size_t at = 0; at < operations_.size(); ++at) usersFrom_[at + 1] += usersFrom_[at];
    users_.resize(usersFrom_.back());
    std::vector<std::uint32_t> free(usersFrom_.begin(), usersFrom_.end() - 1);
    forEachUse([&](std::size_t used, std::uint32_t user) { users_[free[used]++] = user; });
}

SparseRecord::Worker::Worker(const SparseRecord& record)
    : record_(record), values_(record.values_), waiting_((record.values_.size() + 63) / 64),
      blocks_((waiting_.size() + 63) / 64) {}

double SparseRecord::Worker::operand(VaryingOperand operand) const {
    return operand.isKnown() ? record_.known_[operand.at()] : values_[operand.at()];
}

double SparseRecord::Worker::workedOut(std::uint32_t at) const {
    const Operation& operation = record_.operations_[at];
    const std::size_t count = operandCount(operation.op);
    return done(operation.op, operand(operation.a), count > 1 ? operand(operation.b) : 0,
                count > 2 ? operand(operation.c) : 0);
}

void SparseRecord::Worker::change(std::uint32_t at, double value) {
    if (value == values_[at]) return;
    values_[at] = value;
    changed_.push_back(at);
    for (const std::uint32_t user : record_.usersOf(at)) {
        waiting_[user / 64] |= std::uint64_t{1} << user % 64;
        blocks_[user / 4096] |= std::uint64_t{1} << user / 64 % 64;
    }
}

// The first that waits from a block on, taken off the list; none where none does.
std::uint32_t SparseRecord::Worker::next(std::uint32_t from) {
    for (std::size_t block = from / 4096; block < blocks_.size(); ++block) {
        if (blocks_[block] == 0) continue;
        const std::size_t word = block * 64 + static_cast<std::size_t>(std::countr_zero(blocks_[block]));
        const auto bit = static_cast<std::size_t>(std::countr_zero(waiting_[word]));
        waiting_[word] &= waiting_[word] - 1;
        if (waiting_[word] == 0) blocks_[block] &= blocks_[block] - 1;
        return static_cast<std::uint32_t>(word * 64 + bit);
    }
    return none;
}

double SparseRecord::Worker::with(std::span<const Change> changes) {
    for (const Change& one : changes)
        if (record_.dependsOn(one.input)) change(record_.inputAt_[one.input], one.number);
    for (std::uint32_t at = next(0); at != none; at = next(at)) change(at, workedOut(at));
    const double result = values_.back();
    for (const std::uint32_t at : changed_) values_[at] = record_.values_[at];
    changed_.clear();
    return result;
}

} // namespace breakeven
