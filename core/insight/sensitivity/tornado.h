#pragma once

#include "insight/sensitivity/studied_figure.h"
#include "insight/uncertainty/draws.h"
#include "insight/variant/work_goes_on.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// What one uncertainty, or all of a group together, does to a figure (rules 17.1).
struct TornadoBar {
    std::string code; ///< the uncertainty's, or the group's
    bool isGroup = false;
    std::string range;                ///< its first range, by code
    std::string cell;                 ///< what that is about, as it is written
    std::optional<Decimal> low, high; ///< the figure with all its cells low, and high; none where it is gone
    Decimal swing;                    ///< how far these are apart
    bool centralOutside = false;      ///< what the figure is without ranges is not between
    double share = 0; ///< of the figure's variance over the draws; all together 1, or all nought
};

/// A bar of a figure in pounds, as amounts.
struct TornadoAmounts {
    std::optional<Money> low, high;
    Money swing;
};
TornadoAmounts amountsOf(const TornadoBar& bar);

struct Tornado {
    Decimal central;
    Unit unit = Unit::none;
    std::uint64_t draws = 0;
    std::vector<TornadoBar> bars; ///< the largest first, of equals in table order
};

/// The tornado of a figure: exact bars, shares by the first `count` draws. Errors: values with which the
/// document cannot be calculated. Empty, without a problem: no longer wanted.
Result<Tornado> tornado(const StudiedFigure& figure, const Draws& draws, std::uint64_t count,
                        const WorkGoesOn& goOn = {});

} // namespace breakeven
