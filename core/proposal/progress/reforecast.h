#pragma once

#include "economy/edit/change.h"
#include "insight/measure/benefit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What is held of a rate: a normal distribution.
struct RateBelief {
    Decimal mean, sigma;

    /// The 10th and 90th percentiles.
    DecimalInterval interval80() const;
};

/// What an effect's rate comes to when what was seen is taken together with what was held before
/// (rules 18.5).
struct Reforecast {
    std::string measure, arrangement, effect;
    Decimal rate; ///< as the scenario has it
    RateBelief prior, seen, posterior;
    std::string range;   ///< the uncertainty that is narrowed; blank: none, or a new one
    bool narrows = true; ///< not where the range moves other cells too
};

/// Low, central and high of a rate as a template's evidence has them, where the document holds no
/// uncertainty.
struct RateEvidence {
    Decimal low, central, high;
};

/// The effects a measure can speak of: `avoid` and `divert` of its arrangement, of what it counts. Their
/// codes, in table order.
std::vector<std::string> reforecastableEffects(const Economy& economy, const TrackedMeasure& measure);

/// `effective` is the economy as it stands in the scenario the progress is of. Errors say why it cannot be:
/// nothing realised, no rate, no uncertainty, no effect, several and none chosen. `effect` may be blank where
/// there is one.
Result<Reforecast> reforecast(const Economy& effective, const MeasureProgress& progress,
                              std::string_view effect = {},
                              const std::optional<RateEvidence>& evidence = std::nullopt);

/// The new scenario on top of `scenario` in which the effect has the posterior rate, to four decimals of a
/// per cent, its uncertainty narrowed to the posterior's, for which `reason` is noted. One command.
Result<Command> reforecastScenario(const Economy& economy, std::string_view scenario, const Reforecast& seen,
                                   const std::string& name, const std::string& reason = {});

/// What was held, what was seen and what follows, in sentences.
std::vector<Message> reforecastFindings(const Economy& economy, const Reforecast& seen);

} // namespace breakeven
