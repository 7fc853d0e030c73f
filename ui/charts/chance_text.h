#pragma once

#include "insight/uncertainty/simulation.h"

#include <QString>

namespace breakeven::ui {

// How percentiles and chances of draws are written wherever they stand.

/// "5%", as percentiles are called.
QString percentileText(int percentile);

/// A chance with its standard error: "68.2% ± 0.5%".
QString chanceWithError(const Chance& chance);

/// Why percentiles and chances are not explained.
QString percentileRemark();
QString chanceRemark();

} // namespace breakeven::ui
