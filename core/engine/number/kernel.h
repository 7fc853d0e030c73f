#pragma once

#include "engine/number/varying.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// The instructions a kernel runs with. Whichever they are, it calculates the same.
enum class Instructions : std::uint8_t { baseline, avx2, avx512 };

/// Those this processor has, the best last.
std::span<const Instructions> instructionsAtHand();

/// What of a calculation follows from numbers that vary, as binary operations one after the other: each as a
/// double alone would be calculated, for many sets of numbers side by side. It never changes, and threads
/// share it.
class Kernel {
public:
    /// Keeps of what was recorded what `results` need. Results that do not vary are constants of it.
    Kernel(const VaryingRecord& record, std::span<const Varying> results);

    /// How many numbers were left open.
    std::size_t inputs() const { return inputs_; }
    std::size_t results() const { return knownResults_.size(); }

    /// Whether a result depends on what varies.
    bool varies(std::size_t result) const { return !knownResults_[result]; }

    /// How many sets are calculated side by side; a multiple of it wastes nothing.
    static constexpr std::size_t width = 64;

    /// Calculates the results of `sets` sets of inputs: inputs[input × sets + set] and results[result × sets
    /// + set].
    void evaluate(std::span<const double> inputs, std::size_t sets, std::span<double> results,
                  Instructions instructions = instructionsAtHand().back()) const;

    /// How many operations it does for each set.
    std::size_t operations() const { return operations_; }

private:
    friend class KernelWriter;

    std::size_t inputs_ = 0;
    std::size_t operations_ = 0;
    std::size_t slots_ = 0;
    std::vector<std::uint32_t> code_; ///< see kernel_code.h
    std::vector<double> known_;
    std::vector<std::optional<double>> knownResults_; ///< those that do not vary
};

} // namespace breakeven
