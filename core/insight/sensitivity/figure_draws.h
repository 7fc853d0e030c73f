#pragma once

#include "insight/sensitivity/studied_figure.h"
#include "insight/uncertainty/drawn_projections.h"
#include "insight/uncertainty/simulation.h"
#include "insight/variant/go_on.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace breakeven {

/// A figure over the draws of a scenario's ranges, of which some further inputs are left open. The draws are
/// the same whatever these are. Not for several threads at once; it works on several itself.
class FigureDraws {
public:
    /// The first `count` draws. `open` are inputs of the draws' scenario, which no range draws; `draws`
    /// outlive it. Empty, without a problem: no longer wanted.
    static Result<FigureDraws> make(const StudiedFigure& figure, const Draws& draws, std::uint64_t count,
                                    std::span<const InputId> open, const GoOn& goOn = {});

    std::size_t count() const { return count_; }

    /// The figure in every draw, in their order, the open inputs being these; not a number where there is no
    /// such figure. Problems: drawn starts with which nothing can be calculated.
    Result<std::vector<double>> at(std::span<const double> open);

private:
    /// Some draws that follow one another, the open inputs last: numbers[number × draws + draw].
    struct Block {
        std::size_t first = 0, draws = 0;
        std::vector<double> numbers;
        std::vector<int> starts;
    };
    class Calculator;

    FigureDraws() = default;

    std::size_t count_ = 0, drawn_ = 0, open_ = 0;
    std::vector<Block> blocks_;
    std::shared_ptr<Calculator> calculator_;
};

} // namespace breakeven
