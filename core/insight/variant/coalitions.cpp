#include "insight/variant/coalitions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <mutex>
#include <numeric>
#include <random>

namespace breakeven {

namespace {

constexpr std::size_t mostExactlyCalculated = 6;
constexpr std::size_t pairsOfOrderings = 200;
constexpr std::uint64_t orderingSeed = 2014'2015;

// Compiled scenarios each thread keeps, of arrangements that own overrides.
constexpr std::size_t keptVariants = 32;

WideInteger factorial(std::size_t n) {
    WideInteger product = 1;
    for (std::size_t i = 2; i <= n; ++i) product *= static_cast<std::int64_t>(i);
    return product;
}

// The spread of numbers about their mean, as they come (Welford).
class Spread {
public:
    void add(double number) {
        const double off = number - mean_;
        mean_ += off / static_cast<double>(++count_);
        squares_ += off * (number - mean_);
    }

    /// Of the mean.
    double standardError() const {
        const auto count = static_cast<double>(count_);
        return std::sqrt(squares_ / (count - 1) / count);
    }

private:
    std::size_t count_ = 0;
    double mean_ = 0, squares_ = 0;
};

// Fisher and Yates, by whole numbers so that every platform draws the same.
void shuffle(std::vector<std::size_t>& order, std::mt19937_64& engine) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[engine() % i]);
}

} // namespace

std::vector<std::int64_t> ShapleyShares::rounded(std::size_t figure, std::int64_t total) const {
    return apportion(sums[figure], divisor, total);
}

std::int64_t ShapleyShares::standardError(std::size_t figure, std::size_t arrangement) const {
    return standardErrors.empty() ? 0 : std::llround(standardErrors[figure][arrangement]);
}

Result<Coalitions> Coalitions::make(CheckedScenario scenario, std::vector<std::string> arrangements,
                                    const GoOn& goOn, std::size_t threads) {
    auto board = Switchboard::make(std::move(scenario), std::move(arrangements));
    if (!board) return board.problems;
    board->stopUnless(askedByThreads(goOn));
    board->keep(keptVariants);
    const auto none = board->set(Switchboard::Starts(board->candidates().size()));
    if (!none) return none.problems;
    Coalitions coalitions;
    for (const OrganisationShape& org : none->shape->organisations)
        coalitions.organisations_.push_back(org.code);
    for (int t = 0; t <= none->shape->years; ++t) coalitions.years_.push_back(none->shape->baseYear + t);
    coalitions.boards_.assign(std::max<std::size_t>(1, threads), *board);
    return coalitions;
}

std::vector<bool> Coalitions::members(std::size_t mask) const {
    std::vector<bool> on(arrangements().size());
    for (std::size_t i = 0; i < on.size(); ++i) on[i] = mask >> i & 1U;
    return on;
}

template<class Number>
Result<Pence> Coalitions::valueOf(Switchboard& board, const std::vector<bool>& on) const {
    Switchboard::Starts starts(on.size());
    for (std::size_t i = 0; i < on.size(); ++i)
        if (on[i]) starts[i] = board.ownStart(i);
    const auto setting = board.set(starts);
    if (!setting) return setting.problems;
    const auto figures = setting->projectOwn<Number>();
    if (hasErrors(figures.problems)) return figures.problems;
    Pence pence;
    pence.reserve(2 * organisations_.size() * years_.size());
    for (const auto* amounts : {&figures.surplus, &figures.stranded})
        for (std::size_t org = 0; org < organisations_.size(); ++org)
            for (std::size_t t = 0; t < years_.size(); ++t)
                pence.push_back((*amounts)(org, static_cast<int>(t)).pence());
    return pence;
}

Result<CoalitionValues> Coalitions::exactValues() {
    const std::size_t count = arrangements().size();
    std::vector<std::vector<bool>> coalitions{std::vector<bool>(count), std::vector<bool>(count, true)};
    for (std::size_t i = 0; i < count; ++i) {
        coalitions.emplace_back(count, true);
        coalitions.back()[i] = false;
    }
    std::vector<Pence> found(coalitions.size());
    const auto stopped = inParallel(boards_, coalitions.size(), [&](Switchboard& board, std::size_t i) {
        auto value = valueOf<Decimal>(board, coalitions[i]);
        if (!value) return Stopped(std::move(value.problems));
        found[i] = std::move(*value);
        return Stopped();
    });
    if (stopped) return *stopped;
    return CoalitionValues{
        std::move(found[0]),
        std::move(found[1]),
        {std::make_move_iterator(found.begin() + 2), std::make_move_iterator(found.end())}};
}

