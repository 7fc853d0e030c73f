#pragma once

#include "insight/measure/control_chart.h"
#include "insight/measure/spent_so_far.h"
#include "insight/measure/tracked_measure.h"
#include "insight/variant/go_on.h"
#include "money/money.h"

#include "economy/table/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

struct DecimalInterval {
    Decimal low, high;
};

/// Within which 8 of 10 outcomes of a normal distribution lie (rules 18.4).
DecimalInterval interval80(const Decimal& mean, const Decimal& sigma);

/// What a measure came to in a month beside what the scenario says of it.
struct MeasuredMonth {
    Month month;
    Decimal observed;
    std::optional<Decimal> without, planned; ///< a twelfth of the year's volume; none outside the projection
    std::optional<Decimal> savedToDate;      ///< from the start on
    std::optional<Money> moneyToDate;        ///< where a unit has a value
};

/// What an arrangement has brought so far by one measure (rules 18.4), in units of the measure; above nought
/// is good whichever way is better. Over the months observed from the start on, so far as the projection
/// goes.
struct Benefit {
    std::string measure, arrangement;
    Month first, last; ///< of the months counted
    int months = 0;    ///< counted
    int missing = 0;   ///< between the start and the last, not observed
    Decimal saved, plannedSaving;
    std::optional<Decimal> realised; ///< saved ÷ planned saving; none without a planned saving
    std::optional<Decimal> sigma;    ///< standard deviation of `saved`; none of a baseline of one month
    std::optional<Decimal> value;    ///< of a unit, pounds
    std::optional<Money> money;      ///< saved × value
    SpentSoFar spending;
    std::optional<Decimal> valueForMoney; ///< money ÷ spent; none without either

    Money spent() const { return spending.total(); }

    /// σ of `realised`.
    std::optional<Decimal> realisedSigma() const;

    /// The 80 % intervals of `saved`, of `realised` and of `money`.
    std::optional<DecimalInterval> savedInterval() const;
    std::optional<DecimalInterval> realisedInterval() const;
    std::optional<DecimalInterval> moneyInterval() const; ///< pounds, unrounded
};

/// A measure with all that is said of it.
struct MeasureProgress {
    TrackedMeasure measure;
    ControlChart chart;
    std::optional<Assurance> assurance;
    std::vector<MeasuredMonth> months; ///< those observed
    std::optional<Benefit> benefit;    ///< where it counts activity and was observed since the start
};

/// A measure with its chart only: what can be said where a scenario cannot be projected.
MeasureProgress chartAlone(TrackedMeasure measure);

/// The measures of a scenario in table order, their benefit by the scenario's volumes with and without their
/// arrangement, others as they are. Errors are what keeps the scenario from being projected. Empty, without a
/// problem: no longer wanted.
Result<std::vector<MeasureProgress>> measureProgress(const Economy& economy, std::string_view scenario,
                                                     const GoOn& goOn = {});

/// Of one measure. An error where there is none of that code.
Result<MeasureProgress> measureProgress(const Economy& economy, std::string_view scenario,
                                        std::string_view measure, const GoOn& goOn);

} // namespace breakeven
