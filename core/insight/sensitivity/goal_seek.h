#pragma once

#include "insight/sensitivity/moved_cells.h"
#include "insight/sensitivity/right_side.h"
#include "insight/sensitivity/studied_figure.h"
#include "insight/uncertainty/simulation.h"
#include "insight/variant/work_goes_on.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// Which value of a cell is asked for (rules 17.3, 17.4). Numbers are written as in their cells: "2.5%".
struct GoalRequest {
    std::string scenario = "base";
    std::string cell; ///< its address, keys may be "*"
    RangeChange change = RangeChange::set;
    Figure figure;
    std::string target = "0";
    std::optional<double> probability; ///< a share of draws that is to reach the target
    std::optional<std::pair<std::string, std::string>> between; ///< where the value may lie
    std::uint64_t draws = 10'000, seed = 1;
};

/// A value of the cell, and what comes of it.
struct GoalValue {
    Decimal value;
    std::string text;               ///< as it stands in an override
    Decimal figure;                 ///< exactly, nothing being drawn
    std::optional<Chance> chance{}; ///< of being on the right side, where that was asked for
};

/// What was looked at first, for a picture: the value and the figure, or the share of draws on the right
/// side.
struct GoalPoint {
    double value = 0;
    double reached = 0;
};

struct Goal {
    GoalRequest request;
    RightSide side = RightSide::atOrAbove;
    Unit unit = Unit::none; ///< of the figure
    Decimal target;
    GoalValue today, low, high; ///< as it stands, and the ends of the range
    bool isReachedToday = false;
    std::vector<GoalValue> answers; ///< the nearest first; none: nowhere in the range does it change sides
    std::vector<GoalPoint> curve;
    std::size_t cells = 1; ///< how many are moved
};

/// Finds the value. Errors: no such cell or figure, a request that makes no sense. Empty, without a problem:
/// no longer wanted.
Result<Goal> seekGoal(const Economy& economy, const GoalRequest& request, const WorkGoesOn& goOn = {});

/// The target of a figure as people write it: pounds, numbers, margins in per cent.
std::optional<Decimal> readTarget(Unit unit, std::string_view text);

} // namespace breakeven