// v(S with i) − v(S) weighs |S|! (n − |S| − 1)!; each coalition's value is added where it is the first and
// taken off where it is the second.
Result<ShapleyShares> Coalitions::exactShares(const CoalitionValues& values) {
    const std::size_t count = arrangements().size();
    const std::size_t everyone = (std::size_t{1} << count) - 1;
    ShapleyShares shares;
    shares.sums.assign(values.all.size(), std::vector<WideInteger>(count));
    shares.divisor = factorial(count);
    std::mutex adding;
    const auto add = [&](std::size_t mask, const Pence& pence) {
        const std::lock_guard lock(adding);
        const auto size = static_cast<std::size_t>(std::popcount(mask));
        for (std::size_t i = 0; i < count; ++i) {
            const bool in = mask >> i & 1U;
            const WideInteger weight = in ? factorial(size - 1) * factorial(count - size)
                                          : -factorial(size) * factorial(count - size - 1);
            for (std::size_t f = 0; f < pence.size(); ++f) shares.sums[f][i] += weight * pence[f];
        }
    };
    const auto stopped = inParallel(boards_, everyone + 1, [&](Switchboard& board, std::size_t mask) {
        const Pence* known = mask == 0 ? &values.none : mask == everyone ? &values.all : nullptr;
        for (std::size_t i = 0; i < count && !known; ++i)
            if (mask == (everyone & ~(std::size_t{1} << i))) known = &values.allBut[i];
        if (known) {
            add(mask, *known);
            return Stopped();
        }
        auto calculated = count <= mostExactlyCalculated ? valueOf<Decimal>(board, members(mask))
                                                         : valueOf<PennyDouble>(board, members(mask));
        if (!calculated) return Stopped(std::move(calculated.problems));
        add(mask, *calculated);
        return Stopped();
    });
    if (stopped) return *stopped;
    return shares;
}

// What each arrangement adds as they join in an order, figure by figure.
Result<std::vector<Pence>> Coalitions::joining(Switchboard& board, const Order& order,
                                               const CoalitionValues& values) const {
    const std::size_t count = order.size();
    std::vector<Pence> added(count);
    std::vector<bool> on(count);
    Pence before = values.none;
    for (std::size_t step = 0; step < count; ++step) {
        on[order[step]] = true;
        Result<Pence> after = step + 1 == count   ? Result<Pence>(values.all)
                              : step + 2 == count ? Result<Pence>(values.allBut[order.back()])
                                                  : valueOf<PennyDouble>(board, on);
        if (!after) return after.problems;
        Pence& difference = added[order[step]];
        difference.resize(after->size());
        for (std::size_t f = 0; f < difference.size(); ++f) difference[f] = (*after)[f] - before[f];
        before = std::move(*after);
    }
    return added;
}

Result<ShapleyShares> Coalitions::sampledShares(const CoalitionValues& values) {
    const std::size_t count = arrangements().size(), figures = values.all.size();
    ShapleyShares shares;
    shares.sums.assign(figures, std::vector<WideInteger>(count));
    shares.orderings = 2 * pairsOfOrderings;
    shares.divisor = static_cast<std::int64_t>(shares.orderings);
    std::vector<std::vector<Spread>> spread(figures, std::vector<Spread>(count));
    Order order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937_64 engine(orderingSeed);
    // As many at a time as there are threads: they are added up in the order they are drawn in.
    struct Pair {
        Order order;
        std::vector<Pence> there, back;
    };
    for (std::size_t drawn = 0; drawn < pairsOfOrderings;) {
        std::vector<Pair> pairs(std::min(boards_.size(), pairsOfOrderings - drawn));
        for (Pair& pair : pairs) {
            shuffle(order, engine);
            pair.order = order;
            std::reverse(order.begin(), order.end());
        }
        const auto stopped = inParallel(boards_, pairs.size(), [&](Switchboard& board, std::size_t i) {
            Pair& pair = pairs[i];
            for (std::vector<Pence>* added : {&pair.there, &pair.back}) {
                auto joined = joining(board, pair.order, values);
                if (!joined) return Stopped(std::move(joined.problems));
                *added = std::move(*joined);
                std::reverse(pair.order.begin(), pair.order.end());
            }
            return Stopped();
        });
        if (stopped) return *stopped;
        for (const Pair& pair : pairs)
            for (std::size_t f = 0; f < figures; ++f)
                for (std::size_t i = 0; i < count; ++i) {
                    const std::int64_t both = pair.there[i][f] + pair.back[i][f];
                    shares.sums[f][i] += both;
                    spread[f][i].add(static_cast<double>(both) / 2);
                }
        drawn += pairs.size();
    }
    for (const auto& of : spread) {
        auto& errors = shares.standardErrors.emplace_back();
        for (const Spread& one : of) errors.push_back(one.standardError());
    }
    return shares;
}

} // namespace breakeven
