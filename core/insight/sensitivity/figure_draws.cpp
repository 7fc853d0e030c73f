#include "insight/sensitivity/figure_draws.h"

#include "insight/explanation/figure_value.h"
#include "insight/sensitivity/open_figure.h"
#include "insight/variant/in_parallel.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace breakeven {

namespace {

constexpr std::size_t blockSize = 16 * Kernel::width;

template<class Number>
DrawnProjections::Pick<Number> pickOf(const Figure& figure) {
    return [figure](const Projection<Number>& projection) {
        return std::vector<std::optional<Number>>{figureIn(projection, figure).value};
    };
}

std::vector<DrawnNumber> numbersOf(const CompiledScenario& scenario, std::span<const InputId> inputs) {
    std::vector<DrawnNumber> all;
    for (const InputId input : inputs) {
        const Input& one = scenario.shape()->inputs[input.value];
        all.push_back({one.place, one.element});
    }
    return all;
}

// A price follows from numbers alone, whenever arrangements start.
Result<Kernel> priceKernel(const StudiedFigure& figure, const Draws& draws, std::vector<DrawnNumber> open,
                           std::vector<std::size_t>& opened) {
    std::vector<DrawnNumber> all = draws.numbers();
    all.insert(all.end(), open.begin(), open.end());
    std::vector<InputId> inputs;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::vector<InputId> there = draws.scenario().inputsOf(all[i].place);
        if (all[i].element >= there.size()) continue;
        inputs.push_back(there[all[i].element]);
        opened.push_back(i);
    }
    const auto recorded = OpenFigure::make(figure.in(draws.scenario()), inputs);
    if (!recorded) return recorded.problems;
    return recorded->kernel();
}

} // namespace

/// Calculates the figure of drawn numbers; threads share it.
class FigureDraws::Calculator {
public:
    Calculator(const StudiedFigure& figure, const Draws& draws, std::vector<DrawnNumber> open)
        : projections_(std::in_place, draws, figure.wanted(), pickOf<Varying>(figure.figure()),
                       pickOf<double>(figure.figure()), std::move(open), figure.plan()) {}
    Calculator(Kernel kernel, std::vector<std::size_t> opened)
        : kernel_(std::move(kernel)), opened_(std::move(opened)) {}

    std::vector<Problem> calculate(const Block& block, std::span<double> figures) {
        if (!kernel_) return projections_->calculate(block.numbers, block.starts, block.draws, figures);
        std::vector<double> inputs;
        for (const std::size_t number : opened_) {
            const auto from = block.numbers.begin() + static_cast<std::ptrdiff_t>(number * block.draws);
            inputs.insert(inputs.end(), from, from + static_cast<std::ptrdiff_t>(block.draws));
        }
        kernel_->evaluate(inputs, block.draws, figures);
        return {};
    }

private:
    std::optional<DrawnProjections> projections_;
    std::optional<Kernel> kernel_;
    std::vector<std::size_t> opened_; ///< which numbers the kernel takes
};

Result<FigureDraws> FigureDraws::make(const StudiedFigure& figure, const Draws& draws, std::uint64_t count,
                                      std::span<const InputId> open, const GoOn& goOn) {
    FigureDraws made;
    made.count_ = count;
    made.drawn_ = draws.numbers().size();
    made.open_ = open.size();
    std::vector<std::uint64_t> counted;
    std::vector<double> z;
    std::vector<char> putBack;
    for (std::size_t first = 0; first < count; first += blockSize) {
        if (goOn && !goOn()) return {};
        Block block{first, std::min(blockSize, made.count_ - first), {}, {}};
        counted.resize(block.draws);
        std::iota(counted.begin(), counted.end(), std::uint64_t{first + 1});
        z.resize(draws.cells().size() * block.draws);
        putBack.assign(draws.ranges().size() * block.draws, 0);
        block.numbers.resize((made.drawn_ + made.open_) * block.draws);
        block.starts.resize(draws.slipping().size() * block.draws);
        draws.drawZ(counted, z);
        draws.move(z, block.draws, std::span(block.numbers).first(made.drawn_ * block.draws), block.starts,
                   putBack);
        made.blocks_.push_back(std::move(block));
    }
    std::vector<DrawnNumber> further = numbersOf(draws.scenario(), open);
    if (!std::holds_alternative<PriceFigure>(figure.figure())) {
        made.calculator_ = std::make_shared<Calculator>(figure, draws, std::move(further));
        return made;
    }
    std::vector<std::size_t> opened;
    auto kernel = priceKernel(figure, draws, std::move(further), opened);
    if (!kernel) return std::move(kernel.problems);
    made.calculator_ = std::make_shared<Calculator>(std::move(*kernel), std::move(opened));
    return made;
}

Result<std::vector<double>> FigureDraws::at(std::span<const double> open) {
    std::vector<double> figures(count_);
    std::vector<int> workers(std::clamp<std::size_t>(blocks_.size(), 1, threadsAtHand()));
    const auto stopped = inParallel(workers, blocks_.size(), [&](int, std::size_t i) {
        Block& block = blocks_[i];
        for (std::size_t input = 0; input < open_; ++input)
            std::fill_n(block.numbers.begin() + static_cast<std::ptrdiff_t>((drawn_ + input) * block.draws),
                        block.draws, open[input]);
        auto problems = calculator_->calculate(block, std::span(figures).subspan(block.first, block.draws));
        return problems.empty() ? Stopped() : Stopped(std::move(problems));
    });
    if (stopped) return *stopped;
    return figures;
}

} // namespace breakeven
