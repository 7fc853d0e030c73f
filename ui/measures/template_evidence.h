#pragma once

#include "proposal/progress/reforecast.h"

#include <optional>
#include <string>

namespace breakeven::ui {

/// What the template of an arrangement's kind says of an effect's rate; nothing where it says none.
std::optional<RateEvidence> templateEvidence(const Economy& economy, const std::string& arrangement,
                                             const std::string& effect);

} // namespace breakeven::ui
