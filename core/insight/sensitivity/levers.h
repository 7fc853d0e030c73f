#pragma once

#include "insight/sensitivity/studied_figure.h"
#include "insight/variant/go_on.h"

#include <vector>

namespace breakeven {

/// A typed number a figure depends on, and what the figure would change by were it 1 % higher; of rates 0.1
/// of a percentage point.
struct Lever {
    CellPlace place;
    Address cell;
    double effect = 0;
};

/// Every typed number the figure depends on, the largest effect first, of equals in table order (rules 17.2).
/// Binary numbers. Empty, without a problem: no longer wanted.
Result<std::vector<Lever>> levers(const StudiedFigure& figure, const GoOn& goOn = {});

} // namespace breakeven
