#pragma once

#include "engine/number/kernel.h"
#include "engine/session/project.h"

#include <memory>
#include <span>

namespace breakeven {

/// A projection of which some inputs are left open, so that it can be calculated for many sets of them
/// without walking the rules again: binary numbers (rules 1.4), the figures a projection in doubles has.
class OpenProjection {
public:
    /// `inputs` are all of the shape; those of `open` are to be given to the kernel, in that order, each of
    /// them once. `plan` is the projection of the plan scenario, which does not vary.
    OpenProjection(std::shared_ptr<const Shape> shape, std::span<const double> inputs,
                   std::span<const InputId> open, const Wanted& wanted,
                   const Projection<double>* plan = nullptr);

    /// The figures, to pick those that a kernel is to calculate.
    const Projection<Varying>& figures() const { return figures_; }

    Kernel kernel(std::span<const Varying> results) const { return Kernel(record_, results); }

    /// How the figures follow from the open inputs.
    const VaryingRecord& record() const { return record_; }

private:
    VaryingRecord record_;
    Projection<Varying> figures_;
};

} // namespace breakeven
