#include "insight/sensitivity/grid_search.h"

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>

namespace breakeven {

namespace {

constexpr int scanned = 33;
/// Postings of many years rounded to the penny may make neighbours change sides to and fro.
constexpr int lookedBack = 4;

} // namespace

GridSearch::GridSearch(Sought& sought, NumberRange range, const Decimal& step, const Decimal& today,
                       GoOn goOn)
    : sought_(sought), step_(step), today_(today), first_(stepAtOrAbove(range.low)),
      last_(stepAtOrBelow(range.high)), goOn_(std::move(goOn)) {
    const double low = toDouble(range.low), high = toDouble(range.high);
    for (int i = 0; i < scanned; ++i)
        points_.push_back(i + 1 == scanned ? high : low + (high - low) * i / (scanned - 1));
    if (today > range.low && today < range.high) {
        const double now = toDouble(today);
        const auto at = std::lower_bound(points_.begin(), points_.end(), now);
        if (at == points_.end() || *at != now) points_.insert(at, now);
    }
    if (goesOn()) margins_ = sought_.margins(points_);
}

GridSearch::Step GridSearch::stepAtOrAbove(const Decimal& x) const {
    return static_cast<Step>(ceil(roundTo20(x / step_)));
}

GridSearch::Step GridSearch::stepAtOrBelow(const Decimal& x) const {
    return static_cast<Step>(floor(roundTo20(x / step_)));
}

bool GridSearch::isRight(Step at) {
    const auto [known, isNew] = known_.try_emplace(at);
    if (isNew && goesOn()) known->second = sought_.isRight(number(at));
    return known->second;
}

// Once work is stopped, any number ends the search.
double GridSearch::marginAt(double x) {
    if (!goesOn()) return 0;
    return sought_.margins(std::span(&x, 1)).front();
}

std::pair<double, double> GridSearch::bracket(std::size_t from) {
    const double width = toDouble(step_) / 2;
    const auto closeEnough = [&](double a, double b) {
        return std::abs(b - a) <= std::max(width, 4e-16 * (std::abs(a) + std::abs(b)));
    };
    const double a = points_[from], b = points_[from + 1];
    if (closeEnough(a, b) || margins_[from] == 0 || margins_[from + 1] == 0) return {a, b};
    std::uintmax_t most = 200;
    return boost::math::tools::toms748_solve([&](double x) { return marginAt(x); }, a, b, margins_[from],
                                             margins_[from + 1], closeEnough, most);
}

std::optional<GridSearch::Crossing> GridSearch::settled(double low, double high, bool rightIsHigher) {
    Step below = std::clamp(stepAtOrBelow(Decimal(low)), first_, last_);
    Step above = std::clamp(stepAtOrAbove(Decimal(high)), first_, last_);
    // What binary numbers say may be wrong by the pennies that exact ones round.
    for (Step further = 1; below > first_ && isRight(below) == rightIsHigher && wanted_; further *= 2)
        below = std::max(first_, below - further);
    for (Step further = 1; above < last_ && isRight(above) != rightIsHigher && wanted_; further *= 2)
        above = std::min(last_, above + further);
    if (isRight(below) == rightIsHigher || isRight(above) != rightIsHigher) return std::nullopt;
    while (above - below > 1 && wanted_) {
        const Step middle = below + (above - below) / 2;
        (isRight(middle) == rightIsHigher ? above : below) = middle;
    }
    return rightIsHigher ? Crossing{below, above} : Crossing{above, below};
}

// Where what is on the wrong side lies nearer to today's number, the first of the right side that is met.
GridSearch::Crossing GridSearch::nearest(Crossing crossing) {
    const auto away = [&](Step at) { return Decimal(abs(number(at) - today_)); };
    if (away(crossing.wrong) > away(crossing.right)) return crossing;
    const Step back = crossing.wrong - crossing.right;
    for (int i = lookedBack; i > 0; --i) {
        const Step right = crossing.wrong + back * i, wrong = right + back;
        const bool passed = away(wrong) > away(right);
        if (!passed && right >= first_ && right <= last_ && wrong >= first_ && wrong <= last_ &&
            isRight(right) && !isRight(wrong))
            return {wrong, right};
    }
    return crossing;
}

// Where today's number lies outside the range, the end towards it answers if that is on the right side.
std::optional<GridSearch::Step> GridSearch::endNearToday() {
    if (today_ >= number(first_) && today_ <= number(last_)) return std::nullopt;
    const Step end = today_ < number(first_) ? first_ : last_;
    if (!isRight(end) || sought_.isRight(today_)) return std::nullopt;
    return end;
}

std::vector<Decimal> GridSearch::answers() {
    std::vector<Step> found;
    if (first_ > last_ || margins_.empty()) return {};
    if (const auto end = endNearToday()) found.push_back(*end);
    for (std::size_t i = 0; i + 1 < points_.size() && wanted_; ++i) {
        const bool before = margins_[i] >= 0, after = margins_[i + 1] >= 0;
        if (before == after || std::isnan(margins_[i]) || std::isnan(margins_[i + 1])) continue;
        const auto [low, high] = bracket(i);
        if (const auto crossing = settled(low, high, after)) found.push_back(nearest(*crossing).right);
    }
    if (!wanted_) return {};
    const auto away = [&](Step at) { return Decimal(abs(number(at) - today_)); };
    std::stable_sort(found.begin(), found.end(), [&](Step a, Step b) { return away(a) < away(b); });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<Decimal> all;
    for (const Step at : found) all.push_back(number(at));
    return all;
}

} // namespace breakeven
