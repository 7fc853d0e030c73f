#pragma once

#include "economy/edit/change.h"

namespace breakeven {

/// One command, named as the earlier, that does what two do one after the other. A cell set twice is set
/// once, a row that came has what was then set in it, and what came back to what it was is no change.
Command merged(Command earlier, const Command& later);

} // namespace breakeven
