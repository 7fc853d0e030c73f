#pragma once

#include "money/decimal.h"
#include "proposal/template/arrangement_template.h"

#include <optional>
#include <string>

namespace breakeven {

/// What evidence spans, of a rate.
struct RateLevels {
    Decimal low, central, high;
};

/// What a template says of the rate of an effect it makes: the levels of the question that the rate's note
/// explains. Where the rate is that answer they are its own; where more goes into it they are the rate that
/// stands, made larger and smaller as the answer is against its central one. Nothing where the template makes
/// no such effect, or the question has no levels of its own.
std::optional<RateLevels> rateEvidence(const ArrangementTemplate& arrangement, const std::string& effect,
                                       const Decimal& rate);

} // namespace breakeven
