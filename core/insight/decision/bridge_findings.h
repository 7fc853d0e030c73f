#pragma once

#include "insight/decision/bridge.h"

namespace breakeven {

/// What people call a step: "Prices and contract uplifts"; of an arrangement, its name.
Message stepTitle(const Economy& economy, std::string_view step);

/// Where the position goes, and the steps that move it most: "Cost inflation takes most, £41.2m."
std::vector<Message> bridgeFindings(const Economy& economy, const Bridge& bridge);

} // namespace breakeven
