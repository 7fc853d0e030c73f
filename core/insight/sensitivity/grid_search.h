#pragma once

#include "insight/sensitivity/moved_cells.h"
#include "insight/variant/go_on.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// What is to come on the right side of a target, asked by the number x that moves it.
class Sought {
public:
    virtual ~Sought() = default;

    /// How far on the right side it is, negative on the wrong one: in binary numbers, at many x at once.
    virtual std::vector<double> margins(std::span<const double> xs) = 0;

    /// Whether it is on the right side, as it counts.
    virtual bool isRight(const Decimal& x) = 0;
};

/// Finds the numbers at which what is sought changes sides (rules 17.3): points all over the range are looked
/// at first, between two on different sides the place is bracketed, and settled in whole steps.
class GridSearch {
public:
    GridSearch(Sought& sought, NumberRange range, const Decimal& step, const Decimal& today, GoOn goOn);

    /// The x looked at first, in their order, and how far on the right side each is.
    const std::vector<double>& points() const { return points_; }
    const std::vector<double>& margins() const { return margins_; }

    /// The answers, the nearest to today's number first: each on the right side, its neighbour a step nearer
    /// to today's on the wrong one; or, of those that are left going away from today's, the last that still
    /// is on the right side. None where work was stopped.
    std::vector<Decimal> answers();

private:
    using Step = std::int64_t;

    /// Neighbours on different sides.
    struct Crossing {
        Step wrong = 0, right = 0;
    };

    bool isRight(Step at);
    Decimal number(Step at) const { return Decimal(at) * step_; }
    Step stepAtOrAbove(const Decimal& x) const;
    Step stepAtOrBelow(const Decimal& x) const;
    double marginAt(double x);
    std::pair<double, double> bracket(std::size_t from);
    std::optional<Crossing> settled(double low, double high, bool rightIsHigher);
    Crossing nearest(Crossing crossing);
    std::optional<Step> endNearToday();
    bool goesOn() { return !goOn_ || (wanted_ = wanted_ && goOn_()); }

    Sought& sought_;
    Decimal step_, today_;
    Step first_, last_; ///< of the range
    GoOn goOn_;
    bool wanted_ = true;
    std::vector<double> points_, margins_;
    std::map<Step, bool> known_;
};

} // namespace breakeven
