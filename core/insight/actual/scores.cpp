#include "insight/actual/scores.h"

#include "insight/uncertainty/normal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace breakeven {

namespace {

/// Deviations of a year's margin in points of income: what trusts of a kind have in common, and a trust's own
/// by where it stood: at nought or above, down to −2 %, down to −5 %, below. From the accounts of English
/// trusts 2010/11 to 2015/16 (docs/track-record.md).
struct Calibration {
    std::string_view kind;
    double common;
    std::array<double, 4> own;
};
constexpr Calibration calibrations[]{
    {"acute", 1.2, {1.95, 2.42, 2.99, 3.68}},         {"specialist", 0.9, {1.70, 2.10, 2.60, 3.20}},
    {"mental_health", 0.5, {1.23, 1.52, 1.89, 2.32}}, {"community", 0.4, {0.85, 1.05, 1.30, 1.60}},
    {"ambulance", 0.6, {0.94, 1.16, 1.43, 1.76}},
};

std::size_t bandOf(double margin) {
    if (margin >= 0) return 0;
    if (margin >= -0.02) return 1;
    return margin >= -0.05 ? 2 : 3;
}

} // namespace

double crpsOfDraws(std::vector<double> draws, double outcome) {
    std::sort(draws.begin(), draws.end());
    const auto n = static_cast<double>(draws.size());
    double distance = 0, spread = 0;
    for (std::size_t i = 0; i < draws.size(); ++i) {
        distance += std::abs(draws[i] - outcome);
        // From the outcome: the weights sum to nought, and small numbers lose nothing.
        spread += (2 * static_cast<double>(i + 1) - n - 1) * (draws[i] - outcome);
    }
    return distance / n - spread / (n * n);
}

double crpsOfNormal(double mean, double sd, double outcome) {
    if (sd <= 0) return std::abs(outcome - mean);
    const double z = (outcome - mean) / sd;
    return sd * (z * (2 * normalBelow(z) - 1) + 2 * normalDensity(z) - 1 / std::sqrt(std::numbers::pi));
}

double pitOf(const std::vector<double>& draws, double outcome) {
    double below = 0;
    for (const double draw : draws) below += draw < outcome ? 1 : draw == outcome ? 0.5 : 0;
    return below / static_cast<double>(draws.size());
}

std::optional<double> marginDeviation(std::string_view kind, double baseMargin) {
    for (const Calibration& of : calibrations)
        if (of.kind == kind) return std::hypot(of.common, of.own[bandOf(baseMargin)]) / 100;
    return std::nullopt;
}

} // namespace breakeven
