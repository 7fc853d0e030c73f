#pragma once

namespace breakeven {

/// Φ: the probability that a standard normal number is below z, and that it is above.
double normalBelow(double z);
double normalAbove(double z);

/// Its density.
double normalDensity(double z);

/// Φ⁻¹, to about 1e-16 of its size. Precondition: 0 < u < 1.
double normalQuantile(double u);

/// z of the 90th percentile (rules 16.2).
inline constexpr double ninthDecile = 1.2815515655446004;

} // namespace breakeven
