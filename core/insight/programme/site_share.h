#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"
#include "insight/measure/benefit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// What a share is of.
enum class ShareOf : std::uint8_t { activity, cost };

/// The effect of an arrangement as a share of the activity or cost it acts on, above nought where there is
/// less of it (rules 19.2).
struct SiteShare {
    ShareOf of = ShareOf::activity;
    bool observed = false;       ///< seen, not planned
    double share = 0;            ///< 0.05 is 5 %
    std::optional<double> sigma; ///< its standard deviation; none where the plan has no range
};

/// How much of what was planned has come so far (rules 18.4), with its 80 % interval, and what it was worth
/// for each pound spent.
struct Realised {
    std::optional<Decimal> part; ///< none where nothing was planned by then
    std::optional<DecimalInterval> interval;
    std::optional<Decimal> valueForMoney;
    std::optional<Month> last; ///< the last month counted
};

/// An economy with or without an arrangement: its projection, with activity and, with the arrangement, with
/// postings, and the numbers it was made of.
struct SiteStanding {
    ExactProjection projection;
    std::vector<Decimal> inputs; ///< of the projection's shape
};

/// The share planned for every year, base year first; nothing where it does nothing that year, or is of a
/// kind that neither keeps activity away (avoid, divert) nor saves cost (save). Activity of several services
/// counts by its price in the base year, where each has one; the cost is that of the budget lines savings
/// cover. The ranges of several effects are taken to move together. `arrangement` is its row.
std::vector<std::optional<SiteShare>> plannedShares(const Economy& economy, std::size_t arrangement,
                                                    const SiteStanding& with, const SiteStanding& without);

/// The share seen by the measures of an arrangement: several together by the value of their units where all
/// have one, else the first. Nothing where none was observed.
std::optional<SiteShare> observedShare(std::span<const MeasureProgress> measures);

/// What the same measures say of the plan.
std::optional<Realised> realisedOf(std::span<const MeasureProgress> measures);

} // namespace breakeven
