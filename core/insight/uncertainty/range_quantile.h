#pragma once

#include "economy/reading/uncertainty_range.h"

#include <memory>
#include <vector>

namespace breakeven {

/// How the value of a range is distributed (rules 16.2), asked by z, the standard normal number it is made
/// from. It never changes, and threads share it.
class RangeQuantile {
public:
    /// Precondition: the range is without errors.
    explicit RangeQuantile(const UncertaintyRange& range);

    /// The value at z: x of rules 16.2 for u = Φ(z).
    double at(double z) const;

    /// Where the values end, for a picture; of a normal the values at z = ∓3.
    double lowest() const;
    double highest() const;

    /// The density at x; its area is one. Nought outside, and of a range of one value everywhere.
    double density(double x) const;

private:
    /// Of a PERT on 0 to 1, at one of evenly spaced z: the value and how it changes with z.
    struct Node {
        double value, slope, bend;
    };

    using Nodes = std::vector<Node>;

    static std::shared_ptr<const Nodes> nodesFor(double mode);
    void spanOf(double low, double central, double high, bool limits);
    double onUnit(double z) const;
    double between(double z) const;

    Distribution distribution_;
    double low_, central_, high_;
    bool constant_;
    double start_ = 0, width_ = 0;       ///< a and b - a of rules 16.2
    double mode_ = 0;                    ///< θ
    std::shared_ptr<const Nodes> nodes_; ///< of a PERT; ranges of one mode share them
};

} // namespace breakeven
