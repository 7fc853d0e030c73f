#pragma once

#include "engine/number/varying.h"

#include <cstdint>
#include <span>
#include <vector>

namespace breakeven {

/// One result of a recording, worked out again where an input or a few of them are other numbers: only the
/// operations that come to something else are done anew. It never changes, and threads share it.
class SparseRecord {
public:
    /// `inputs` are the numbers left open, in their order. Precondition: the result varies.
    SparseRecord(const VaryingRecord& record, VaryingPlace result, std::span<const double> inputs);

    double result() const { return values_.back(); }

    /// Whether the result depends on an input.
    bool dependsOn(std::size_t input) const { return inputAt_[input] != none; }

    /// An input and the number it is instead.
    struct Change {
        std::size_t input;
        double number;
    };

    /// What one thread works with.
    class Worker {
    public:
        explicit Worker(const SparseRecord& record);

        /// The result with changes.
        double with(std::span<const Change> changes);

    private:
        void change(std::uint32_t at, double value);
        std::uint32_t next(std::uint32_t from);
        double operand(VaryingOperand operand) const;
        double workedOut(std::uint32_t at) const;

        const SparseRecord& record_;
        std::vector<double> values_;         ///< as they are now
        std::vector<std::uint32_t> changed_; ///< those that are not as they were recorded
        std::vector<std::uint64_t> waiting_; ///< a bit for each operation to be done anew
        std::vector<std::uint64_t> blocks_;  ///< a bit for each word of these that is not nought
    };

private:
    static constexpr std::uint32_t none = 0xffff'ffff;

    std::span<const std::uint32_t> usersOf(std::uint32_t at) const {
        return {users_.data() + usersFrom_[at], users_.data() + usersFrom_[at + 1]};
    }

    std::vector<VaryingRecord::Operation> operations_; ///< those the result needs, in their order
    std::vector<double> values_;                       ///< what each comes to; the last is the result
    std::vector<double> known_;
    std::vector<std::uint32_t> usersFrom_, users_;
    std::vector<std::uint32_t> inputAt_; ///< by input, its operation
};

} // namespace breakeven
