#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace breakeven {

/// CRPS of draws against what came: mean|xᵢ − y| − Σ(2i − n − 1)xᵢ ÷ n², draws sorted (rules 18.2).
/// Precondition: there are some.
double crpsOfDraws(std::vector<double> draws, double outcome);

/// CRPS of a normal distribution, in closed form; with sd nought the distance.
double crpsOfNormal(double mean, double sd, double outcome);

/// The share of draws below what came, those equal counting half.
double pitOf(const std::vector<double>& draws, double outcome);

/// How uncertain a year's margin of an English trust is, as a part of income (standard deviation): by kind
/// and by where it stood, its own and the common part together, as calibrated on the accounts to 2015/16.
/// Nothing for kinds of organisations that were not in it.
std::optional<double> marginDeviation(std::string_view kind, double baseMargin);

} // namespace breakeven
