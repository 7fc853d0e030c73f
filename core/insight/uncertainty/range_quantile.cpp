#include "insight/uncertainty/range_quantile.h"

#include "insight/uncertainty/kept_values.h"
#include "insight/uncertainty/normal.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

/// Distributions on 0 to 1 by their mode θ.
struct Triangle {
    double mode;

    double below(double u) const { return std::sqrt(u * mode); }
    double quantile(double z) const {
        const double u = normalBelow(z);
        return u < mode ? below(u) : 1 - std::sqrt(normalAbove(z) * (1 - mode));
    }
    double density(double x) const {
        if (x < mode) return 2 * x / mode;
        return mode == 1 ? 2 : 2 * (1 - x) / (1 - mode);
    }
};

struct Pert {
    double mode;

    double alpha() const { return 1 + 4 * mode; }
    double beta() const { return 5 - 4 * mode; }

    /// The quantile from its nearer end: of the mirrored distribution above the median.
    double fromEnd(double z) const {
        return z <= 0 ? boost::math::ibeta_inv(alpha(), beta(), normalBelow(z))
                      : boost::math::ibeta_inv(beta(), alpha(), normalAbove(z));
    }
    double quantile(double z) const { return z <= 0 ? fromEnd(z) : 1 - fromEnd(z); }
    double density(double x) const { return density(x, 1 - x); }
    double density(double x, double rest) const {
        return std::pow(x, alpha() - 1) * std::pow(rest, beta() - 1) / boost::math::beta(alpha(), beta());
    }
};

/// The mode for which low, central and high lie as they do (rules 16.2).
template<class Shape>
double foundMode(double share) {
    const auto difference = [&](double mode) {
        const Shape shape{mode};
        const double low = shape.quantile(-ninthDecile), high = shape.quantile(ninthDecile);
        return (mode - low) / (high - low) - share;
    };
    std::uintmax_t most = 200;
    const auto found = boost::math::tools::toms748_solve(difference, 0.0, 1.0,
                                                         boost::math::tools::eps_tolerance<double>(52), most);
    return (found.first + found.second) / 2;
}

template<class Shape>
double modeFor(double share) {
    static KeptValues<double> kept;
    return kept.of(share, foundMode<Shape>);
}

// PERT quantiles are slow to find; between nodes so near to one another a fifth-degree polynomial in z that
// has value, slope and bend of both is as good as they are.
constexpr double firstNode = -8.5, lastNode = 8.5, nodeDistance = 1.0 / 16;

} // namespace

RangeQuantile::RangeQuantile(const UncertaintyRange& range)
    : distribution_(range.distribution), low_(toDouble(range.low)), central_(toDouble(range.central)),
      high_(toDouble(range.high)), constant_(range.low == range.high) {
    if (constant_ || distribution_ == Distribution::normal) return;
    spanOf(low_, central_, high_, range.limits);
    if (distribution_ != Distribution::pert) return;
    static KeptValues<std::shared_ptr<const Nodes>> kept;
    nodes_ = kept.of(mode_, nodesFor);
}

std::shared_ptr<const RangeQuantile::Nodes> RangeQuantile::nodesFor(double mode) {
    const Pert pert{mode};
    Nodes nodes;
    for (double z = firstNode; z <= lastNode; z += nodeDistance) {
        const double end = pert.fromEnd(z);
        const double x = z <= 0 ? end : 1 - end, rest = z <= 0 ? 1 - end : end;
        const double slope = normalDensity(z) / pert.density(x, rest);
        const auto part = [](double power, double base) { return power == 1 ? 0 : (power - 1) / base; };
        const double bend = slope * (-z - slope * (part(pert.alpha(), x) - part(pert.beta(), rest)));
        nodes.push_back({x, slope, bend});
    }
    return std::make_shared<const Nodes>(std::move(nodes));
}

void RangeQuantile::spanOf(double low, double central, double high, bool limits) {
    if (distribution_ == Distribution::uniform) {
        const double beyond = limits ? 0 : (high - low) / 8;
        start_ = low - beyond;
        width_ = high - low + 2 * beyond;
        return;
    }
    const double share = (central - low) / (high - low);
    if (limits) {
        start_ = low;
        width_ = high - low;
        mode_ = share;
        return;
    }
    const auto span = [&]<class Shape>(Shape) {
        mode_ = modeFor<Shape>(share);
        const Shape shape{mode_};
        width_ = (high - low) / (shape.quantile(ninthDecile) - shape.quantile(-ninthDecile));
        start_ = central - mode_ * width_;
    };
    distribution_ == Distribution::triangular ? span(Triangle{}) : span(Pert{});
}

double RangeQuantile::between(double z) const {
    const double at = (z - firstNode) / nodeDistance;
    const auto place = static_cast<std::size_t>(at);
    if (at < 0 || place + 1 >= nodes_->size()) return Pert{mode_}.quantile(z);
    const Node &a = (*nodes_)[place], &b = (*nodes_)[place + 1];
    const double t = at - static_cast<double>(place), h = nodeDistance;
    const double s = 1 - t, t3 = t * t * t, s3 = s * s * s;
    return a.value * s3 * (1 + 3 * t + 6 * t * t) + b.value * t3 * (1 + 3 * s + 6 * s * s) +
           h * (a.slope * t * s3 * (1 + 3 * t) - b.slope * s * t3 * (1 + 3 * s)) +
           h * h / 2 * (a.bend * t * t * s3 + b.bend * s * s * t3);
}

double RangeQuantile::onUnit(double z) const {
    switch (distribution_) {
    case Distribution::triangular:
        return Triangle{mode_}.quantile(z);
    case Distribution::pert:
        return between(z);
    default:
        return normalBelow(z);
    }
}

double RangeQuantile::at(double z) const {
    if (constant_) return low_;
    if (distribution_ == Distribution::normal)
        return central_ + (z < 0 ? central_ - low_ : high_ - central_) * z / ninthDecile;
    return start_ + width_ * onUnit(z);
}

double RangeQuantile::lowest() const {
    if (constant_) return low_;
    return distribution_ == Distribution::normal ? at(-3) : start_;
}

double RangeQuantile::highest() const {
    if (constant_) return low_;
    return distribution_ == Distribution::normal ? at(3) : start_ + width_;
}

double RangeQuantile::density(double x) const {
    if (constant_) return 0;
    if (distribution_ == Distribution::normal) {
        const double sd = (x < central_ ? central_ - low_ : high_ - central_) / ninthDecile;
        return sd > 0 ? normalDensity((x - central_) / sd) / sd : 0;
    }
    const double unit = (x - start_) / width_;
    if (unit < 0 || unit > 1) return 0;
    switch (distribution_) {
    case Distribution::triangular:
        return Triangle{mode_}.density(unit) / width_;
    case Distribution::pert:
        return Pert{mode_}.density(unit) / width_;
    default:
        return 1 / width_;
    }
}

} // namespace breakeven
