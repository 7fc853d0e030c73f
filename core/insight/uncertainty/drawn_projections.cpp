#include "insight/uncertainty/drawn_projections.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

} // namespace

/// A shape of drawn starts with its numbers.
struct DrawnProjections::Variant {
    std::optional<CompiledScenario> scenario;
    std::vector<double> inputs;
    /// The input each number is, where the shape counts it.
    std::vector<std::optional<InputId>> inputOf;
    std::size_t met = 0; ///< sets, so far
    std::optional<Kernel> kernel;
    std::vector<std::size_t> openNumbers;     ///< the kernel's inputs
    std::vector<std::optional<double>> known; ///< figures that do not vary, of the kernel
    std::vector<Problem> problems;
};

DrawnProjections::DrawnProjections(const Draws& draws, const Wanted& wanted, Pick<Varying> pickVarying,
                                   Pick<double> pickDouble, std::vector<DrawnNumber> further,
                                   const Projection<double>* plan, std::vector<double> central)
    : draws_(draws), numbers_(draws.numbers()), wanted_(wanted), pickVarying_(std::move(pickVarying)),
      pickDouble_(std::move(pickDouble)), plan_(plan), central_(std::move(central)) {
    numbers_.insert(numbers_.end(), further.begin(), further.end());
}

// The base's kernel is made at once; that of other starts when they have been met so often that it pays.
// Whichever way it is calculated, it comes to the same.
std::shared_ptr<DrawnProjections::Variant> DrawnProjections::variantOf(const Starts& starts,
                                                                       std::size_t sets) {
    constexpr std::size_t worthKernel = 64, mostKernels = 16;
    const std::lock_guard lock(mutex_);
    std::shared_ptr<Variant>& variant = variants_[starts];
    if (!variant) variant = variantFor(starts);
    variant->met += sets;
    const bool pays = starts == draws_.starts() || variant->met >= worthKernel;
    if (variant->problems.empty() && !variant->kernel && pays && kernels_ < mostKernels) {
        // Others may be calculating with the one that is there.
        variant = std::make_shared<Variant>(*variant);
        makeKernel(*variant);
        ++kernels_;
    }
    return variant;
}

std::shared_ptr<DrawnProjections::Variant> DrawnProjections::variantFor(const Starts& starts) const {
    auto variant = std::make_shared<Variant>();
    std::vector<DrawnValue> moved;
    const std::size_t column = *specification(TableId::arrangements).find("start_year");
    for (std::size_t i = 0; i < starts.size(); ++i)
        if (starts[i] != draws_.starts()[i])
            moved.push_back({{TableId::arrangements, draws_.slipping()[i], column},
                             toText(draws_.scenario().shape()->baseYear + starts[i])});
    const auto scenario = withDrawn(draws_.scenario(), moved);
    if (!scenario) {
        variant->problems = scenario.problems;
        return variant;
    }
    variant->scenario = *scenario;
    variant->inputs = scenario->inputsAs<double>();
    for (const DrawnNumber& number : numbers_) {
        const auto inputs = scenario->inputsOf(number.place);
        variant->inputOf.push_back(number.element < inputs.size() ? std::optional(inputs[number.element])
                                                                  : std::nullopt);
    }
    return variant;
}

void DrawnProjections::makeKernel(Variant& variant) const {
    std::vector<InputId> open;
    for (std::size_t i = 0; i < numbers_.size(); ++i)
        if (variant.inputOf[i]) {
            open.push_back(*variant.inputOf[i]);
            variant.openNumbers.push_back(i);
        }
    const OpenProjection projection(variant.scenario->shape(), variant.inputs, open, wanted_, plan_);
    std::vector<Varying> figures;
    for (const std::optional<Varying>& figure : pickVarying_(projection.figures()))
        figures.push_back(figure.value_or(Varying(missing)));
    for (const Varying& figure : figures)
        variant.known.push_back(figure.isKnown() ? std::optional(figure.known()) : std::nullopt);
    variant.kernel.emplace(projection.kernel(figures));
}

// Where all sets are of one shape, they are calculated where they stand.
void DrawnProjections::runKernel(const Variant& variant, const Sets& of, std::span<double> results) const {
    const std::size_t count = of.places.size();
    const bool all = count == of.stride;
    if (all && variant.openNumbers.size() == numbers_.size())
        return variant.kernel->evaluate(of.numbers, count, results);
    thread_local std::vector<double> inputs, calculated; // large, and asked for again and again
    inputs.resize(variant.openNumbers.size() * count);
    for (std::size_t i = 0; i < variant.openNumbers.size(); ++i)
        for (std::size_t set = 0; set < count; ++set)
            inputs[i * count + set] = of.numbers[variant.openNumbers[i] * of.stride + of.places[set]];
    if (all) return variant.kernel->evaluate(inputs, count, results);
    calculated.resize(variant.kernel->results() * count);
    variant.kernel->evaluate(inputs, count, calculated);
    for (std::size_t figure = 0; figure < variant.kernel->results(); ++figure)
        for (std::size_t set = 0; set < count; ++set)
            results[figure * of.stride + of.places[set]] = calculated[figure * count + set];
}

void DrawnProjections::projectEach(const Variant& variant, const Sets& of, std::span<double> results) const {
    std::vector<double> inputs = variant.inputs;
    for (const std::size_t set : of.places) {
        for (std::size_t i = 0; i < numbers_.size(); ++i)
            if (variant.inputOf[i]) inputs[variant.inputOf[i]->value] = of.numbers[i * of.stride + set];
        const auto projection = variant.scenario->project<double>(inputs, plan_, wanted_);
        const auto figures = pickDouble_(projection);
        for (std::size_t figure = 0; figure < figures.size(); ++figure)
            results[figure * of.stride + set] = figures[figure].value_or(missing);
    }
}

// What comes to the same in every draw is the same figure as where nothing is drawn, not one that differs by
// pennies.
void DrawnProjections::settle(std::size_t sets, std::span<double> results) {
    const auto variant = variantOf(draws_.starts(), 0);
    for (std::size_t figure = 0; figure < std::min(central_.size(), variant->known.size()); ++figure) {
        if (!variant->known[figure]) continue;
        const auto drawn = results.subspan(figure * sets, sets);
        std::replace(drawn.begin(), drawn.end(), *variant->known[figure], central_[figure]);
    }
}

std::vector<Problem> DrawnProjections::calculate(std::span<const double> numbers, std::span<const int> starts,
                                                 std::size_t sets, std::span<double> results) {
    std::map<Starts, std::vector<std::size_t>> groups;
    const std::size_t slipping = draws_.slipping().size();
    for (std::size_t set = 0; set < sets; ++set) {
        Starts own(slipping);
        for (std::size_t i = 0; i < slipping; ++i) own[i] = starts[i * sets + set];
        groups[std::move(own)].push_back(set);
    }
    for (const auto& [own, places] : groups) {
        const auto variant = variantOf(own, places.size());
        if (!variant->problems.empty()) return variant->problems;
        const Sets of{numbers, sets, places};
        variant->kernel ? runKernel(*variant, of, results) : projectEach(*variant, of, results);
    }
    if (!central_.empty()) settle(sets, results);
    return {};
}

} // namespace breakeven
