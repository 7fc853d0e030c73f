#pragma once

#include "engine/session/open_projection.h"
#include "insight/uncertainty/draws.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// Calculates figures of drawn numbers. Drawn starts of arrangements make other shapes; each has a kernel of
/// its own once it is met often. Threads share it.
class DrawnProjections {
public:
    /// Picks figures out of a projection, the same ones whatever the starts; one that is not there is blank.
    template<class Number>
    using Pick = std::function<std::vector<std::optional<Number>>(const Projection<Number>&)>;

    /// `draws` outlive it. `further` numbers are given after those of the draws. Both picks pick the same.
    /// `plan`, which does not vary, is the plan scenario's projection where ratings are measured by another.
    /// Figures that do not vary are told as `central` has the first of them, which is exact.
    DrawnProjections(const Draws& draws, const Wanted& wanted, Pick<Varying> pickVarying,
                     Pick<double> pickDouble, std::vector<DrawnNumber> further = {},
                     const Projection<double>* plan = nullptr, std::vector<double> central = {});

    /// results[figure × sets + set] of numbers[number × sets + set] and starts[slipping × sets + set]; not a
    /// number where there is no such figure. Problems: starts with which nothing can be calculated.
    std::vector<Problem> calculate(std::span<const double> numbers, std::span<const int> starts,
                                   std::size_t sets, std::span<double> results);

private:
    struct Variant;
    using Starts = std::vector<int>;

    /// Some sets of numbers[number × stride + place].
    struct Sets {
        std::span<const double> numbers;
        std::size_t stride;
        const std::vector<std::size_t>& places;
    };

    std::shared_ptr<Variant> variantOf(const Starts& starts, std::size_t sets);
    std::shared_ptr<Variant> variantFor(const Starts& starts) const;
    void settle(std::size_t sets, std::span<double> results);
    void makeKernel(Variant& variant) const;
    void runKernel(const Variant& variant, const Sets& of, std::span<double> results) const;
    void projectEach(const Variant& variant, const Sets& of, std::span<double> results) const;

    const Draws& draws_;
    std::vector<DrawnNumber> numbers_;
    Wanted wanted_;
    Pick<Varying> pickVarying_;
    Pick<double> pickDouble_;
    const Projection<double>* plan_;
    std::vector<double> central_;
    std::mutex mutex_;
    std::map<Starts, std::shared_ptr<Variant>> variants_;
    std::size_t kernels_ = 0;
};

} // namespace breakeven
