#include "insight/programme/spread_curve.h"

#include <cmath>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

double logit(double share) { return std::log(share / (1 - share)); }

} // namespace

Result<SpreadCurve> SpreadCurve::through(const SpreadPoint& first, const SpreadPoint& second,
                                         FinancialYear start) {
    for (const SpreadPoint& point : {first, second})
        if (!(point.share > 0 && point.share < 1))
            return errorSaying(
                message(MESSAGE("the share of sites reached must be more than 0% and less than 100%")));
    if (first.year == second.year)
        return errorSaying(message(MESSAGE("the two points of the spread must be of different years")));
    const double steepness =
        (logit(second.share) - logit(first.share)) / static_cast<double>(second.year - first.year);
    if (steepness < 0)
        return errorSaying(message(MESSAGE("the share of sites reached cannot fall from year to year")));
    SpreadCurve curve;
    curve.steepness_ = steepness;
    curve.middle_ = static_cast<double>(first.year.start);
    if (steepness > 0) curve.middle_ -= logit(first.share) / steepness;
    curve.start_ = start;
    if (steepness == 0) curve.level_ = first.share;
    return curve;
}

double SpreadCurve::reachedBy(FinancialYear year) const {
    if (year < start_) return 0;
    if (steepness_ == 0) return level_;
    return 1 / (1 + std::exp(-steepness_ * (static_cast<double>(year.start) - middle_)));
}

double SpreadCurve::reachedIn(FinancialYear year) const { return reachedBy(year) - reachedBy(year - 1); }

std::vector<double> gainUnderSpread(const SpreadCurve& curve, FinancialYear start,
                                    std::span<const double> whole) {
    std::vector<double> gain(whole.size());
    for (std::size_t t = 0; t < whole.size(); ++t)
        for (std::size_t s = 0; s <= t; ++s)
            gain[t] += curve.reachedIn(start + static_cast<int>(s)) * whole[t - s];
    return gain;
}

} // namespace breakeven
