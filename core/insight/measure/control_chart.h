#pragma once

#include "insight/measure/tracked_measure.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// Why a point is not the ordinary coming and going of a process (rules 18.3).
enum class SpecialCause : std::uint8_t {
    outside,    ///< of the limits
    shift,      ///< one of seven or more in a row on one side of the mean
    trend,      ///< one of seven or more in a row that rise or fall
    twoInThree, ///< in an outer third, as another of three in a row on that side of the mean
};

/// "outside", "two-in-three".
const char* name(SpecialCause cause);

/// Improvement or concern, by the way that is better.
enum class Variation : std::uint8_t { common, improvement, concern };

/// Whether a target is met, by the limits of the last part.
enum class Assurance : std::uint8_t { always, never, hitAndMiss };

struct ControlPoint {
    Month month;
    Decimal value;
    std::size_t part = 0;
    std::vector<SpecialCause> causes; ///< in the order of the enumeration; none: common cause
    Variation variation = Variation::common;
};

/// Points that share a mean and limits.
struct ControlPart {
    std::size_t first = 0, count = 0; ///< of the points
    Decimal mean;
    std::optional<Decimal> movingRange;  ///< average, after the screen; none of one point
    std::optional<Decimal> lower, upper; ///< none of one point
};

/// An XmR chart, as NHS England's Making Data Count draws it.
struct ControlChart {
    std::vector<ControlPoint> points; ///< by month
    std::vector<ControlPart> parts;   ///< the baseline, and where there is one the part from the start on
    std::optional<Month> rebased;     ///< the start, where limits are set anew

    bool empty() const { return points.empty(); }
    const ControlPart& partOf(const ControlPoint& point) const { return parts[point.part]; }
    /// Preconditions: not empty.
    const ControlPoint& latest() const { return points.back(); }
    const ControlPart& baseline() const { return parts.front(); }
};

/// The chart of observations, by month (rules 18.3): mean, average moving range with one screen, limits,
/// special causes. Limits are set anew from `start` on where twelve months or more were observed before it
/// and any after. Figures are compared after rounding to 20 decimals (rules 1.2). Months that were not
/// observed are passed over.
ControlChart controlChart(std::span<const Observation> observations, std::optional<Month> start,
                          Better better);

inline ControlChart controlChart(const TrackedMeasure& measure) {
    return controlChart(measure.observations, measure.firstMonth(), measure.better);
}

/// By the limits of the last part; nothing without limits.
std::optional<Assurance> assurance(const ControlChart& chart, Better better, const Decimal& target);

/// "outside;shift"; blank where there is none.
std::string causesText(const ControlPoint& point);

} // namespace breakeven
