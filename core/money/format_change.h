#pragma once

#include "money/money.h"

#include <string>

namespace breakeven {

/// A figure that format.h wrote, as a change: with a plus where it is above zero: "+1,234", "(1,234)", "–",
/// "+2.5%". Every change the desk and the report show is written by this or the next.
std::string formatChange(std::string figure);

/// A change as a sentence or a key figure has it: "+£1.3m", "−£340k", "£0".
std::string formatChange(Money change);

} // namespace breakeven
