#pragma once

#include <vector>

namespace breakeven {

/// The place of each number when they are put in order, from 1; equals share the mean of theirs.
std::vector<double> ranksOf(const std::vector<double>& numbers);

/// How two series of equal length move together, from −1 to 1 (Pearson's); nought where one does not move.
double correlationOf(const std::vector<double>& a, const std::vector<double>& b);

} // namespace breakeven
