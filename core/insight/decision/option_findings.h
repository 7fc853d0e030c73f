#pragma once

#include "insight/decision/options.h"

namespace breakeven {

/// The name of a combination for people: its arrangements and their starts, or that nothing changes.
Message optionTitle(const Economy& economy, const OptionsRequest& request, const Option& option);

/// What can be had for which money, and who fails all the same, in sentences.
std::vector<Message> optionFindings(const Economy& economy, const Options& options);

} // namespace breakeven
